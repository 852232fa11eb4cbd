package saitrong.simulator.phone;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import saitrong.simulator.webhook.Webhooks;
import saitrong.simulator.world.Ids;
import saitrong.simulator.world.Json;
import saitrong.simulator.world.Person.Friendship;
import saitrong.simulator.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One citizen's phone, in the chat with the account or in a group: each act changes what LINE
/// knows, shows in the chat, and goes to the bot as a webhook. Each act returns when the bot
/// answered the webhook.
public final class Phone {

  private final World world;
  private final Events events;
  private final Handset handset;

  public Phone(World world, Webhooks webhooks, String userId, @Nullable String groupId) {
    this.world = world;
    this.events = new Events(world.ids());
    this.handset = new Handset(world, webhooks, events, userId, groupId);
  }

  public String chatId() {
    return handset.chatId();
  }

  public Sent follow() {
    boolean again = handset.person().isBlocking();
    handset.change(person -> person.as(Friendship.FRIEND));
    var event = handset.answerable("follow");
    event.putObject("follow").put("isUnblocked", again);
    return handset.tell(event, system(again ? "unblock" : "follow"));
  }

  public Sent block() {
    handset.change(person -> person.as(Friendship.BLOCKING));
    return handset.tell(handset.event("unfollow"), system("unfollow"));
  }

  /// LINE tells unblocking as a follow with `isUnblocked`.
  public Sent unblock() {
    if (!handset.person().isBlocking()) {
      throw new IllegalStateException("Only somebody who blocks can unblock");
    }
    return follow();
  }

  public Sent says(String text, @Nullable String quotedMessageId) {
    var message = events.quotable("text").put("text", text);
    return handset.send(quoting(message, quotedMessageId), quotedMessageId);
  }

  public Sent sticker(String packageId, String stickerId, @Nullable String quotedMessageId) {
    var message = events.quotable("sticker").put("packageId", packageId);
    message.put("stickerId", stickerId).put("stickerResourceType", "STATIC");
    message.putArray("keywords").add("hello").add("hi");
    return handset.send(quoting(message, quotedMessageId), quotedMessageId);
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
    return handset.send(message.put("latitude", latitude).put("longitude", longitude), null);
  }

  public Sent file(Upload upload) {
    var message = Uploads.message(events, upload);
    world
        .contents()
        .keep(message.path("id").asString(""), upload.kind(), upload.contentType(), upload.bytes());
    return handset.send(message, null);
  }

  public Sent postback(String data, @Nullable String displayText, @Nullable JsonNode params) {
    handset.mustNotBlock();
    var event = handset.answerable("postback");
    var postback = event.putObject("postback").put("data", data);
    var shown = system("postback").put("data", data).put("displayText", displayText);
    if (params != null) {
      postback.set("params", params);
      shown.set("params", params);
    }
    if (displayText != null) {
      handset.showOwn(Json.object().put("type", "text").put("text", displayText), event);
    }
    return handset.tell(event, shown);
  }

  /// A tab of the rich menu: the phone shows the other menu at once and tells the bot whether there
  /// was one.
  public Sent switchesMenu(String aliasId, String data) {
    var menu = world.richMenus().aliases().get(aliasId);
    if (menu != null) {
      handset.change(person -> person.withRichMenu(menu));
    }
    var params = Json.object().put("newRichMenuAliasId", aliasId);
    params.put("status", menu == null ? "RICHMENU_ALIAS_ID_NOTFOUND" : "SUCCESS");
    return postback(data, null, params);
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
    var event = handset.event("unsend");
    event.putObject("unsend").put("messageId", messageId);
    return handset.post(event, null);
  }

  /// Opening a link or copying a text stays on the phone.
  public Sent nothingToTell() {
    return Sent.NOT_TOLD;
  }

  /// Somebody brings the account into the group.
  public Sent joinsGroup() {
    var event = events.answerable("join", Events.fromGroup(chatId()), world.clock().instant());
    return handset.tell(event, system("join"));
  }

  private static ObjectNode quoting(ObjectNode message, @Nullable String quotedMessageId) {
    return quotedMessageId == null ? message : message.put("quotedMessageId", quotedMessageId);
  }

  private static ObjectNode system(String what) {
    return Json.object().put("type", "system").put("text", what);
  }

  /// An id for pictures that are sent together.
  public static String newSet() {
    return Ids.user(UUID.randomUUID().toString()).substring(1).toUpperCase(Locale.ROOT);
  }
}
