package saitrong.menu;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import saitrong.content.RichMenu;
import saitrong.content.RichMenu.Area;
import saitrong.content.RichMenu.Bounds;

/// Draws a menu: white space, one deep teal, and words that stay inside their field.
final class MenuPicture {

  private static final Color TEAL = new Color(0x0B5D5E);
  private static final Color PALE = new Color(0xE6F1F0);
  private static final Color INK = new Color(0x17302F);
  private static final Color QUIET = new Color(0x4F6665);
  private static final Color RULE = new Color(0xD5E3E2);
  private static final int RULE_WIDTH = 4;

  private final MenuFonts fonts;

  MenuPicture(MenuFonts fonts) {
    this.fonts = fonts;
  }

  /// What came of drawing.
  sealed interface Drawn {

    /// A PNG.
    record Picture(byte[] png) implements Drawn {
      @Override
      public String toString() {
        return "Picture[" + png.length + " bytes]";
      }
    }

    /// These fields have more words than room.
    record TooFull(List<Area> fields) implements Drawn {
      public TooFull {
        fields = List.copyOf(fields);
      }
    }
  }

  Drawn of(RichMenu menu) {
    int width = menu.size().width();
    int height = menu.size().height();
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var on = image.createGraphics();
    on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    on.setColor(Color.WHITE);
    on.fillRect(0, 0, width, height);
    var full = new ArrayList<Area>();
    for (int row = 0; row < menu.rows(); row++) {
      full.addAll(drawRow(on, menu, row));
    }
    on.dispose();
    return full.isEmpty() ? new Drawn.Picture(png(image)) : new Drawn.TooFull(full);
  }

  /// Fields side by side have their icons at one height and their words in one size.
  ///
  /// @return the fields whose words do not fit
  private List<Area> drawRow(Graphics2D on, RichMenu menu, int row) {
    var areas = menu.areas().stream().filter(area -> area.row() == row).toList();
    var full = areas.stream().filter(it -> stack(menu, it, FieldStack.LARGEST).isEmpty()).toList();
    if (full.isEmpty()) {
      double size =
          areas.stream()
              .flatMap(it -> stack(menu, it, FieldStack.LARGEST).stream())
              .mapToDouble(it -> it.label().size())
              .min()
              .orElse(FieldStack.LARGEST);
      var stacks = areas.stream().flatMap(it -> stack(menu, it, (float) size).stream()).toList();
      double highest = stacks.stream().mapToDouble(FieldStack::height).max().orElse(0);
      for (int i = 0; i < stacks.size(); i++) {
        paint(on, areas.get(i), menu.boundsOf(areas.get(i)), stacks.get(i), highest);
      }
    }
    return full;
  }

  private Optional<FieldStack> stack(RichMenu menu, Area area, float largest) {
    return FieldStack.of(area, menu.boundsOf(area), fonts, largest);
  }

  private static void paint(
      Graphics2D on, Area area, Bounds bounds, FieldStack stack, double highest) {
    background(on, area, bounds);
    double middle = bounds.x() + bounds.width() / 2.0;
    double top = bounds.y() + (bounds.height() - highest) / 2;
    icon(on, area, middle, top, stack.icon());
    top += stack.icon() + stack.gap();
    on.setColor(area.main() ? Color.WHITE : INK);
    stack.label().draw(on, middle, top);
    on.setColor(area.main() ? PALE : QUIET);
    double below = top + stack.label().height();
    stack.translation().ifPresent(it -> it.draw(on, middle, below));
  }

  /// With a thin line towards the neighbours on the left and above.
  private static void background(Graphics2D on, Area area, Bounds bounds) {
    on.setColor(area.main() ? TEAL : Color.WHITE);
    on.fillRect(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    on.setColor(RULE);
    if (bounds.x() > 0) {
      on.fillRect(bounds.x() - RULE_WIDTH / 2, bounds.y(), RULE_WIDTH, bounds.height());
    }
    if (bounds.y() > 0) {
      on.fillRect(bounds.x(), bounds.y() - RULE_WIDTH / 2, bounds.width(), RULE_WIDTH);
    }
  }

  /// In a disc, so that icons of all shapes weigh the same.
  private static void icon(Graphics2D on, Area area, double middle, double top, double size) {
    on.setColor(area.main() ? Color.WHITE : PALE);
    on.fill(new Ellipse2D.Double(middle - size / 2, top, size, size));
    var before = on.getTransform();
    double scale = size * 0.52 / 100;
    on.translate(middle - 50 * scale, top + size / 2 - 50 * scale);
    on.scale(scale, scale);
    on.setColor(TEAL);
    on.setStroke(new BasicStroke(7.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    on.draw(IconShape.of(area.icon()));
    on.setTransform(before);
  }

  private static byte[] png(BufferedImage image) {
    try {
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(image, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException("Writing to memory does not fail", impossible);
    }
  }

  /// What stands in a field from top to bottom, with the sizes that fit.
  private record FieldStack(
      double icon, double gap, FittedText label, Optional<FittedText> translation) {

    private static final double PADDING = 0.08;
    private static final float LARGEST = 124;
    private static final float SMALLEST = 56;
    private static final float SMALLEST_TRANSLATION = 40;

    double height() {
      return icon + gap + label.height() + translation.map(FittedText::height).orElse(0.0);
    }

    static Optional<FieldStack> of(Area area, Bounds bounds, MenuFonts fonts, float largest) {
      double width = bounds.width() * (1 - 2 * PADDING);
      double height = bounds.height() * (1 - 2 * PADDING);
      double icon = Math.min(Math.min(width, height) * 0.38, 300);
      double gap = icon * 0.16;
      double room = height - icon - gap;
      String english = area.label().en();
      double forLabel = english == null ? room : room * 0.68;
      var label =
          FittedText.in(
              new FittedText.Room(width, forLabel, 2, largest, SMALLEST),
              area.label().th(),
              fonts.strong());
      if (label.isEmpty() || english == null) {
        return label.map(it -> new FieldStack(icon, gap, it, Optional.empty()));
      }
      float quieter = Math.max(SMALLEST_TRANSLATION, label.get().size() * 0.56f);
      var translation =
          FittedText.in(
              new FittedText.Room(
                  width, room - label.get().height(), 2, quieter, SMALLEST_TRANSLATION),
              english,
              fonts.plain());
      return translation.map(it -> new FieldStack(icon, gap, label.get(), Optional.of(it)));
    }
  }
}
