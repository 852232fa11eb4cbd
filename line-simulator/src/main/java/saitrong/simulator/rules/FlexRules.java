package saitrong.simulator.rules;

import java.util.List;
import saitrong.simulator.rules.ActionRules.Place;
import saitrong.simulator.world.Json;

/// Limits and structure of Flex messages: which component may stand where, and what each must have.
/// https://developers.line.biz/en/reference/messaging-api/#flex-message
final class FlexRules {

  private static final int BUBBLE_BYTES = 30 * 1024;
  private static final int CAROUSEL_BYTES = 50 * 1024;
  private static final int MOST_BUBBLES = 12;
  private static final List<String> IN_A_BOX =
      List.of("box", "button", "image", "text", "separator", "filler");
  private static final List<String> IN_A_BASELINE = List.of("icon", "text", "filler");
  private static final List<String> HEROES = List.of("box", "image", "video");

  private FlexRules() {}

  static void check(Spot message) {
    message.at("contents").needsObject();
    var container = message.flex();
    if (!container.node().isObject()
        || !container.at("type").needsOneOf(List.of("bubble", "carousel"))) {
      return;
    }
    if (container.node().path("type").asString("").equals("bubble")) {
      bubble(container);
    } else {
      carousel(container);
    }
  }

  private static void carousel(Spot carousel) {
    mustFit(carousel, CAROUSEL_BYTES);
    carousel.at("contents").needsSize(1, MOST_BUBBLES);
    for (var bubble : carousel.at("contents").items()) {
      if (bubble.at("type").needsOneOf(List.of("bubble"))) {
        bubble(bubble);
      }
    }
  }

  private static void bubble(Spot bubble) {
    mustFit(bubble, BUBBLE_BYTES);
    FlexLooks.bubble(bubble);
    var blocks = List.of("header", "hero", "body", "footer");
    if (blocks.stream().noneMatch(block -> bubble.at(block).isGiven())) {
      bubble.refuse("At least one block must be specified");
    }
    for (var block : blocks) {
      if (bubble.at(block).isGiven()) {
        component(bubble.at(block), block.equals("hero") ? HEROES : List.of("box"));
      }
    }
    action(bubble, Place.FLEX_ELSEWHERE);
  }

  private static void mustFit(Spot container, int bytes) {
    if (Json.bytes(container.node()).length > bytes) {
      container.refuse("The JSON data size must be at most " + bytes / 1024 + " KB");
    }
  }

  private static void component(Spot spot, List<String> allowed) {
    spot.needsObject();
    if (!spot.node().isObject() || !spot.at("type").needsOneOf(allowed)) {
      return;
    }
    FlexLooks.component(spot);
    switch (spot.node().path("type").asString("")) {
      case "box" -> box(spot);
      case "button" -> button(spot);
      case "image" -> picture(spot);
      case "icon" -> Addresses.needsHttps(spot.at("url"));
      case "text" -> text(spot);
      case "video" -> video(spot);
      default -> {} // separator and filler need nothing
    }
  }

  private static void box(Spot box) {
    boolean known = box.at("layout").needsOneOf(List.of("horizontal", "vertical", "baseline"));
    if (!box.at("contents").node().isArray()) {
      box.at("contents").refuse("must be specified");
    }
    boolean baseline = known && box.node().path("layout").asString("").equals("baseline");
    for (var item : box.at("contents").items()) {
      component(item, baseline ? IN_A_BASELINE : IN_A_BOX);
    }
    action(box, Place.FLEX_ELSEWHERE);
  }

  private static void button(Spot button) {
    ActionRules.check(button.at("action"), Place.FLEX_BUTTON);
  }

  private static void picture(Spot picture) {
    Addresses.needsHttps(picture.at("url"));
    action(picture, Place.FLEX_ELSEWHERE);
  }

  private static void text(Spot text) {
    var spans = text.at("contents");
    if (spans.isGiven() && spans.node().size() > 0) {
      for (var span : spans.items()) {
        if (span.at("type").needsOneOf(List.of("span"))) {
          span.at("text").needsText(Integer.MAX_VALUE, Count::units);
        }
      }
    } else if (text.node().path("text").asString("").isEmpty()) {
      text.at("text").refuse("must be non-empty text");
    }
    action(text, Place.FLEX_ELSEWHERE);
  }

  private static void video(Spot video) {
    Addresses.needsHttps(video.at("url"));
    Addresses.needsHttps(video.at("previewUrl"));
    component(video.at("altContent"), List.of("box", "image"));
    action(video, Place.FLEX_ELSEWHERE);
  }

  private static void action(Spot spot, Place place) {
    if (spot.at("action").isGiven()) {
      ActionRules.check(spot.at("action"), place);
    }
  }
}
