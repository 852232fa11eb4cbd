package saitrong.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// One value of a file, its place, and the way to complain about it.
record Field(Problems problems, String file, String path, Node node) {

  void wrong(String thai, String english) {
    problems.add(file, line(), path + ": " + thai, path + ": " + english);
  }

  int line() {
    return node.getStartMark().getLine() + 1;
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
  List<Field> items() {
    if (!(node instanceof SequenceNode sequence)) {
      return List.of(this);
    }
    var items = new ArrayList<Field>();
    for (Node item : sequence.getValue()) {
      items.add(new Field(problems, file, "%s[%d]".formatted(path, items.size() + 1), item));
    }
    return items;
  }

  /// Every text of a list; a list inside it (`[*asking, more]`) adds its own.
  List<String> texts() {
    return items().stream()
        .flatMap(item -> item.isList() ? item.items().stream() : Stream.of(item))
        .map(Field::text)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private boolean isList() {
    return node instanceof SequenceNode;
  }

  Optional<Section> section() {
    if (node instanceof MappingNode mapping) {
      return Optional.of(Section.of(this, mapping));
    }
    wrong(
        "ต้องมีหัวข้อย่อย เขียนย่อหน้าบรรทัดถัดไปเป็น ชื่อ: ค่า",
        "must have keys of its own, indented on the next lines as key: value");
    return Optional.empty();
  }

  boolean yes() {
    return switch (text()) {
      case "yes", "true", "ใช่" -> true;
      case "no", "false", "ไม่" -> false;
      case "" -> false;
      default -> {
        wrong("เขียนได้เพียง yes หรือ no", "must be yes or no");
        yield false;
      }
    };
  }
}
