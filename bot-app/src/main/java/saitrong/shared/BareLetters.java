package saitrong.shared;

/// What is left of a text when case, width, blanks and signs do not matter: letters, digits, and
/// the vowels and marks that stand above and below them.
public final class BareLetters {

  private BareLetters() {}

  public static String of(String text) {
    var small = SmallLetters.of(text);
    var letters = new StringBuilder(small.length());
    for (int at = 0; at < small.length(); at += Character.charCount(small.codePointAt(at))) {
      int letter = small.codePointAt(at);
      if (counts(letter)) {
        letters.appendCodePoint(letter);
      }
    }
    return letters.toString();
  }

  private static boolean counts(int letter) {
    return Character.isLetterOrDigit(letter)
        || Character.getType(letter) == Character.NON_SPACING_MARK;
  }
}
