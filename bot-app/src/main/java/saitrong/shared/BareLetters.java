package saitrong.shared;

import java.text.Normalizer;
import java.util.Locale;

/// What is left of a text when case, width, blanks and signs do not matter: letters, digits, and
/// the vowels and marks that stand above and below them.
public final class BareLetters {

  private BareLetters() {}

  public static String of(String text) {
    var letters = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(BareLetters::counts)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static boolean counts(int letter) {
    return Character.isLetterOrDigit(letter)
        || Character.getType(letter) == Character.NON_SPACING_MARK;
  }
}
