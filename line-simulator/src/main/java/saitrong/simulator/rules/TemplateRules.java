package saitrong.simulator.rules;

import java.util.List;
import saitrong.simulator.rules.ActionRules.Place;

/// Limits of template messages.
/// https://developers.line.biz/en/reference/messaging-api/#template-messages
final class TemplateRules {

  private static final List<String> KINDS =
      List.of("buttons", "confirm", "carousel", "image_carousel");
  private static final int LONGEST_TITLE = 40;
  private static final int LONGEST_WITH_PICTURE = 60;
  private static final int LONGEST_BUTTONS = 160;
  private static final int LONGEST_COLUMN = 120;
  private static final int LONGEST_CONFIRM = 240;
  private static final int MOST_COLUMNS = 10;

  private TemplateRules() {}

  static void check(Spot template) {
    template.needsObject();
    if (!template.node().isObject() || !template.at("type").needsOneOf(KINDS)) {
      return;
    }
    switch (template.node().path("type").asString("")) {
      case "buttons" -> card(template, LONGEST_BUTTONS, 4);
      case "confirm" -> confirm(template);
      case "carousel" -> carousel(template);
      default -> imageCarousel(template);
    }
    template.at("imageAspectRatio").mayBeOneOf(List.of("rectangle", "square"));
    template.at("imageSize").mayBeOneOf(List.of("cover", "contain"));
  }

  /// A text is shorter when a picture or a title stands above it.
  private static void card(Spot card, int longestText, int mostActions) {
    boolean headed = card.at("title").isGiven() || card.at("thumbnailImageUrl").isGiven();
    card.at("text").needsText(headed ? LONGEST_WITH_PICTURE : longestText, Count::graphemes);
    card.at("title").mayHaveText(LONGEST_TITLE, Count::graphemes);
    Addresses.mayBeHttps(card.at("thumbnailImageUrl"));
    actions(card, 1, mostActions);
    if (card.at("defaultAction").isGiven()) {
      ActionRules.check(card.at("defaultAction"), Place.IMAGE);
    }
  }

  private static void confirm(Spot template) {
    template.at("text").needsText(LONGEST_CONFIRM, Count::graphemes);
    actions(template, 2, 2);
  }

  private static void actions(Spot card, int least, int most) {
    card.at("actions").needsSize(least, most);
    card.at("actions").items().forEach(action -> ActionRules.check(action, Place.TEMPLATE));
  }

  private static void carousel(Spot template) {
    var columns = template.at("columns");
    columns.needsSize(1, MOST_COLUMNS);
    for (var column : columns.items()) {
      card(column, LONGEST_COLUMN, 3);
    }
    mustBeAlike(columns);
  }

  /// All columns have the same number of actions, and a picture or a title either all or none.
  private static void mustBeAlike(Spot columns) {
    long shapes =
        columns.items().stream()
            .map(column ->
                column.node().path("actions").size()
                    + "/"
                    + column.at("title").isGiven()
                    + "/"
                    + column.at("thumbnailImageUrl").isGiven())
            .distinct()
            .count();
    if (shapes > 1) {
      columns.refuse("The number of actions, titles and images must be the same in all columns");
    }
  }

  private static void imageCarousel(Spot template) {
    template.at("columns").needsSize(1, MOST_COLUMNS);
    for (var column : template.at("columns").items()) {
      Addresses.needsHttps(column.at("imageUrl"));
      ActionRules.check(column.at("action"), Place.IMAGE_CAROUSEL);
    }
  }
}
