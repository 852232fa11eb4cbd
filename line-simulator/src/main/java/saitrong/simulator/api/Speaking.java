package saitrong.simulator.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import saitrong.simulator.world.ChatEntry;
import saitrong.simulator.world.ChatEntry.Via;
import saitrong.simulator.world.Ids;
import saitrong.simulator.world.Json;
import saitrong.simulator.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Puts the bot's messages into a chat, all of a call together, and writes LINE's answer with their
/// ids.
final class Speaking {

  private static final Set<String> QUOTABLE =
      Set.of("text", "textV2", "sticker", "image", "video", "template", "flex", "imagemap");

  private final World world;

  Speaking(World world) {
    this.world = world;
  }

  /// How a call came and under which marks a test finds its messages again.
  record Marks(
      Via via,
      String requestId,
      @Nullable String eventId,
      @Nullable String replyToken,
      @Nullable String retryKey) {}

  /// The quoted message must be one of this chat.
  void checkQuotes(String chatId, JsonNode messages) {
    for (int i = 0; i < messages.size(); i++) {
      var token = messages.path(i).path("quoteToken");
      if (token.isString() && quoted(chatId, messages.path(i)) == null) {
        throw Refused.of("messages[" + i + "].quoteToken", "Invalid quote token");
      }
    }
  }

  /// Sends, or swallows it where LINE answers 200 and brings nothing (`delivered` false).
  JsonNode say(String chatId, JsonNode messages, Marks marks, boolean delivered) {
    var answer = Json.object();
    var sent = answer.putArray("sentMessages");
    List<LongFunction<ChatEntry>> entries = new ArrayList<>();
    for (var message : messages) {
      var id = world.ids().message();
      sent.add(receipt(id, message));
      entries.add(seq -> entry(seq, chatId, id, message, marks));
    }
    if (delivered) {
      world.chats().add(chatId, entries);
      world.news().typing(chatId, 0);
    }
    return answer;
  }

  private ObjectNode receipt(String id, JsonNode message) {
    var receipt = Json.object().put("id", id);
    if (QUOTABLE.contains(message.path("type").asString(""))) {
      receipt.put("quoteToken", world.ids().tokenFor(id));
    }
    return receipt;
  }

  private ChatEntry entry(long seq, String chatId, String id, JsonNode message, Marks marks) {
    return new ChatEntry(
        seq,
        world.clock().instant(),
        ChatEntry.From.BOT,
        marks.via(),
        id,
        message,
        false,
        "delivered",
        quoted(chatId, message),
        marks.eventId(),
        marks.replyToken(),
        marks.retryKey(),
        marks.requestId());
  }

  private @Nullable String quoted(String chatId, JsonNode message) {
    return Json.textAt(message, "quoteToken")
        .map(Ids::messageOf)
        .filter(id -> world.chats().chatOf(id).filter(chat -> chat.id().equals(chatId)).isPresent())
        .orElse(null);
  }
}
