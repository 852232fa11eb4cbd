package saitrong.simulator.rules;

import java.util.List;
import java.util.regex.Pattern;
import saitrong.simulator.rules.ActionRules.Place;
import tools.jackson.databind.JsonNode;

/// Checks the `messages` of a call as LINE does before it sends anything: one wrong message and
/// none is sent. https://developers.line.biz/en/reference/messaging-api/#message-objects
public final class MessageRules {

  private static final int MOST_MESSAGES = 5;
  private static final int MOST_QUICK_REPLIES = 13;
  private static final int LONGEST_TEXT = 5_000;
  private static final int LONGEST_ALT_TEXT = 1_500;
  private static final int LONGEST_SENDER = 20;
  private static final int LONGEST_PLACE = 100;
  private static final int MOST_UNITS = 1;
  private static final int LONGEST_UNIT = 30;
  private static final Pattern UNIT = Pattern.compile("[A-Za-z0-9_]+");
  private static final List<String> KINDS =
      List.of(
          "text",
          "textV2",
          "sticker",
          "image",
          "video",
          "audio",
          "location",
          "imagemap",
          "template",
          "flex",
          "coupon");

  private MessageRules() {}

  public static List<Problem> check(JsonNode body) {
    var root = Spot.root(body);
    var messages = root.at("messages");
    messages.needsSize(1, MOST_MESSAGES);
    messages.items().forEach(MessageRules::message);
    return root.problems();
  }

  /// By which a push is counted in LINE's statistics: one name at most.
  public static List<Problem> unitsOf(JsonNode push) {
    var root = Spot.root(push);
    var units = root.at("customAggregationUnits");
    if (units.isGiven()) {
      units.needsSize(0, MOST_UNITS);
      units.items().forEach(MessageRules::unit);
    }
    return root.problems();
  }

  private static void unit(Spot unit) {
    unit.mayHaveText(LONGEST_UNIT, Count::units);
    unit.text()
        .filter(name -> !UNIT.matcher(name).matches())
        .ifPresent(name -> unit.refuse("Must match " + UNIT));
  }

  private static void message(Spot message) {
    message.needsObject();
    if (!message.node().isObject() || !message.at("type").needsOneOf(KINDS)) {
      return;
    }
    switch (message.node().path("type").asString("")) {
      case "text", "textV2" -> text(message);
      case "sticker" -> sticker(message);
      case "image" -> picture(message);
      case "video" -> picture(message);
      case "audio" -> audio(message);
      case "location" -> place(message);
      case "imagemap" -> imagemap(message);
      case "template" -> template(message);
      case "flex" -> flex(message);
      default -> message.at("couponId").needsText(LONGEST_PLACE, Count::units);
    }
    quickReply(message.at("quickReply"));
    sender(message.at("sender"));
  }

  private static void text(Spot message) {
    message.at("text").needsText(LONGEST_TEXT, Count::units);
  }

  private static void sticker(Spot message) {
    message.at("packageId").needsText(LONGEST_PLACE, Count::units);
    message.at("stickerId").needsText(LONGEST_PLACE, Count::units);
  }

  private static void picture(Spot message) {
    Addresses.needsHttps(message.at("originalContentUrl"));
    Addresses.needsHttps(message.at("previewImageUrl"));
  }

  private static void audio(Spot message) {
    Addresses.needsHttps(message.at("originalContentUrl"));
    message.at("duration").needsNumber(1, Long.MAX_VALUE);
  }

  private static void place(Spot message) {
    message.at("title").needsText(LONGEST_PLACE, Count::units);
    message.at("address").needsText(LONGEST_PLACE, Count::units);
    message.at("latitude").needsNumber(-90, 90);
    message.at("longitude").needsNumber(-180, 180);
  }

  private static void imagemap(Spot message) {
    message.at("altText").needsText(LONGEST_ALT_TEXT, Count::units);
    Addresses.needsHttps(message.at("baseUrl"));
    message.at("baseSize").at("width").needsNumber(1040, 1040);
    message.at("baseSize").at("height").needsNumber(1, Integer.MAX_VALUE);
    message.at("actions").needsSize(1, 50);
  }

  private static void template(Spot message) {
    message.at("altText").needsText(LONGEST_ALT_TEXT, Count::units);
    TemplateRules.check(message.at("template"));
  }

  private static void flex(Spot message) {
    message.at("altText").needsText(LONGEST_ALT_TEXT, Count::units);
    FlexRules.check(message);
  }

  private static void quickReply(Spot quickReply) {
    if (!quickReply.isGiven()) {
      return;
    }
    quickReply.at("items").needsSize(1, MOST_QUICK_REPLIES);
    for (var item : quickReply.at("items").items()) {
      item.at("type").needsOneOf(List.of("action"));
      Addresses.mayBeHttps(item.at("imageUrl"));
      ActionRules.check(item.at("action"), Place.QUICK_REPLY);
    }
  }

  private static void sender(Spot sender) {
    sender.at("name").mayHaveText(LONGEST_SENDER, Count::units);
    Addresses.mayBeHttps(sender.at("iconUrl"));
  }
}
