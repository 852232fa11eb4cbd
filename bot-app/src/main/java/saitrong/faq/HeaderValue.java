package saitrong.faq;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import saitrong.faq.FaqProblems.Spot;

/// One value of a header and its place. No YAML type is ever resolved: a value is what is written.
record HeaderValue(Spot at, Node node) {

  static HeaderValue of(Spot file, Node node) {
    return new HeaderValue(file.line(node.getStartMark().getLine() + 1), node);
  }

  boolean isText() {
    return node instanceof ScalarNode;
  }

  boolean isBlank() {
    return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
  }

  /// As written, without blanks at the ends; empty after a complaint.
  String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    at.wrong(
        "ต้องเป็นข้อความบรรทัดเดียว ข้อความที่มี { } หรือ : ใส่เครื่องหมายคำพูด เช่น \"{unit}\"",
        "must be text. Put a text with { } or : into quotes, as \"{unit}\"");
    return "";
  }

  /// The items of a list that say something; a single value is a list of one.
  List<HeaderValue> items() {
    if (!(node instanceof SequenceNode sequence)) {
      return isBlank() ? List.of() : List.of(this);
    }
    var items = new ArrayList<HeaderValue>();
    for (Node item : sequence.getValue()) {
      items.add(of(at, item));
    }
    items.removeIf(HeaderValue::isBlank);
    return items;
  }

  Optional<Header> header() {
    if (node instanceof MappingNode mapping) {
      return Optional.of(Header.of(at, mapping));
    }
    at.wrong(
        "ต้องมีหัวข้อย่อย เขียนเป็น {ชื่อ: ค่า} หรือย่อหน้าบรรทัดถัดไปเป็น ชื่อ: ค่า",
        "must have keys of its own, as {key: value} or indented on the next lines");
    return Optional.empty();
  }
}
