package saitrong.simulator.world;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One line of a chat, as the citizen's phone shows it. `eventId` is the webhook event that a
/// citizen's act caused, or, for a reply, the event whose token it used. `seq` grows over all
/// chats; a changed entry keeps its `seq`.
public record ChatEntry(
    long seq,
    Instant at,
    From from,
    Via via,
    @Nullable String messageId,
    JsonNode message,
    boolean unsent,
    String status,
    @Nullable String quoted,
    @Nullable String eventId,
    @Nullable String replyToken,
    @Nullable String retryKey,
    @Nullable String requestId) {

  /// Who said it.
  public enum From {
    CITIZEN,
    BOT,
    SYSTEM
  }

  /// How it travelled.
  public enum Via {
    WEBHOOK,
    REPLY,
    PUSH
  }

  /// The words of a text message, or what stands for it.
  public String text() {
    return message.path("text").asString(message.path("altText").asString(""));
  }

  public boolean isFromBot() {
    return from == From.BOT;
  }

  ChatEntry withStatus(String newStatus) {
    return new ChatEntry(
        seq,
        at,
        from,
        via,
        messageId,
        message,
        unsent,
        newStatus,
        quoted,
        eventId,
        replyToken,
        retryKey,
        requestId);
  }

  ChatEntry taken() {
    return new ChatEntry(
        seq,
        at,
        from,
        via,
        messageId,
        message,
        true,
        status,
        quoted,
        eventId,
        replyToken,
        retryKey,
        requestId);
  }

  public JsonNode toJson() {
    var json = Json.object();
    json.put("seq", seq).put("at", at.toString()).put("from", from.name().toLowerCase());
    json.put("via", via.name().toLowerCase()).put("messageId", messageId);
    json.set("message", message);
    json.put("unsent", unsent).put("status", status).put("quoted", quoted).put("eventId", eventId);
    if (message.path("sender").isObject()) {
      json.set("sender", message.path("sender"));
    }
    return json;
  }
}
