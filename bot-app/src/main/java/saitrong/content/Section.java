package saitrong.content;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import saitrong.shared.NearestWord;

/// The keys below one heading. Whoever reads it asks for each key by name and then calls
/// [#refuseTheRest], so that a misspelt key is never ignored in silence.
final class Section {

  private final Field self;
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Set<String> known = new HashSet<>();

  private Section(Field self) {
    this.self = self;
  }

  static Section of(Field self, MappingNode mapping) {
    var section = new Section(self);
    mapping.getValue().forEach(section::take);
    return section;
  }

  private void take(NodeTuple entry) {
    String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
    var name = new Field(self.problems(), self.file(), pathOf(key), entry.getKeyNode());
    var value = new Field(self.problems(), self.file(), pathOf(key), entry.getValueNode());
    if (fields.putIfAbsent(key, value) != null) {
      name.wrong("หัวข้อนี้เขียนซ้ำ ให้เหลือเพียงที่เดียว", "written twice, keep one");
    }
  }

  private String pathOf(String key) {
    return self.path().isEmpty() ? key : self.path() + "." + key;
  }

  Field self() {
    return self;
  }

  Optional<Field> optional(String key) {
    known.add(key);
    return Optional.ofNullable(fields.get(key));
  }

  Optional<Field> required(String key) {
    var field = optional(key);
    if (field.isEmpty()) {
      self.problems()
          .add(
              self.file(),
              self.line(),
              "ขาดหัวข้อ \"%s\" ให้เพิ่มหัวข้อนี้".formatted(pathOf(key)),
              "\"%s\" is missing, add it".formatted(pathOf(key)));
    }
    return field;
  }

  String requiredText(String key) {
    return required(key).map(Field::text).orElse("");
  }

  /// The sections of a list, in the order of the file; none when the key is absent.
  List<Section> sections(String key) {
    return optional(key).stream()
        .flatMap(list -> list.items().stream())
        .flatMap(item -> item.section().stream())
        .toList();
  }

  Set<String> keys() {
    return fields.keySet();
  }

  void refuseTheRest() {
    fields.forEach((key, field) -> {
      if (!known.contains(key)) {
        field.wrong(
            "ไม่รู้จักหัวข้อนี้%s หัวข้อที่ใช้ได้: %s"
                .formatted(NearestWord.thai(key, known), namesOfKnown()),
            "unknown key.%s Known ones: %s"
                .formatted(NearestWord.english(key, known), namesOfKnown()));
      }
    });
  }

  private String namesOfKnown() {
    return String.join(", ", known.stream().sorted().toList());
  }
}
