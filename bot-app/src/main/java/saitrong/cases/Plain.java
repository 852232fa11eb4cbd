package saitrong.cases;

import java.util.regex.Pattern;

/// Makes what a stranger wrote fit for a terminal: control characters could move the cursor, change
/// what was printed before or the way in which it is read.
public final class Plain {

  private static final Pattern LINE = Pattern.compile("\\R");
  private static final Pattern MISCHIEF =
      Pattern.compile("[\\p{Cc}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

  private Plain() {}

  /// Further lines stand below the first, so that none can pass for one of ours.
  public static String text(String words) {
    return LINE.splitAsStream(words)
        .map(line -> MISCHIEF.matcher(line.replace('\t', ' ')).replaceAll("�"))
        .reduce((above, below) -> above + System.lineSeparator() + "      | " + below)
        .orElse("");
  }
}
