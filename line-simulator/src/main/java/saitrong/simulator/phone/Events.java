package saitrong.simulator.phone;

import java.time.Instant;
import saitrong.simulator.world.Ids;
import saitrong.simulator.world.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes webhook events as LINE writes them.
/// https://developers.line.biz/en/reference/messaging-api/#webhook-event-objects
final class Events {

  private final Ids ids;

  Events(Ids ids) {
    this.ids = ids;
  }

  /// An event that can be replied to.
  ObjectNode answerable(String type, JsonNode source, Instant at) {
    return event(type, source, at).put("replyToken", ids.replyToken());
  }

  /// Unfollow, unsend and leave bring no reply token.
  ObjectNode event(String type, JsonNode source, Instant at) {
    var event = Json.object();
    event.put("type", type).put("mode", "active").put("timestamp", at.toEpochMilli());
    event.set("source", source);
    event.put("webhookEventId", ids.ulid());
    event.putObject("deliveryContext").put("isRedelivery", false);
    return event;
  }

  /// The message part of a message event. `markAsReadToken` is there since messages can be marked
  /// as read by the bot.
  ObjectNode message(String type) {
    var id = ids.message();
    return Json.object().put("id", id).put("type", type).put("markAsReadToken", ids.tokenFor(id));
  }

  ObjectNode quotable(String type) {
    var message = message(type);
    return message.put("quoteToken", ids.tokenFor(message.path("id").asString("")));
  }

  static ObjectNode fromUser(String userId) {
    return Json.object().put("type", "user").put("userId", userId);
  }

  static ObjectNode fromGroup(String groupId, String userId) {
    return Json.object().put("type", "group").put("groupId", groupId).put("userId", userId);
  }

  static ObjectNode fromGroup(String groupId) {
    return Json.object().put("type", "group").put("groupId", groupId);
  }
}
