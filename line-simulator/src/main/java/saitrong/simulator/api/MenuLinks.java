package saitrong.simulator.api;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import saitrong.simulator.http.Answer;
import saitrong.simulator.http.Call;
import saitrong.simulator.world.Json;
import saitrong.simulator.world.World;

/// Which menu is shown to whom: everybody's default, a citizen's own, and the aliases that switch
/// between menus.
final class MenuLinks {

  private static final String EVERYBODY = "all";

  private final World world;

  MenuLinks(World world) {
    this.world = world;
  }

  Answer link(Call call) {
    var menu = showable(call.part("id"));
    if (call.part("userId").equals(EVERYBODY)) {
      world.richMenus().everybodys(menu);
    } else {
      give(call, menu);
    }
    return Answer.ok();
  }

  Answer unlink(Call call) {
    if (call.part("userId").equals(EVERYBODY)) {
      world.richMenus().everybodys(null);
    } else {
      give(call, null);
    }
    return Answer.ok();
  }

  Answer linked(Call call) {
    boolean everybody = call.part("userId").equals(EVERYBODY);
    var menu = everybody ? world.richMenus().everybodys() : own(call);
    if (menu == null) {
      throw Refused.because(404, everybody ? "no default richmenu" : "the user has no richmenu");
    }
    return Answer.json(200, Json.object().put("richMenuId", menu));
  }

  private @Nullable String own(Call call) {
    return world.chats().person(call.part("userId")).orElseThrow(Refused::notFound).richMenu();
  }

  private void give(Call call, @Nullable String menu) {
    var person = world.chats().person(call.part("userId")).orElseThrow(Refused::notFound);
    world.chats().change(person.id(), one -> one.withRichMenu(menu));
  }

  private String showable(String id) {
    var menu = world.richMenus().menu(id);
    if (menu.isEmpty()) {
      throw Refused.because(404, "richmenu not found");
    }
    if (menu.get().picture() == null) {
      throw Refused.because(400, "must upload richmenu image before applying it to user");
    }
    return id;
  }

  Answer createAlias(Call call) throws IOException {
    var body = Body.json(call);
    var alias = Json.textAt(body, "richMenuAliasId").orElse("");
    if (!alias.matches("[a-z0-9_-]{1,32}")) {
      throw Refused.of("richMenuAliasId", "Invalid");
    }
    if (world.richMenus().aliases().containsKey(alias)) {
      throw Refused.because(400, "conflict richmenu alias id");
    }
    world.richMenus().alias(alias, showable(Json.textAt(body, "richMenuId").orElse("")));
    return Answer.ok();
  }

  Answer listAliases(Call call) {
    var list = Json.object();
    var aliases = list.putArray("aliases");
    world
        .richMenus()
        .aliases()
        .forEach((alias, menu) ->
            aliases.addObject().put("richMenuAliasId", alias).put("richMenuId", menu));
    return Answer.json(200, list);
  }

  Answer getAlias(Call call) {
    return Answer.json(
        200, Json.object().put("richMenuAliasId", call.part("id")).put("richMenuId", menuOf(call)));
  }

  Answer updateAlias(Call call) throws IOException {
    menuOf(call);
    var id = Json.textAt(Body.json(call), "richMenuId").orElse("");
    world.richMenus().alias(call.part("id"), showable(id));
    return Answer.ok();
  }

  Answer deleteAlias(Call call) {
    menuOf(call);
    world.richMenus().alias(call.part("id"), null);
    return Answer.ok();
  }

  private String menuOf(Call call) {
    var menu = world.richMenus().aliases().get(call.part("id"));
    if (menu == null) {
      throw Refused.because(404, "richmenu alias not found");
    }
    return menu;
  }
}
