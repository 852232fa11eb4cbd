package saitrong.simulator.phone;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import saitrong.simulator.webhook.Webhooks;
import saitrong.simulator.world.ChatEntry;
import saitrong.simulator.world.ChatEntry.From;
import saitrong.simulator.world.Person;
import saitrong.simulator.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What every act of a phone needs: who acts and where, showing it in the chat, and telling the
/// bot.
final class Handset {

  private final World world;
  private final Webhooks webhooks;
  private final Events events;
  private final String userId;
  private final @Nullable String groupId;

  Handset(World world, Webhooks webhooks, Events events, String userId, @Nullable String groupId) {
    this.world = world;
    this.webhooks = webhooks;
    this.events = events;
    this.userId = userId;
    this.groupId = groupId;
  }

  String chatId() {
    return groupId == null ? userId : groupId;
  }

  Person person() {
    return world
        .chats()
        .person(userId)
        .orElseThrow(() -> new IllegalArgumentException("Nobody has this id"));
  }

  void change(UnaryOperator<Person> change) {
    world.chats().change(userId, change);
  }

  void mustNotBlock() {
    if (person().isBlocking()) {
      throw new IllegalStateException("Who blocks the account can't write to it: unblock first");
    }
  }

  ObjectNode answerable(String type) {
    return events.answerable(type, source(), world.clock().instant());
  }

  ObjectNode event(String type) {
    return events.event(type, source(), world.clock().instant());
  }

  private JsonNode source() {
    return groupId == null ? Events.fromUser(userId) : Events.fromGroup(groupId, userId);
  }

  /// A message: a bubble in the chat and a message event.
  Sent send(ObjectNode message, @Nullable String quoted) {
    mustNotBlock();
    if (groupId == null) {
      change(person -> person.wroteAt(world.clock().instant()));
    }
    var event = answerable("message");
    event.set("message", message);
    var messageId = message.path("id").asString("");
    show(From.CITIZEN, messageId, message, event, quoted);
    return post(event, messageId);
  }

  /// Anything else: a small note in the chat and its event.
  Sent tell(ObjectNode event, ObjectNode shown) {
    show(From.SYSTEM, null, shown, event, null);
    return post(event, null);
  }

  void showOwn(JsonNode bubble, ObjectNode event) {
    show(From.CITIZEN, null, bubble, event, null);
  }

  Sent post(ObjectNode event, @Nullable String messageId) {
    var delivery = webhooks.send(List.of(event));
    return Sent.of(messageId, idOf(event), event.path("replyToken").asString(""), delivery);
  }

  private void show(
      From from,
      @Nullable String messageId,
      JsonNode message,
      ObjectNode event,
      @Nullable String quoted) {
    var at = world.clock().instant();
    world
        .chats()
        .add(
            chatId(),
            List.of(seq ->
                new ChatEntry(
                    seq,
                    at,
                    from,
                    ChatEntry.Via.WEBHOOK,
                    messageId,
                    message,
                    false,
                    "waiting",
                    quoted,
                    idOf(event),
                    null,
                    null,
                    null)));
  }

  private static String idOf(JsonNode event) {
    return event.path("webhookEventId").asString("");
  }
}
