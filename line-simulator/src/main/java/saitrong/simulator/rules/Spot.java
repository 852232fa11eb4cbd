package saitrong.simulator.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A place in the JSON that the bot sent, which can be asked for what must be there; each complaint
/// is collected with the place's name.
record Spot(JsonNode node, String path, @Nullable String flexIn, List<Problem> problems) {

  static Spot root(JsonNode node) {
    return new Spot(node, "", null, new ArrayList<>());
  }

  /// The inside of a Flex message, where places are named by JSON pointers.
  Spot flex() {
    return new Spot(node.path("contents"), "", path, problems);
  }

  Spot at(String field) {
    var name = flexIn != null ? path + "/" + field : path.isEmpty() ? field : path + "." + field;
    return new Spot(node.path(field), name, flexIn, problems);
  }

  List<Spot> items() {
    var items = new ArrayList<Spot>();
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      var name = flexIn != null ? path + "/" + i : path + "[" + i + "]";
      items.add(new Spot(node.path(i), name, flexIn, problems));
    }
    return items;
  }

  boolean isGiven() {
    return !node.isMissingNode() && !node.isNull();
  }

  void refuse(String message) {
    problems.add(new Problem(flexIn != null && path.isEmpty() ? "/" : path, message, flexIn));
  }

  Optional<String> text() {
    if (isGiven() && !node.isString()) {
      refuse("The value must be a string");
    }
    return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
  }

  /// A text that must be there and not be empty.
  void needsText(int longest, ToIntFunction<String> count) {
    if (!isGiven() || (node.isString() && node.stringValue().isEmpty())) {
      refuse(flexIn == null ? "May not be empty" : "must be specified");
    } else {
      mayHaveText(longest, count);
    }
  }

  void mayHaveText(int longest, ToIntFunction<String> count) {
    text()
        .filter(text -> count.applyAsInt(text) > longest)
        .ifPresent(text -> refuse("Length must be between 0 and " + longest));
  }

  /// A list that must be there, with so many items.
  void needsSize(int least, int most) {
    if (!isGiven()) {
      refuse(flexIn == null ? "May not be empty" : "must be specified");
    } else if (!node.isArray() || node.size() < least || node.size() > most) {
      refuse("Size must be between " + least + " and " + most);
    }
  }

  /// True when the value is one of these; else it is refused, also when missing.
  boolean needsOneOf(List<String> values) {
    boolean fits = node.isString() && values.contains(node.stringValue());
    if (!fits && flexIn != null && !isGiven()) {
      refuse("must be specified");
    } else if (!fits) {
      refuse("Must be one of the following values: [" + String.join(", ", values) + "]");
    }
    return fits;
  }

  void mayBeOneOf(List<String> values) {
    if (isGiven()) {
      needsOneOf(values);
    }
  }

  void needsObject() {
    if (!node.isObject()) {
      refuse(flexIn == null ? "May not be null" : "must be specified");
    }
  }

  void needsNumber(double least, double most) {
    if (!node.isNumber()) {
      refuse("May not be null");
    } else if (node.asDouble() < least || node.asDouble() > most) {
      refuse("Must be between " + shown(least) + " and " + shown(most));
    }
  }

  private static String shown(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
