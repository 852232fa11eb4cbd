package saitrong.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads fields of a stored form; what is not what was written is an exception that names the field
/// and never its value.
final class Stored {

  private Stored() {}

  static String text(Map<String, ?> stored, String field) {
    if (stored.get(field) instanceof String text) {
      return text;
    }
    throw strange(field);
  }

  static Number number(Map<String, ?> stored, String field) {
    if (stored.get(field) instanceof Number number) {
      return number;
    }
    throw strange(field);
  }

  static Map<String, ?> map(Map<String, ?> stored, String field) {
    if (stored.get(field) instanceof Map<?, ?> map) {
      return withTextKeys(map);
    }
    throw strange(field);
  }

  static List<Map<String, ?>> list(Map<String, ?> stored, String field) {
    if (!(stored.get(field) instanceof List<?> list)) {
      throw strange(field);
    }
    var maps = new ArrayList<Map<String, ?>>();
    for (var item : list) {
      if (!(item instanceof Map<?, ?> map)) {
        throw strange(field);
      }
      maps.add(withTextKeys(map));
    }
    return maps;
  }

  static List<String> texts(Map<String, ?> stored, String field) {
    if (stored.get(field) instanceof List<?> list) {
      return list.stream().map(String.class::cast).toList();
    }
    throw strange(field);
  }

  private static Map<String, ?> withTextKeys(Map<?, ?> map) {
    var copy = new LinkedHashMap<String, Object>();
    map.forEach((key, value) -> copy.put((String) key, value));
    return copy;
  }

  private static IllegalArgumentException strange(String field) {
    return new IllegalArgumentException("a stored position has no sound field " + field);
  }
}
