package saitrong.menu;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A text in lines, as large as its room allows. It is measured, not guessed: what is returned
/// fits.
record FittedText(List<TextLayout> lines, float size) {

  /// Room for a tone mark above a vowel, and for a vowel below.
  private static final float LINE_HEIGHT = 1.45f;

  private static final float STEP = 2;
  private static final Locale THAI = Locale.of("th");
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /// The room and the sizes that still look well in it.
  record Room(double width, double height, int mostLines, float largest, float smallest) {}

  /// Empty where even the smallest size needs more room.
  static Optional<FittedText> in(Room room, String text, Font font) {
    for (float size = room.largest(); size >= room.smallest(); size -= STEP) {
      var lines = lines(text, font.deriveFont(size), room.width());
      boolean narrow = lines.stream().allMatch(line -> breadth(line) <= room.width());
      boolean flat = lines.size() * size * LINE_HEIGHT <= room.height();
      if (narrow && flat && lines.size() <= room.mostLines()) {
        return Optional.of(new FittedText(lines, size));
      }
    }
    return Optional.empty();
  }

  /// Breaks between words, which Thai writes without blanks.
  private static List<TextLayout> lines(String text, Font font, double width) {
    var lines = new ArrayList<TextLayout>();
    var breaks = BreakIterator.getLineInstance(THAI);
    breaks.setText(text);
    int start = 0;
    int end = breaks.first();
    for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      if (end > start && breadth(layout(text.substring(start, next), font)) > width) {
        lines.add(layout(text.substring(start, end), font));
        start = end;
      }
      end = next;
    }
    lines.add(layout(text.substring(start), font));
    return lines;
  }

  private static TextLayout layout(String text, Font font) {
    return new TextLayout(text.strip(), font, EXACT);
  }

  private static double breadth(TextLayout line) {
    return Math.max(line.getAdvance(), line.getBounds().getMaxX());
  }

  double height() {
    return lines.size() * (double) size * LINE_HEIGHT;
  }

  /// Each line in the middle, the first one's top at `top`.
  void draw(Graphics2D on, double middle, double top) {
    double baseline = top + size * 1.08;
    for (var line : lines) {
      double left = middle - line.getAdvance() / 2;
      on.fill(line.getOutline(AffineTransform.getTranslateInstance(left, baseline)));
      baseline += size * LINE_HEIGHT;
    }
  }
}
