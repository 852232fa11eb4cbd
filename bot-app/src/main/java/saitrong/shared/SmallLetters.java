package saitrong.shared;

import java.text.Normalizer;
import java.util.Locale;

/// A text in small letters of the usual width, with its marks in Unicode's order (NFKC). Each
/// message is read so a dozen times, so Thai and ASCII are done without the JDK's tables: Unicode
/// changes nothing in them but ำ, which it takes apart, and marks that stand in another order.
public final class SmallLetters {

  private static final char SARA_AM = 'ำ';
  private static final String SARA_AM_APART = "ํา";

  private SmallLetters() {}

  public static String of(String text) {
    var small = new StringBuilder(text.length() + 2);
    int before = 0;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      int mark = placeOfMark(letter);
      if (!isThaiOrAscii(letter) || (mark != 0 && mark < before)) {
        return slowly(text);
      }
      before = mark;
      put(letter, small);
    }
    return small.toString();
  }

  private static void put(char letter, StringBuilder small) {
    if (letter == SARA_AM) {
      small.append(SARA_AM_APART);
    } else {
      small.append(letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter);
    }
  }

  private static String slowly(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static boolean isThaiOrAscii(char letter) {
    return letter < 0x80 || (letter >= 'ก' && letter <= '๛');
  }

  /// Unicode's combining class: of two marks on one letter the lower stands first.
  private static int placeOfMark(char letter) {
    return switch (letter) {
      case 'ฺ' -> 9;
      case 'ุ', 'ู' -> 103;
      case '่', '้', '๊', '๋' -> 107;
      default -> 0;
    };
  }
}
