package saitrong.simulator.api;

import java.io.IOException;
import saitrong.simulator.http.Answer;
import saitrong.simulator.http.Call;
import saitrong.simulator.rules.RichMenuRules;
import saitrong.simulator.world.Json;
import saitrong.simulator.world.RichMenus;
import saitrong.simulator.world.RichMenus.Menu;
import saitrong.simulator.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Making, drawing, listing and deleting rich menus.
final class MenuCalls {

  private static final int MOST_PICTURE_BYTES = 1024 * 1024;

  private final World world;

  MenuCalls(World world) {
    this.world = world;
  }

  Answer create(Call call) throws IOException {
    var definition = checked(call);
    var menu = new Menu(world.ids().richMenu(), definition, null);
    if (!world.richMenus().add(menu)) {
      throw Refused.because(400, "The number of rich menus has reached " + RichMenus.MOST);
    }
    return Answer.json(200, Json.object().put("richMenuId", menu.id()));
  }

  Answer validate(Call call) throws IOException {
    checked(call);
    return Answer.ok();
  }

  private static JsonNode checked(Call call) throws IOException {
    var definition = Body.json(call);
    var problems = RichMenuRules.check(definition);
    if (!problems.isEmpty()) {
      throw Refused.of(problems);
    }
    return definition;
  }

  Answer upload(Call call) throws IOException {
    var menu = known(call.part("id"));
    var type = call.header("Content-Type").orElse("");
    var bytes = call.body(MOST_PICTURE_BYTES);
    if (!type.equals("image/jpeg") && !type.equals("image/png")) {
      throw Refused.because(415, "The content type, " + type + ", is not supported");
    }
    if (menu.picture() != null) {
      throw Refused.because(400, "An image has already been uploaded to the richmenu");
    }
    var wanted = menu.definition().path("size");
    var look = Pictures.look(bytes).filter(it -> it.type().equals(type));
    if (look.isEmpty()) {
      throw Refused.because(400, "The image is no " + type);
    }
    if (look.get().width() != wanted.path("width").asInt(0)
        || look.get().height() != wanted.path("height").asInt(0)) {
      throw Refused.because(400, "The image size must be the size of the richmenu");
    }
    world.richMenus().picture(menu.id(), new RichMenus.Picture(type, bytes));
    return Answer.ok();
  }

  Answer download(Call call) {
    var picture = known(call.part("id")).picture();
    if (picture == null) {
      throw Refused.notFound();
    }
    return Answer.bytes(picture.contentType(), picture.bytes());
  }

  Answer get(Call call) {
    return Answer.json(200, shown(known(call.part("id"))));
  }

  Answer list(Call call) {
    var list = Json.object();
    var menus = list.putArray("richmenus");
    world.richMenus().all().forEach(menu -> menus.add(shown(menu)));
    return Answer.json(200, list);
  }

  /// Whoever had it as their own sees everybody's again.
  Answer delete(Call call) {
    var id = known(call.part("id")).id();
    world.richMenus().delete(id);
    for (var person : world.chats().people()) {
      if (id.equals(person.richMenu())) {
        world.chats().change(person.id(), one -> one.withRichMenu(null));
      }
    }
    return Answer.ok();
  }

  private Menu known(String id) {
    return world.richMenus().menu(id).orElseThrow(() -> Refused.because(404, "richmenu not found"));
  }

  private static ObjectNode shown(Menu menu) {
    var shown = Json.object().put("richMenuId", menu.id());
    return shown.setAll((ObjectNode) menu.definition());
  }
}
