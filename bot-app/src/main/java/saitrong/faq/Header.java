package saitrong.faq;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import saitrong.faq.FaqProblems.Spot;

/// The keys below one heading. Whoever reads it asks for each key and then calls [#refuseTheRest],
/// so that a misspelt key is never ignored in silence.
final class Header {

  private final Spot at;
  private final Map<HeaderKey, HeaderValue> values = new EnumMap<>(HeaderKey.class);
  private final Map<HeaderKey, Spot> places = new EnumMap<>(HeaderKey.class);
  private final Map<String, Spot> strangers = new LinkedHashMap<>();
  private final Set<HeaderKey> known = EnumSet.noneOf(HeaderKey.class);

  private Header(Spot at) {
    this.at = at;
  }

  static Header of(Spot at, MappingNode mapping) {
    var header = new Header(at);
    mapping.getValue().forEach(header::take);
    return header;
  }

  private void take(NodeTuple pair) {
    String written = pair.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
    var place = at.line(pair.getKeyNode().getStartMark().getLine() + 1);
    var key = HeaderKey.of(written);
    if (key.isEmpty()) {
      strangers.put(written, place);
    } else if (values.containsKey(key.get())) {
      place.wrong(
          "หัวข้อ \"%s\" เขียนซ้ำ ให้เหลือเพียงที่เดียว".formatted(written),
          "\"%s\" is written twice, keep one".formatted(written));
    } else {
      values.put(key.get(), HeaderValue.of(at, pair.getValueNode()));
      places.put(key.get(), place);
    }
  }

  Spot at() {
    return at;
  }

  /// Where this key stands; where the header does when it does not.
  Spot placeOf(HeaderKey key) {
    return placeOf(key, at);
  }

  Spot placeOf(HeaderKey key, Spot otherwise) {
    return places.getOrDefault(key, otherwise);
  }

  /// A key without a value is like none: somebody has yet to fill it in.
  Optional<HeaderValue> optional(HeaderKey key) {
    known.add(key);
    return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
  }

  Optional<HeaderValue> required(HeaderKey key) {
    var value = optional(key);
    if (value.isEmpty()) {
      placeOf(key)
          .wrong(
              "ขาดหัวข้อ \"%s\" ให้เพิ่มหัวข้อนี้".formatted(key.thai()),
              "\"%s\" is missing, add it".formatted(key.english()));
    }
    return value;
  }

  List<HeaderValue> items(HeaderKey key) {
    return optional(key).map(HeaderValue::items).orElse(List.of());
  }

  void refuseTheRest() {
    strangers.forEach(this::refuse);
    places.forEach((key, place) -> {
      if (!known.contains(key)) {
        refuse(key.thai(), place);
      }
    });
  }

  private void refuse(String written, Spot place) {
    var nearest = Nearest.to(written, names(HeaderKey::thai), names(HeaderKey::english));
    place.wrong(
        "ใช้หัวข้อ \"%s\" ที่นี่ไม่ได้%s ที่ใช้ได้: %s"
            .formatted(written, nearest.thai(), String.join(", ", names(HeaderKey::thai))),
        "\"%s\" cannot stand here.%s What can: %s"
            .formatted(written, nearest.english(), String.join(", ", names(HeaderKey::english))));
  }

  private List<String> names(Function<HeaderKey, String> in) {
    return known.stream().map(in).toList();
  }
}
