package saitrong.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Writes one JSON object: the generator needs no more of JSON, and no library on its class path.
final class JsonObject {

  private final StringBuilder text = new StringBuilder("{");

  /// Whole numbers stay whole; others get three decimals.
  JsonObject number(String name, double value) {
    name(name);
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      text.append((long) value);
    } else {
      text.append(String.format(Locale.ROOT, "%.3f", value));
    }
    return this;
  }

  JsonObject text(String name, String value) {
    name(name);
    text.append('"').append(escaped(value)).append('"');
    return this;
  }

  JsonObject object(String name, Consumer<JsonObject> content) {
    name(name);
    text.append(whole(content));
    return this;
  }

  <T> JsonObject array(String name, Collection<T> items, BiConsumer<JsonObject, T> content) {
    name(name);
    var objects = items.stream().map(item -> whole(json -> content.accept(json, item))).toList();
    text.append('[').append(String.join(",", objects)).append(']');
    return this;
  }

  private static String whole(Consumer<JsonObject> content) {
    var json = new JsonObject();
    content.accept(json);
    return json.toString();
  }

  private void name(String name) {
    if (text.length() > 1) {
      text.append(',');
    }
    text.append('"').append(name).append("\":");
  }

  static String escaped(String value) {
    var escaped = new StringBuilder();
    for (char letter : value.toCharArray()) {
      if (letter == '"' || letter == '\\') {
        escaped.append('\\').append(letter);
      } else if (letter < 0x20) {
        escaped.append(String.format("\\u%04x", (int) letter));
      } else {
        escaped.append(letter);
      }
    }
    return escaped.toString();
  }

  @Override
  public String toString() {
    return text + "}";
  }
}
