package saitrong.editing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How wide a text is, in letters: what stands above and below a Thai consonant takes no room. No
/// font is asked, for a server has none.
final class TextWidth {

  private static final Locale THAI = Locale.of("th", "TH");

  private TextWidth() {}

  static int of(String text) {
    return (int) text.codePoints().filter(TextWidth::takesRoom).count();
  }

  private static boolean takesRoom(int letter) {
    int type = Character.getType(letter);
    return type != Character.NON_SPACING_MARK
        && type != Character.ENCLOSING_MARK
        && type != Character.FORMAT;
  }

  /// Broken between words, which Thai writes without blanks; a word that is too long is cut.
  static List<String> wrapped(String text, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var piece : pieces(text, width)) {
      if (of(line + piece.stripTrailing()) > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  private static List<String> pieces(String text, int width) {
    var pieces = new ArrayList<String>();
    for (var word : split(text, BreakIterator.getLineInstance(THAI))) {
      if (of(word.stripTrailing()) > width) {
        pieces.addAll(split(word, BreakIterator.getCharacterInstance(THAI)));
      } else {
        pieces.add(word);
      }
    }
    return pieces;
  }

  private static List<String> split(String text, BreakIterator where) {
    where.setText(text);
    var parts = new ArrayList<String>();
    int from = where.first();
    for (int to = where.next(); to != BreakIterator.DONE; to = where.next()) {
      parts.add(text.substring(from, to));
      from = to;
    }
    return parts;
  }
}
