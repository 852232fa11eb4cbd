package saitrong.shared;

/// Where a line ends there is one letter, as a page counts it (`maxlength`), and as LINE and cases
/// have it. Browsers send two:
/// https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#constructing-entry-list
public final class LineEnds {

  private LineEnds() {}

  public static String asOneLetter(String typed) {
    return typed.replace("\r\n", "\n").replace('\r', '\n');
  }
}
