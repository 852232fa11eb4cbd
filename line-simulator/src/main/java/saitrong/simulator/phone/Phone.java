package saitrong.simulator.phone;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import saitrong.simulator.webhook.Webhooks;
import saitrong.simulator.world.ChatEntry;
import saitrong.simulator.world.Ids;
import saitrong.simulator.world.Json;
import saitrong.simulator.world.Person;
import saitrong.simulator.world.Person.Friendship;
import saitrong.simulator.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One citizen's phone, in the chat with the account or in a group: each act changes what LINE
/// knows, shows in the chat, and goes to the bot as a webhook. Each act returns when the bot
/// answered the webhook.
public final class Phone {

  private final World world;
  private final Webhooks webhooks;
  private final Events events;
  private final String userId;
  private final @Nullable String groupId;

  public Phone(World world, Webhooks webhooks, String userId, @Nullable String groupId) {
    this.world = world;
    this.webhooks = webhooks;
    this.events = new Events(world.ids());
    this.userId = userId;
    this.groupId = groupId;
  }

  public String chatId() {
    return groupId == null ? userId : groupId;
  }

  public Sent follow() {
    boolean again = person().isBlocking();
    change(person -> person.as(Friendship.FRIEND));
    var event = events.answerable("follow", Events.fromUser(userId), now());
    event.putObject("follow").put("isUnblocked", again);
    return tell(event, null, system(again ? "unblock" : "follow"));
  }

  public Sent block() {
    change(person -> person.as(Friendship.BLOCKING));
    return tell(events.event("unfollow", Events.fromUser(userId), now()), null, system("unfollow"));
  }

  /// LINE tells unblocking as a follow with `isUnblocked`.
  public Sent unblock() {
    if (!person().isBlocking()) {
      throw new IllegalStateException("Only somebody who blocks can unblock");
    }
    return follow();
  }

  public Sent says(String text, @Nullable String quotedMessageId) {
    var message = events.quotable("text").put("text", text);
    return send(quoting(message, quotedMessageId), quotedMessageId);
  }

  public Sent sticker(String packageId, String stickerId, @Nullable String quotedMessageId) {
    var message = events.quotable("sticker").put("packageId", packageId);
    message.put("stickerId", stickerId).put("stickerResourceType", "STATIC");
    message.putArray("keywords").add("hello").add("hi");
    return send(quoting(message, quotedMessageId), quotedMessageId);
  }

  public Sent place(
      double latitude, double longitude, @Nullable String title, @Nullable String address) {
    var message = events.message("location");
    if (title != null) {
      message.put("title", title);
    }
    if (address != null) {
      message.put("address", address);
    }
    return send(message.put("latitude", latitude).put("longitude", longitude), null);
  }

  public Sent file(Upload upload) {
    var message = Uploads.message(events, upload);
    world
        .contents()
        .keep(message.path("id").asString(""), upload.kind(), upload.contentType(), upload.bytes());
    return send(message, null);
  }

  public Sent postback(String data, @Nullable String displayText, @Nullable JsonNode params) {
    mustNotBlock();
    var event = events.answerable("postback", source(), now());
    var postback = event.putObject("postback").put("data", data);
    var shown = system("postback").put("data", data).put("displayText", displayText);
    if (params != null) {
      postback.set("params", params);
      shown.set("params", params);
    }
    if (displayText != null) {
      var bubble = Json.object().put("type", "text").put("text", displayText);
      show(ChatEntry.From.CITIZEN, null, bubble, eventId(event), null);
    }
    return tell(event, null, shown);
  }

  /// The message disappears here and its content can't be fetched any more; the bot is told its id
  /// only.
  public Sent unsends(String messageId) {
    var own = world.chats().chat(chatId()).message(messageId);
    if (own.isEmpty() || own.get().isFromBot()) {
      throw new IllegalArgumentException("Nobody sent a message of this id in this chat");
    }
    world.chats().unsend(chatId(), messageId);
    world.contents().drop(messageId);
    var event = events.event("unsend", source(), now());
    event.putObject("unsend").put("messageId", messageId);
    return post(event, null);
  }

  /// Opening a link or copying a text stays on the phone.
  public Sent nothingToTell() {
    return Sent.NOT_TOLD;
  }

  /// Somebody brings the account into the group.
  public Sent joinsGroup() {
    var event = events.answerable("join", Events.fromGroup(chatId()), now());
    return tell(event, null, system("join"));
  }

  private Sent send(ObjectNode message, @Nullable String quoted) {
    mustNotBlock();
    if (groupId == null) {
      change(person -> person.wroteAt(now()));
    }
    var event = events.answerable("message", source(), now());
    event.set("message", message);
    var messageId = message.path("id").asString("");
    show(ChatEntry.From.CITIZEN, messageId, message, eventId(event), quoted);
    return post(event, messageId);
  }

  private Sent tell(ObjectNode event, @Nullable String messageId, ObjectNode shown) {
    show(ChatEntry.From.SYSTEM, messageId, shown, eventId(event), null);
    return post(event, messageId);
  }

  private Sent post(ObjectNode event, @Nullable String messageId) {
    var delivery = webhooks.send(List.of(event));
    return Sent.of(messageId, eventId(event), event.path("replyToken").asString(""), delivery);
  }

  private void show(
      ChatEntry.From from,
      @Nullable String messageId,
      JsonNode message,
      String eventId,
      @Nullable String quoted) {
    world
        .chats()
        .add(
            chatId(),
            List.of(seq ->
                new ChatEntry(
                    seq,
                    now(),
                    from,
                    ChatEntry.Via.WEBHOOK,
                    messageId,
                    message,
                    false,
                    "waiting",
                    quoted,
                    eventId,
                    null,
                    null,
                    null)));
  }

  private void mustNotBlock() {
    if (person().isBlocking()) {
      throw new IllegalStateException("Who blocks the account can't write to it: unblock first");
    }
  }

  private Person person() {
    return world
        .chats()
        .person(userId)
        .orElseThrow(() -> new IllegalArgumentException("Nobody has this id"));
  }

  private void change(UnaryOperator<Person> change) {
    world.chats().change(userId, change);
  }

  private JsonNode source() {
    return groupId == null ? Events.fromUser(userId) : Events.fromGroup(groupId, userId);
  }

  private Instant now() {
    return world.clock().instant();
  }

  private static ObjectNode quoting(ObjectNode message, @Nullable String quotedMessageId) {
    return quotedMessageId == null ? message : message.put("quotedMessageId", quotedMessageId);
  }

  private static ObjectNode system(String what) {
    return Json.object().put("type", "system").put("text", what);
  }

  private static String eventId(JsonNode event) {
    return event.path("webhookEventId").asString("");
  }

  /// An id for pictures that are sent together.
  public static String newSet() {
    return Ids.user(UUID.randomUUID().toString()).substring(1).toUpperCase();
  }
}
