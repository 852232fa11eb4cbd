package saitrong.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import saitrong.flow.Problems.Spot;

/// One value of a file, its place, and the way to complain about it.
record Leaf(Problems problems, Spot at, Node node) {

  void wrong(String thai, String english) {
    problems.add(at, thai, english);
  }

  Leaf in(String step) {
    return new Leaf(problems, at.in(step), node);
  }

  boolean isEmpty() {
    return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
  }

  boolean isText() {
    return node instanceof ScalarNode;
  }

  /// As written, without blanks at the ends; empty after a complaint.
  String text() {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    wrong("ต้องเป็นข้อความและเว้นว่างไม่ได้", "must be text and cannot be left blank");
    return "";
  }

  /// The items of a list; a single value is a list of one.
  List<Leaf> items() {
    if (!(node instanceof SequenceNode sequence)) {
      return isEmpty() ? List.of() : List.of(this);
    }
    var items = new ArrayList<Leaf>();
    for (Node item : sequence.getValue()) {
      items.add(of(item));
    }
    return items;
  }

  List<String> texts() {
    return items().stream().map(Leaf::text).filter(text -> !text.isEmpty()).toList();
  }

  Optional<Block> block() {
    if (node instanceof MappingNode mapping) {
      return Optional.of(Block.of(this, mapping));
    }
    wrong(
        "ต้องมีหัวข้อย่อย เขียนย่อหน้าบรรทัดถัดไปเป็น ชื่อ: ค่า",
        "must have keys of its own, indented on the next lines as key: value");
    return Optional.empty();
  }

  boolean yes() {
    return switch (text()) {
      case "ใช่", "yes", "true" -> true;
      case "ไม่", "ไม่ใช่", "no", "false", "" -> false;
      default -> {
        wrong("เขียนได้เพียง ใช่ หรือ ไม่ใช่", "must be yes or no");
        yield false;
      }
    };
  }

  Leaf of(Node other) {
    int line = other.getStartMark().getLine() + 1;
    return new Leaf(problems, new Spot(at.file(), line, at.step()), other);
  }
}
