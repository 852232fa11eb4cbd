package saitrong.editing;

import java.util.ArrayList;
import java.util.List;
import saitrong.flow.FlowChart.Node;
import saitrong.flow.FlowChart.Shape;
import saitrong.message.Limits;

/// One node with its text broken into lines, and the room that it takes. Measured generously: which
/// font a reader has is not known.
///
/// @param choices how many of the last lines are choices
record Box(String id, Shape shape, List<String> lines, int choices) {

  static final double LETTER = 8.6;
  static final double LINE = 21;

  private static final int WIDEST = 30;
  private static final int WIDEST_CONDITION = 20;
  private static final int MOST_CHOICES = 8;
  private static final double MARGIN = 16;
  private static final Limits TEXT = new Limits("text", 150, Limits.Unit.GRAPHEME);

  Box {
    lines = List.copyOf(lines);
  }

  static Box of(Node node) {
    int widest = node.shape() == Shape.DECIDES ? WIDEST_CONDITION : WIDEST;
    var lines = new ArrayList<>(TextWidth.wrapped(shown(node.text()), widest));
    int before = lines.size();
    node.choices().stream().limit(MOST_CHOICES).forEach(it -> lines.add("• " + cut(it)));
    if (node.choices().size() > MOST_CHOICES) {
      lines.add("… (" + node.choices().size() + ")");
    }
    return new Box(node.id(), node.shape(), lines, lines.size() - before);
  }

  /// On one line, without the particle, which says nothing about the way.
  private static String shown(String text) {
    return TEXT.cut(text.replaceAll("\\{(ค่ะ|คะ)}", "").replaceAll("\\s+", " ").strip());
  }

  private static String cut(String choice) {
    return new Limits("choice", WIDEST - 2, Limits.Unit.GRAPHEME).cut(choice);
  }

  /// A diamond holds a text of half its width and half its height.
  double width() {
    double text = textWidth() + 2 * MARGIN;
    return shape == Shape.DECIDES ? text * 1.7 : Math.max(text, 90);
  }

  double height() {
    double text = lines.size() * LINE;
    return shape == Shape.DECIDES ? text * 1.7 + 2 * MARGIN : text + MARGIN;
  }

  private double textWidth() {
    return lines.stream().mapToInt(TextWidth::of).max().orElse(1) * LETTER;
  }
}
