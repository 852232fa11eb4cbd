package saitrong.simulator.rules;

import java.util.List;
import saitrong.simulator.rules.ActionRules.Place;
import tools.jackson.databind.JsonNode;

/// Limits of a rich menu: its size, its words, and that its areas lie inside.
/// https://developers.line.biz/en/reference/messaging-api/#rich-menu-object
public final class RichMenuRules {

  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_BAR = 14;
  private static final int MOST_AREAS = 20;
  private static final double LEAST_RATIO = 1.45;

  private RichMenuRules() {}

  public static List<Problem> check(JsonNode menu) {
    var root = Spot.root(menu);
    root.at("size").needsObject();
    root.at("size").at("width").needsNumber(800, 2_500);
    root.at("size").at("height").needsNumber(250, Integer.MAX_VALUE);
    if (ratio(menu) < LEAST_RATIO) {
      root.at("size").refuse("The aspect ratio (width / height) must be at least 1.45");
    }
    if (!root.at("selected").node().isBoolean()) {
      root.at("selected").refuse("May not be null");
    }
    root.at("name").needsText(LONGEST_NAME, Count::graphemes);
    root.at("chatBarText").needsText(LONGEST_BAR, Count::graphemes);
    root.at("areas").needsSize(0, MOST_AREAS);
    root.at("areas").items().forEach(area -> area(area, menu.path("size")));
    return root.problems();
  }

  private static double ratio(JsonNode menu) {
    double height = menu.path("size").path("height").asDouble(0);
    return height == 0 ? LEAST_RATIO : menu.path("size").path("width").asDouble(0) / height;
  }

  private static void area(Spot area, JsonNode size) {
    int width = size.path("width").asInt(0);
    int height = size.path("height").asInt(0);
    var bounds = area.at("bounds");
    bounds.needsObject();
    bounds.at("x").needsNumber(0, width);
    bounds.at("y").needsNumber(0, height);
    bounds.at("width").needsNumber(1, width - bounds.node().path("x").asInt(0));
    bounds.at("height").needsNumber(1, height - bounds.node().path("y").asInt(0));
    ActionRules.check(area.at("action"), Place.RICH_MENU);
  }
}
