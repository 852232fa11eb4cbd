package saitrong.simulator.api;

import java.io.IOException;
import java.util.List;
import saitrong.simulator.http.Answer;
import saitrong.simulator.http.Call;
import saitrong.simulator.world.ChatEntry;
import saitrong.simulator.world.Fault;
import saitrong.simulator.world.Ids;
import saitrong.simulator.world.Json;
import saitrong.simulator.world.Person;
import saitrong.simulator.world.World;

/// What the bot asks about its account and its people: info, quota, profiles; and the two small
/// courtesies, the loading animation and "read".
final class Account {

  private final World world;

  Account(World world) {
    this.world = world;
  }

  Answer info(Call call) {
    var chatMode = world.switches().chatMode();
    return Answer.json(
        200,
        Json.object()
            .put("userId", world.channel().botUserId())
            .put("basicId", "@216saitr")
            .put("displayName", world.channel().botName())
            .put("chatMode", chatMode)
            .put("markAsReadMode", chatMode.equals("chat") ? "manual" : "auto"));
  }

  Answer quota(Call call) {
    var limit = world.quota().limit();
    return Answer.json(
        200,
        limit == null
            ? Json.object().put("type", "none")
            : Json.object().put("type", "limited").put("value", limit));
  }

  Answer consumption(Call call) {
    var limit = world.quota().limit();
    boolean pretended = world.faults().setting(Fault.QUOTA_USED_UP).value() != 0;
    long used = pretended && limit != null ? limit : world.quota().used();
    return Answer.json(200, Json.object().put("totalUsage", used));
  }

  /// Only friends have a profile; strangers and those who block are not found.
  Answer profile(Call call) {
    var friend = world.chats().person(call.part("userId")).filter(Person::isFriend);
    return friend
        .map(person ->
            Answer.json(
                200,
                Json.object()
                    .put("userId", person.id())
                    .put("displayName", person.name())
                    .put("language", "th")))
        .orElseThrow(Refused::notFound);
  }

  Answer loading(Call call) throws IOException {
    var body = Body.json(call);
    var chatId = Json.textAt(body, "chatId").orElse("");
    if (chatId.isEmpty()) {
      throw Refused.of("chatId", "May not be empty");
    }
    if (world.chats().person(chatId).isEmpty()) {
      throw Refused.because(400, "Invalid chatId");
    }
    var asked = body.path("loadingSeconds");
    int seconds = asked.isMissingNode() ? 20 : asked.asInt(0);
    if (seconds < 5 || seconds > 60 || seconds % 5 != 0) {
      throw Refused.of("loadingSeconds", "Must be a multiple of 5 between 5 and 60");
    }
    world.news().typing(chatId, seconds);
    return Answer.json(202, Json.object());
  }

  Answer markAsRead(Call call) throws IOException {
    var token = Json.textAt(Body.json(call), "markAsReadToken").orElse("");
    var chat = world.chats().chatOf(Ids.messageOf(token));
    if (chat.isEmpty()) {
      throw Refused.of("markAsReadToken", token.isEmpty() ? "May not be empty" : "Invalid token");
    }
    var read = Json.object().put("type", "system").put("text", "read");
    world
        .chats()
        .add(
            chat.get().id(),
            List.of(seq ->
                new ChatEntry(
                    seq,
                    world.clock().instant(),
                    ChatEntry.From.SYSTEM,
                    ChatEntry.Via.PUSH,
                    null,
                    read,
                    false,
                    "delivered",
                    null,
                    null,
                    null,
                    null,
                    null)));
    return Answer.ok();
  }
}
