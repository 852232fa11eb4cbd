package saitrong.shared;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/// The beginning of what somebody said, in one line, for lists and quotes. It ends with a whole
/// letter as a reader sees it: what stands above and below a Thai consonant stays with it.
public final class Beginning {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  /// Code units that a letter may have on average. Some pile a hundred marks on one.
  private static final int HIGHEST = 4;

  private Beginning() {}

  /// @param most letters; what was cut ends in "…"
  public static String of(String words, int most) {
    return cut(BLANKS.matcher(words).replaceAll(" ").strip(), most);
  }

  /// The same of words that keep their lines.
  public static String cut(String words, int most) {
    if (words.length() <= most) {
      return words;
    }
    int room = Math.min(words.length(), most * HIGHEST);
    int end = endOf(words, most);
    if (end > room) {
      end = Character.isLowSurrogate(words.charAt(room)) ? room - 1 : room;
    }
    return end == words.length() ? words : words.substring(0, end) + "…";
  }

  private static int endOf(String words, int most) {
    var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(words);
    int end = 0;
    for (int count = 0; count < most; count++) {
      int next = letters.next();
      if (next == BreakIterator.DONE) {
        break;
      }
      end = next;
    }
    return end;
  }
}
