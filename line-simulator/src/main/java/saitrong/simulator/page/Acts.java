package saitrong.simulator.page;

import org.jspecify.annotations.Nullable;
import saitrong.simulator.phone.Phone;
import saitrong.simulator.phone.Sent;
import saitrong.simulator.world.Json;
import tools.jackson.databind.JsonNode;

/// Turns an act as the page sends it into an act of the phone.
final class Acts {

  private Acts() {}

  static Sent perform(Phone phone, JsonNode wanted) {
    return switch (Json.textAt(wanted, "act").orElse("")) {
      case "follow" -> phone.follow();
      case "block" -> phone.block();
      case "unblock" -> phone.unblock();
      case "text" -> phone.says(needed(wanted, "text"), optional(wanted, "quotedMessageId"));
      case "postback" -> postback(phone, wanted);
      case "location" -> place(phone, wanted);
      case "sticker" -> sticker(phone, wanted);
      case "unsend" -> phone.unsends(needed(wanted, "messageId"));
      default -> throw new IllegalArgumentException("There is no act of this name");
    };
  }

  private static Sent postback(Phone phone, JsonNode wanted) {
    var params = wanted.path("params");
    var alias = Json.textAt(params, "newRichMenuAliasId");
    if (alias.isPresent()) {
      return phone.switchesMenu(alias.get(), needed(wanted, "data"));
    }
    return phone.postback(
        needed(wanted, "data"), optional(wanted, "displayText"), params.isObject() ? params : null);
  }

  private static Sent place(Phone phone, JsonNode wanted) {
    if (!wanted.path("latitude").isNumber() || !wanted.path("longitude").isNumber()) {
      throw new IllegalArgumentException("latitude and longitude are numbers");
    }
    return phone.place(
        wanted.path("latitude").asDouble(),
        wanted.path("longitude").asDouble(),
        optional(wanted, "title"),
        optional(wanted, "address"));
  }

  private static Sent sticker(Phone phone, JsonNode wanted) {
    return phone.sticker(
        Json.textAt(wanted, "packageId").orElse("446"),
        Json.textAt(wanted, "stickerId").orElse("1988"),
        optional(wanted, "quotedMessageId"));
  }

  private static String needed(JsonNode wanted, String field) {
    return Json.textAt(wanted, field)
        .filter(text -> !text.isEmpty())
        .orElseThrow(() -> new IllegalArgumentException(field + " is missing"));
  }

  private static @Nullable String optional(JsonNode wanted, String field) {
    return Json.textAt(wanted, field).orElse(null);
  }
}
