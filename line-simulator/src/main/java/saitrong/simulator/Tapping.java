package saitrong.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.simulator.phone.Phone;
import saitrong.simulator.phone.Sent;
import saitrong.simulator.world.ChatEntry;
import saitrong.simulator.world.Json;
import saitrong.simulator.world.World;
import tools.jackson.databind.JsonNode;

/// Finds what a finger would find by its label. Quick replies can be pressed only while their
/// message is the newest; buttons stay for ever.
final class Tapping {

  private final World world;
  private final Phone phone;
  private final String userId;

  Tapping(World world, Phone phone, String userId) {
    this.world = world;
    this.phone = phone;
    this.userId = userId;
  }

  Sent taps(String label, @Nullable JsonNode params) {
    var action =
        visible().stream()
            .filter(found -> found.path("label").asString("").equals(label))
            .findFirst()
            .orElseThrow(
                () -> new AssertionError("Nothing to tap is called so; there is " + labels()));
    return perform(action, params);
  }

  private Sent perform(JsonNode action, @Nullable JsonNode params) {
    return switch (action.path("type").asString("")) {
      case "message" -> phone.says(action.path("text").asString(""), null);
      case "postback" -> phone.postback(data(action), shown(action), params);
      case "richmenuswitch" ->
          phone.switchesMenu(action.path("richMenuAliasId").asString(""), data(action));
      case "datetimepicker" -> phone.postback(data(action), null, params);
      case "location" -> phone.place(13.7563, 100.5018, null, null);
      case "uri", "clipboard" -> phone.nothingToTell();
      default -> throw new AssertionError("Can't tap a " + action.path("type").asString("?"));
    };
  }

  private static String data(JsonNode action) {
    return action.path("data").asString("");
  }

  private static @Nullable String shown(JsonNode action) {
    return Json.textAt(action, "displayText").orElse(null);
  }

  private List<String> labels() {
    return visible().stream().map(action -> action.path("label").asString("")).toList();
  }

  private List<JsonNode> visible() {
    var chat = world.chats().chat(phone.chatId()).entries();
    var found = new ArrayList<JsonNode>();
    if (!chat.isEmpty()) {
      collect(chat.getLast().message().path("quickReply"), found);
    }
    for (var entry : chat.reversed()) {
      if (entry.isFromBot()) {
        collect(buttons(entry), found);
      }
    }
    menu().ifPresent(menu -> collect(menu, found));
    return found;
  }

  private static JsonNode buttons(ChatEntry entry) {
    var message = entry.message();
    return message.has("template") ? message.path("template") : message.path("contents");
  }

  private Optional<JsonNode> menu() {
    var own = world.chats().person(userId).map(person -> person.richMenu()).orElse(null);
    var shown = own == null ? world.richMenus().everybodys() : own;
    return world.richMenus().menu(shown).map(menu -> menu.definition());
  }

  /// Everything that looks like an action: it has a type and a label.
  private static void collect(JsonNode node, List<JsonNode> found) {
    if (node.isObject() && node.has("label") && node.has("type")) {
      found.add(node);
    }
    for (var child : node) {
      collect(child, found);
    }
  }
}
