package saitrong.message;

import java.net.URI;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/// LINE's limits as data. Some are counted in UTF-16 units, some in grapheme clusters, in which a
/// Thai consonant with its vowel and tone mark is one. See
/// https://developers.line.biz/en/docs/messaging-api/text-character-count/
public record Limits(String what, int most, Unit unit) {

  /// How LINE counts.
  public enum Unit {
    UTF16,
    GRAPHEME
  }

  public static final int MESSAGES_PER_CALL = 5;
  public static final int QUICK_REPLIES = 13;
  public static final Limits TEXT = new Limits("text", 5000, Unit.UTF16);
  public static final Limits ALT_TEXT = new Limits("altText", 1500, Unit.UTF16);
  public static final Limits QUICK_REPLY_LABEL = new Limits("quick reply label", 20, Unit.GRAPHEME);
  public static final Limits CARD_BUTTON_LABEL = new Limits("button label", 40, Unit.GRAPHEME);
  public static final Limits ACTION_TEXT = new Limits("action text", 300, Unit.GRAPHEME);
  public static final Limits POSTBACK_DATA = new Limits("postback data", 300, Unit.UTF16);
  public static final Limits RICH_MENU_NAME = new Limits("rich menu name", 300, Unit.GRAPHEME);
  public static final Limits RICH_MENU_BAR = new Limits("rich menu bar", 14, Unit.GRAPHEME);
  public static final Limits RICH_MENU_LABEL = new Limits("rich menu label", 20, Unit.GRAPHEME);
  public static final Limits URI = new Limits("address", 1000, Unit.UTF16);

  /// Refuses what LINE would refuse, naming the limit and never the text. For what means something
  /// to a machine; words are cut on their way out instead, and only have to be there.
  public void require(String text) {
    requireSome(text);
    if (!fits(text)) {
      throw new IllegalArgumentException("%s is longer than %d".formatted(what, most));
    }
  }

  void requireSome(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException(what + " is empty");
    }
  }

  public boolean fits(String text) {
    return text.length() <= most || (unit == Unit.GRAPHEME && graphemes(text) <= most);
  }

  /// The longest beginning that fits, never cut inside a grapheme; what was cut ends in "…".
  public String cut(String text) {
    if (fits(text)) {
      return text;
    }
    var characters = graphemesOf(text);
    int end = 0;
    for (int next = characters.next(), count = 1;
        next != BreakIterator.DONE;
        next = characters.next(), count++) {
      int size = unit == Unit.GRAPHEME ? count : next;
      if (size > most - 1) {
        break;
      }
      end = next;
    }
    return text.substring(0, end) + "…";
  }

  private static int graphemes(String text) {
    var characters = graphemesOf(text);
    int count = 0;
    while (characters.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }

  private static BreakIterator graphemesOf(String text) {
    var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    return characters;
  }

  static void requireAtMost(int most, List<?> list, String what) {
    if (list.size() > most) {
      throw new IllegalArgumentException("%d %s, at most %d".formatted(list.size(), what, most));
    }
  }

  static void requireHttps(URI uri) {
    if (!"https".equals(uri.getScheme())) {
      throw new IllegalArgumentException("LINE takes https addresses only");
    }
    URI.require(uri.toString());
  }
}
