package saitrong.flow;

import java.util.ArrayList;
import java.util.List;
import saitrong.flow.FlowChart.Arrow;
import saitrong.flow.FlowChart.Node;
import saitrong.message.Limits;
import saitrong.shared.Language;

/// Draws a flow as Mermaid, so that it can be looked over by who approves it.
/// https://mermaid.js.org/syntax/flowchart.html
public final class Diagram {

  private static final Limits LABEL = new Limits("label", 60, Limits.Unit.GRAPHEME);

  private Diagram() {}

  public static String of(Flow flow, Language language) {
    var chart = FlowChart.of(flow, language);
    var lines = new ArrayList<>(List.of("flowchart TD"));
    chart.nodes().forEach(node -> lines.add("  " + node.id() + drawn(node)));
    chart.arrows().forEach(arrow -> lines.add("  " + drawn(arrow)));
    return String.join("\n", lines) + "\n";
  }

  private static String drawn(Node node) {
    String text = quoted(node.text());
    return switch (node.shape()) {
      case START, ENDS -> "([" + text + "])";
      case SAYS -> "[" + text + "]";
      case ASKS -> "[/" + text + "/]";
      case DOES -> "[[" + text + "]]";
      case DECIDES -> "{" + text + "}";
    };
  }

  private static String drawn(Arrow arrow) {
    String line =
        switch (arrow.when()) {
          case ALWAYS -> "-->";
          case HOLDS -> "-- ✓ -->";
          case DOES_NOT_HOLD -> "-- ✗ -->";
          case DECLINED -> "-.->";
        };
    return arrow.from() + " " + line + " " + arrow.to();
  }

  /// Quotes end a label in Mermaid, and a label should not be a page.
  private static String quoted(String text) {
    String line = text.replace('"', '\'').replaceAll("\\s+", " ").replaceAll("\\{(ค่ะ|คะ)}", "");
    String plain = line.replace("{", "(").replace("}", ")");
    return '"' + LABEL.cut(plain) + '"';
  }
}
