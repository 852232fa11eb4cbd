package saitrong.simulator.webhook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import saitrong.simulator.world.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The body of one webhook. It is sent again unchanged but for `isRedelivery`; a body that is not
/// JSON is sent as it is.
final class Callback {

  private final byte[] first;
  private final JsonNode json;
  private final AtomicBoolean released = new AtomicBoolean();

  private Callback(byte[] first, JsonNode json) {
    this.first = first;
    this.json = json;
  }

  static Callback of(String destination, List<? extends JsonNode> events) {
    var json = Json.object().put("destination", destination);
    json.putArray("events").addAll(events);
    return new Callback(Json.bytes(json), json);
  }

  static Callback raw(String body) {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    return new Callback(bytes, Json.tryParse(bytes).orElseGet(Json::object));
  }

  Iterable<JsonNode> events() {
    return json.path("events");
  }

  byte[] body(boolean again) {
    if (!again || !json.isObject()) {
      return first;
    }
    var copy = json.deepCopy();
    for (var event : copy.path("events")) {
      if (event.path("deliveryContext") instanceof ObjectNode context) {
        context.put("isRedelivery", true);
      }
    }
    return Json.bytes(copy);
  }

  /// True once: a held webhook leaves either after the next one or when its time is over.
  boolean release() {
    return released.compareAndSet(false, true);
  }

  /// For the log: what kinds of events, never who.
  String summary() {
    var kinds = new StringBuilder();
    for (var event : events()) {
      var type = event.path("type").asString("?");
      var message = event.path("message").path("type").asString("");
      kinds.append(kinds.isEmpty() ? "" : ", ").append(type);
      kinds.append(message.isEmpty() ? "" : "/" + message);
    }
    return kinds.isEmpty() ? "no events" : kinds.toString();
  }
}
