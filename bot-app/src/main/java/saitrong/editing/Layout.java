package saitrong.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import saitrong.flow.FlowChart;
import saitrong.flow.FlowChart.Arrow;
import saitrong.flow.FlowChart.Shape;
import saitrong.flow.FlowChart.When;
import saitrong.shared.Language;

/// Where everything goes, from top to bottom: the only class that knows the layout library.
record Layout(List<Placed> boxes, List<Line> lines, double width, double height) {

  Layout {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }

  record Placed(Box box, Point at) {}

  record Point(double x, double y) {}

  /// @param label empty where there is only one way
  /// @param labelAt the upper left corner of its room
  record Line(List<Point> points, boolean dashed, String label, Point labelAt) {
    Line {
      points = List.copyOf(points);
    }
  }

  private static final double GAP = 34;

  static Layout of(FlowChart chart, Language language) {
    // Explicitly, for inside an executable jar nobody finds it by looking through the class path.
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    var graph = ElkGraphUtil.createGraph();
    wish(graph);
    var boxes = chart.nodes().stream().map(Box::of).toList();
    var nodes = new HashMap<String, ElkNode>();
    boxes.forEach(box -> nodes.put(box.id(), node(graph, box)));
    chart.arrows().forEach(arrow -> edge(nodes, arrow, language));
    new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
    return read(graph, boxes, nodes, chart.arrows());
  }

  /// In the order of the file, so that the picture reads as the file does.
  private static void wish(ElkNode graph) {
    graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    graph.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
    graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    graph.setProperty(CoreOptions.PADDING, new ElkPadding(0));
    graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_EDGES);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE, GAP);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, GAP);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, GAP / 2);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, GAP / 2);
  }

  private static ElkNode node(ElkNode graph, Box box) {
    var node = ElkGraphUtil.createNode(graph);
    node.setDimensions(box.width(), box.height());
    return node;
  }

  private static void edge(Map<String, ElkNode> nodes, Arrow arrow, Language language) {
    var from = Objects.requireNonNull(nodes.get(arrow.from()));
    var to = Objects.requireNonNull(nodes.get(arrow.to()));
    var edge = ElkGraphUtil.createSimpleEdge(from, to);
    String words = DrawingWords.on(arrow.when(), language);
    if (!words.isEmpty()) {
      var label = ElkGraphUtil.createLabel(words, edge);
      label.setDimensions(TextWidth.of(words) * Box.LETTER + 8, Box.LINE);
    }
  }

  private static Layout read(
      ElkNode graph, List<Box> boxes, Map<String, ElkNode> nodes, List<Arrow> arrows) {
    var placed = new ArrayList<Placed>();
    for (var box : boxes) {
      var node = Objects.requireNonNull(nodes.get(box.id()));
      placed.add(new Placed(box, new Point(node.getX(), node.getY())));
    }
    var lines = new ArrayList<Line>();
    var at = placed.stream().collect(Collectors.toMap(it -> it.box().id(), it -> it));
    for (int i = 0; i < arrows.size(); i++) {
      var arrow = arrows.get(i);
      var points = points(graph.getContainedEdges().get(i));
      points.set(0, touching(Objects.requireNonNull(at.get(arrow.from())), points.getFirst()));
      points.set(
          points.size() - 1,
          touching(Objects.requireNonNull(at.get(arrow.to())), points.getLast()));
      lines.add(line(graph.getContainedEdges().get(i), points, arrow.when() == When.DECLINED));
    }
    return new Layout(placed, lines, graph.getWidth(), graph.getHeight());
  }

  /// For ELK a diamond is a box: its line ends there, short of what is drawn.
  private static Point touching(Placed placed, Point end) {
    var box = placed.box();
    if (box.shape() != Shape.DECIDES) {
      return end;
    }
    double middle = placed.at().x() + box.width() / 2;
    double gap = box.height() / 2 * Math.abs(end.x() - middle) / (box.width() / 2);
    boolean above = end.y() < placed.at().y() + box.height() / 2;
    return new Point(end.x(), above ? end.y() + gap : end.y() - gap);
  }

  private static List<Point> points(ElkEdge edge) {
    var points = new ArrayList<Point>();
    for (ElkEdgeSection section : edge.getSections()) {
      points.add(new Point(section.getStartX(), section.getStartY()));
      section.getBendPoints().forEach(it -> points.add(new Point(it.getX(), it.getY())));
      points.add(new Point(section.getEndX(), section.getEndY()));
    }
    return points;
  }

  private static Line line(ElkEdge edge, List<Point> points, boolean dashed) {
    if (edge.getLabels().isEmpty()) {
      return new Line(points, dashed, "", new Point(0, 0));
    }
    var label = edge.getLabels().getFirst();
    return new Line(points, dashed, label.getText(), new Point(label.getX(), label.getY()));
  }
}
