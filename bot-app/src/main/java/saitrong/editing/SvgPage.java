package saitrong.editing;

import java.util.Locale;
import java.util.stream.Collectors;
import saitrong.editing.Layout.Line;
import saitrong.editing.Layout.Placed;
import saitrong.editing.Layout.Point;
import saitrong.flow.FlowChart.Shape;
import saitrong.shared.Language;

/// Writes the picture: title, boxes, arrows, legend. Needs nothing from anywhere, so that it can be
/// mailed and printed.
record SvgPage(String title, Language language, Layout layout) {

  private static final double MARGIN = 28;
  private static final double HEAD = 92;
  private static final double LEGEND_STEP = 112;
  private static final String STYLE =
      """
      text { font-family: 'Noto Sans Thai', Sarabun, 'Leelawadee UI', Thonburi, Loma, sans-serif;
             font-size: 14px; fill: #1f2a37; text-anchor: middle; }
      .title { font-size: 20px; font-weight: 600; text-anchor: start; }
      .choice { fill: #45566b; }
      .small { font-size: 13px; text-anchor: start; }
      .on-line { font-size: 13px; fill: #45566b; }
      .shape { stroke: #8fa1b5; stroke-width: 1.2; fill: #ffffff; }
      .START { fill: #24506e; stroke: #24506e; }
      .START-text { fill: #ffffff; }
      .ASKS { fill: #e8f1fa; stroke: #6f9cc4; }
      .DECIDES { fill: #fdf6e0; stroke: #c9a94a; }
      .DOES { fill: #e6f4ea; stroke: #6fae82; }
      .ENDS { fill: #eceff3; stroke: #8fa1b5; }
      .line { fill: none; stroke: #5b6b7d; stroke-width: 1.3; marker-end: url(#tip); }
      .dashed { stroke-dasharray: 5 4; }
      """;

  String written() {
    double width = Math.max(layout.width(), LEGEND_STEP * Shape.values().length) + 2 * MARGIN;
    double height = HEAD + layout.height() + MARGIN;
    var svg = new StringBuilder();
    svg.append(
        format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" width=\"%.0f\""
                + " height=\"%.0f\" lang=\"%s\">\n",
            width, height, width, height, language.code()));
    svg.append("<title>").append(escaped(title)).append("</title>\n");
    svg.append("<style>\n").append(STYLE).append("</style>\n");
    svg.append(
        "<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\""
            + " markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0 L8 4 L0 8 z\" fill=\"#5b6b7d\"/>"
            + "</marker></defs>\n");
    svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
    text(svg, "title", MARGIN, 38, title);
    legend(svg);
    svg.append(format("<g transform=\"translate(%.1f %.1f)\">\n", MARGIN, HEAD));
    layout.lines().forEach(line -> line(svg, line));
    layout.boxes().forEach(placed -> box(svg, placed));
    layout.lines().forEach(line -> label(svg, line));
    return svg.append("</g>\n</svg>\n").toString();
  }

  private void legend(StringBuilder svg) {
    double x = MARGIN;
    for (var shape : Shape.values()) {
      outline(svg, shape, x, 54, 30, 20);
      text(svg, "small", x + 38, 69, DrawingWords.legend(shape, language));
      x += LEGEND_STEP;
    }
  }

  private static void box(StringBuilder svg, Placed placed) {
    var box = placed.box();
    double width = box.width();
    double height = box.height();
    outline(svg, box.shape(), placed.at().x(), placed.at().y(), width, height);
    double middle = placed.at().x() + width / 2;
    double y = placed.at().y() + (height - box.lines().size() * Box.LINE) / 2 + 15;
    for (int i = 0; i < box.lines().size(); i++) {
      boolean choice = i >= box.lines().size() - box.choices();
      text(svg, choice ? "choice" : box.shape() + "-text", middle, y, box.lines().get(i));
      y += Box.LINE;
    }
  }

  private static void outline(
      StringBuilder svg, Shape shape, double x, double y, double width, double height) {
    String path =
        switch (shape) {
          case DECIDES -> diamond(x, y, width, height);
          case START, ENDS -> rounded(x, y, width, height, height / 2);
          case ASKS -> slanted(x, y, width, height);
          case SAYS, DOES -> rounded(x, y, width, height, 4);
        };
    svg.append(format("<path class=\"shape %s\" d=\"%s\"/>\n", shape, path));
    if (shape == Shape.DOES) {
      String bars = "M%1$.1f %3$.1f v%4$.1f M%2$.1f %3$.1f v%4$.1f";
      double in = Math.min(6, width / 6);
      svg.append(
          format(
              "<path class=\"shape %s\" d=\"%s\"/>\n",
              shape, format(bars, x + in, x + width - in, y, height)));
    }
  }

  private static String diamond(double x, double y, double w, double h) {
    return format(
        "M%.1f %.1f L%.1f %.1f L%.1f %.1f L%.1f %.1f Z",
        x + w / 2, y, x + w, y + h / 2, x + w / 2, y + h, x, y + h / 2);
  }

  private static String slanted(double x, double y, double w, double h) {
    double in = Math.min(8, w / 6);
    return format("M%.1f %.1f H%.1f L%.1f %.1f H%.1f Z", x + in, y, x + w, x + w - in, y + h, x);
  }

  private static String rounded(double x, double y, double w, double h, double most) {
    double r = Math.min(most, 22);
    return format(
        "M%.1f %.1f h%.1f a%5$.1f %5$.1f 0 0 1 %5$.1f %5$.1f v%4$.1f a%5$.1f %5$.1f 0 0 1 -%5$.1f"
            + " %5$.1f h-%3$.1f a%5$.1f %5$.1f 0 0 1 -%5$.1f -%5$.1f v-%4$.1f a%5$.1f %5$.1f 0 0 1"
            + " %5$.1f -%5$.1f Z",
        x + r, y, w - 2 * r, h - 2 * r, r);
  }

  private static void line(StringBuilder svg, Line line) {
    String path = line.points().stream().map(SvgPage::point).collect(Collectors.joining(" L"));
    String dashed = line.dashed() ? " dashed" : "";
    svg.append(format("<path class=\"line%s\" d=\"M%s\"/>\n", dashed, path));
  }

  private static String point(Point point) {
    return format("%.1f %.1f", point.x(), point.y());
  }

  private static void label(StringBuilder svg, Line line) {
    if (!line.label().isEmpty()) {
      double middle = line.labelAt().x() + (TextWidth.of(line.label()) * Box.LETTER + 8) / 2;
      text(svg, "on-line", middle, line.labelAt().y() + 15, line.label());
    }
  }

  private static void text(StringBuilder svg, String style, double x, double y, String words) {
    svg.append(
        format(
            "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>\n", style, x, y, escaped(words)));
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /// Numbers with a point, whatever the machine's language.
  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
