package saitrong.flow;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import saitrong.shared.NearestWord;

/// The keys below one heading. Whoever reads it asks for each key and then calls [#refuseTheRest],
/// so that a misspelt key is never ignored in silence.
final class Block {

  private final Leaf self;
  private final Map<Key, Leaf> values;
  private final Map<String, Leaf> strangers;
  private final Set<Key> known;

  private Block(Leaf self, Map<Key, Leaf> values, Map<String, Leaf> strangers, Set<Key> known) {
    this.self = self;
    this.values = values;
    this.strangers = strangers;
    this.known = known;
  }

  static Block of(Leaf self, MappingNode mapping) {
    var block =
        new Block(self, new EnumMap<>(Key.class), new LinkedHashMap<>(), EnumSet.noneOf(Key.class));
    mapping.getValue().forEach(block::take);
    return block;
  }

  private void take(NodeTuple entry) {
    String written = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
    var name = self.of(entry.getKeyNode());
    var key = Key.of(written);
    if (key.isEmpty()) {
      strangers.put(written, name);
    } else if (values.putIfAbsent(key.get(), self.of(entry.getValueNode())) != null) {
      name.wrong(
          "หัวข้อ \"%s\" เขียนซ้ำ ให้เหลือเพียงที่เดียว".formatted(written),
          "\"%s\" is written twice, keep one".formatted(written));
    }
  }

  Leaf self() {
    return self;
  }

  boolean has(Key key) {
    return values.containsKey(key);
  }

  /// Which of these are written, in their order.
  Set<Key> those(Set<Key> wanted) {
    var those = EnumSet.noneOf(Key.class);
    for (var key : values.keySet()) {
      if (wanted.contains(key)) {
        those.add(key);
      }
    }
    return those;
  }

  Optional<Leaf> optional(Key key) {
    known.add(key);
    return Optional.ofNullable(values.get(key)).map(leaf -> leaf.in(self.at().step()));
  }

  Optional<Leaf> required(Key key) {
    var leaf = optional(key);
    if (leaf.isEmpty()) {
      self.wrong(
          "ขาดหัวข้อ \"%s\" ให้เพิ่มหัวข้อนี้".formatted(key.thai()),
          "\"%s\" is missing, add it".formatted(key.english()));
    }
    return leaf;
  }

  Optional<String> text(Key key) {
    return optional(key).map(Leaf::text);
  }

  boolean yes(Key key) {
    return optional(key).map(Leaf::yes).orElse(false);
  }

  void refuseTheRest() {
    strangers.forEach((written, leaf) -> refuse(written, leaf.in(self.at().step())));
    values.forEach((key, leaf) -> {
      if (!known.contains(key)) {
        refuse(key.thai(), leaf.in(self.at().step()));
      }
    });
  }

  private void refuse(String written, Leaf leaf) {
    var all = known.stream().flatMap(key -> Stream.of(key.thai(), key.english())).toList();
    leaf.wrong(
        "ใช้หัวข้อ \"%s\" ที่นี่ไม่ได้%s ที่ใช้ได้: %s"
            .formatted(written, NearestWord.thai(written, all), names(true)),
        "\"%s\" cannot stand here.%s What can: %s"
            .formatted(written, NearestWord.english(written, all), names(false)));
  }

  /// Keys that are no key of any file, in the order of the file.
  List<String> strangers() {
    return List.copyOf(strangers.keySet());
  }

  private String names(boolean thai) {
    return known.stream()
        .map(key -> thai ? key.thai() : key.english())
        .collect(Collectors.joining(", "));
  }

  /// The same keys, of which it is remembered together who asked for which.
  Block in(String step) {
    return new Block(self.in(step), values, strangers, known);
  }
}
