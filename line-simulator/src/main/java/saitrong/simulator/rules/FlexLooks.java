package saitrong.simulator.rules;

import java.util.List;
import java.util.Map;

/// The values that Flex takes for sizes, colours and positions. A misspelled one makes LINE refuse
/// the whole message.
final class FlexLooks {

  private static final String PIXELS = "\\d+(\\.\\d+)?px";
  private static final String STEPS = "none|xs|sm|md|lg|xl|xxl|" + PIXELS;
  private static final String COLOUR = "#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?";

  private static final Map<String, String> EVERYWHERE =
      Map.of(
          "margin", STEPS,
          "spacing", STEPS,
          "color", COLOUR,
          "backgroundColor", COLOUR,
          "borderColor", COLOUR,
          "cornerRadius", STEPS,
          "align", "start|end|center",
          "gravity", "top|bottom|center",
          "position", "relative|absolute");

  private static final Map<String, Map<String, String>> OF_A_KIND =
      Map.of(
          "text",
          Map.of(
              "size", "xxs|xs|sm|md|lg|xl|xxl|3xl|4xl|5xl|" + PIXELS,
              "weight", "regular|bold",
              "style", "normal|italic",
              "decoration", "none|underline|line-through"),
          "button",
          Map.of("style", "primary|secondary|link", "height", "sm|md"),
          "image",
          Map.of(
              "size", "xxs|xs|sm|md|lg|xl|xxl|3xl|4xl|5xl|full|\\d+(\\.\\d+)?(px|%)",
              "aspectMode", "cover|fit",
              "aspectRatio", "[1-9]\\d*(\\.\\d+)?:[1-9]\\d*(\\.\\d+)?"));

  private static final List<String> YES_OR_NO = List.of("wrap", "scaling");

  private FlexLooks() {}

  static void bubble(Spot bubble) {
    matches(bubble, "size", "nano|micro|deca|hecto|kilo|mega|giga");
    matches(bubble, "direction", "ltr|rtl");
  }

  static void component(Spot component) {
    EVERYWHERE.forEach((field, values) -> matches(component, field, values));
    OF_A_KIND
        .getOrDefault(component.node().path("type").asString(""), Map.of())
        .forEach((field, values) -> matches(component, field, values));
    for (var field : YES_OR_NO) {
      var spot = component.at(field);
      if (spot.isGiven() && !spot.node().isBoolean()) {
        spot.refuse("invalid property");
      }
    }
  }

  private static void matches(Spot component, String field, String values) {
    var spot = component.at(field);
    if (spot.isGiven() && !spot.node().asString("").matches(values)) {
      spot.refuse("invalid property");
    }
  }
}
