package saitrong.simulator.page;

import org.jspecify.annotations.Nullable;
import saitrong.simulator.world.Json;
import saitrong.simulator.world.Person;
import saitrong.simulator.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What the page is told about the world.
final class Shown {

  private final World world;
  private final boolean lan;

  Shown(World world, boolean lan) {
    this.world = world;
    this.lan = lan;
  }

  JsonNode state() {
    var switches = world.switches();
    var state = Json.object().put("botName", world.channel().botName());
    state.put("since", world.chats().since().toString());
    var citizens = state.putArray("citizens");
    world.chats().people().forEach(person -> citizens.add(citizen(person)));
    state.set("faults", FaultCalls.shown(world));
    state.put("redelivery", switches.redelivery()).put("chatMode", switches.chatMode());
    state.put("lan", lan);
    state.putObject("quota").put("limit", world.quota().limit()).put("used", world.quota().used());
    state.set("richMenu", menu(world.richMenus().everybodys()));
    var webhook = switches.webhook();
    state
        .putObject("webhook")
        .put("uri", webhook == null ? null : webhook.toString())
        .put("lastStatus", switches.lastStatus());
    return state;
  }

  ObjectNode citizen(Person person) {
    var shown =
        Json.object()
            .put("id", person.id())
            .put("name", person.name())
            .put("following", person.isFriend())
            .put("blocked", person.isBlocking())
            .put("typing", person.typing())
            .put("unread", person.unread());
    if (person.richMenu() != null) {
      shown.set("richMenu", menu(person.richMenu()));
    }
    return shown;
  }

  private JsonNode menu(@Nullable String id) {
    return world
        .richMenus()
        .menu(id)
        .<JsonNode>map(menu -> {
          var shown = Json.object().put("richMenuId", menu.id());
          shown.setAll((ObjectNode) menu.definition());
          return shown.put("imageUrl", "/sim/richmenus/" + menu.id() + "/image");
        })
        .orElseGet(Json.MAPPER::nullNode);
  }
}
