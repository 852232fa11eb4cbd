package saitrong.line;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.messaging.model.RichMenuArea;
import com.linecorp.bot.messaging.model.RichMenuBounds;
import com.linecorp.bot.messaging.model.RichMenuRequest;
import com.linecorp.bot.messaging.model.RichMenuSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saitrong.citizen.LineUserId;
import saitrong.line.Answered.Answer;
import saitrong.line.LineAnswer.OutOfReach;
import saitrong.line.LineAnswer.Refused;
import saitrong.line.LineAnswer.Told;
import saitrong.message.Limits;

/// The calls behind [LineMenus]. A picture goes to the address of LINE's data.
final class LineMenuCalls implements LineMenus {

  private static final ObjectMapper JSON = ModelObjectMapper.createNewObjectMapper();
  private static final byte[] NOTHING = "".getBytes(UTF_8);

  private final LineHttp http;
  private final LineAddresses addresses;

  LineMenuCalls(LineHttp http, LineAddresses addresses) {
    this.http = http;
    this.addresses = addresses;
  }

  @Override
  public LineAnswer<List<Listed>> all() {
    return LineClient.told(http.get("menu-list", addresses.menuList()), LineMenuCalls::listed);
  }

  private static List<Listed> listed(JsonNode told) {
    var menus = new ArrayList<Listed>();
    for (var menu : told.path("richmenus")) {
      menus.add(new Listed(menu.path("richMenuId").asText(""), menu.path("name").asText("")));
    }
    return menus;
  }

  /// An answer without an id is as good as none: the menu is there and nobody knows its name.
  @Override
  public LineAnswer<String> create(Definition menu) {
    var id =
        LineClient.told(
            http.post("menu-create", addresses.menus(), null, json(menu)),
            told -> told.path("richMenuId").asText(""));
    return id.equals(new Told<>("")) ? new OutOfReach<>("no id in the answer") : id;
  }

  private static byte[] json(Definition menu) {
    var areas =
        menu.areas().stream()
            .map(area ->
                new RichMenuArea(
                    new RichMenuBounds(
                        (long) area.x(),
                        (long) area.y(),
                        (long) area.width(),
                        (long) area.height()),
                    LineMessages.actionOf(area.tap(), Limits.RICH_MENU_LABEL)))
            .toList();
    var size = new RichMenuSize((long) menu.width(), (long) menu.height());
    try {
      return JSON.writeValueAsBytes(
          new RichMenuRequest(size, false, menu.name(), menu.bar(), areas));
    } catch (JsonProcessingException cannotHappen) {
      throw new IllegalStateException("a menu of strings and numbers is always JSON");
    }
  }

  @Override
  public LineAnswer<Done> picture(String menu, byte[] png) {
    return done(http.postPicture("menu-picture", addresses.menuPicture(menu), png));
  }

  @Override
  public LineAnswer<Optional<String>> everybodys() {
    var answered = http.get("menu-default", addresses.everybodysMenu());
    return answered instanceof Answer answer && answer.status() == 404
        ? new Told<>(Optional.empty())
        : LineClient.told(answered, told -> Optional.of(told.path("richMenuId").asText("")));
  }

  @Override
  public LineAnswer<Done> showEverybody(String menu) {
    return done(http.post("menu-default", addresses.everybodysMenu(menu), null, NOTHING));
  }

  @Override
  public LineAnswer<Done> give(LineUserId person, String menu) {
    return done(http.post("menu-give", addresses.menuOf(person, menu), null, NOTHING));
  }

  @Override
  public LineAnswer<Done> takeFrom(LineUserId person) {
    return goneIsDone(http.delete("menu-take", addresses.menuOf(person)));
  }

  @Override
  public LineAnswer<Done> delete(String menu) {
    return goneIsDone(http.delete("menu-delete", addresses.menu(menu)));
  }

  private static LineAnswer<Done> goneIsDone(Answered answered) {
    LineAnswer<Done> done = done(answered);
    return done instanceof Refused<Done>(int status, _) && status == 404
        ? new Told<>(new Done())
        : done;
  }

  private static LineAnswer<Done> done(Answered answered) {
    return LineClient.told(answered, _ -> new Done());
  }
}
