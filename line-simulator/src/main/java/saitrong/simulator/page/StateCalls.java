package saitrong.simulator.page;

import java.io.IOException;
import java.net.URI;
import saitrong.simulator.http.Answer;
import saitrong.simulator.http.Call;
import saitrong.simulator.http.Routes;
import saitrong.simulator.webhook.Webhooks;
import saitrong.simulator.world.Json;
import saitrong.simulator.world.World;
import tools.jackson.databind.JsonNode;

/// The state as a whole, its settings, the log, and starting over.
final class StateCalls {

  private static final int LONGEST = 64 * 1024;

  private final World world;
  private final Webhooks webhooks;
  private final Shown shown;

  StateCalls(World world, Webhooks webhooks, boolean lan) {
    this.world = world;
    this.webhooks = webhooks;
    this.shown = new Shown(world, lan);
  }

  void addTo(Routes routes) {
    routes
        .on("GET /sim/state", call -> Answer.json(200, shown.state()))
        .on("PUT /sim/settings", this::settings)
        .on("GET /sim/log", this::log)
        .on("POST /sim/reset", this::reset)
        .on("GET /sim/richmenus/{id}/image", this::menuPicture);
  }

  private Answer settings(Call call) throws IOException {
    var wanted = Json.parse(call.body(LONGEST));
    if (wanted.has("redelivery")) {
      world.switches().redelivery(wanted.path("redelivery").asBoolean(true));
    }
    if (wanted.has("quotaLimit")) {
      var limit = wanted.path("quotaLimit");
      world.quota().limit(limit.isNull() ? null : notNegative(limit));
    }
    if (wanted.has("quotaUsed")) {
      world.quota().used(notNegative(wanted.path("quotaUsed")));
    }
    Json.textAt(wanted, "chatMode").map(StateCalls::mode).ifPresent(world.switches()::chatMode);
    Json.textAt(wanted, "webhookUri").map(StateCalls::address).ifPresent(world.switches()::webhook);
    world.news().stateChanged();
    return Answer.json(200, shown.state());
  }

  private static long notNegative(JsonNode number) {
    if (!number.isIntegralNumber() || number.asLong() < 0) {
      throw new IllegalArgumentException("A quota is a number from 0 on");
    }
    return number.asLong();
  }

  private static String mode(String mode) {
    if (!mode.equals("chat") && !mode.equals("bot")) {
      throw new IllegalArgumentException("chatMode is chat or bot");
    }
    return mode;
  }

  private static URI address(String uri) {
    if (!uri.matches("https?://\\S+")) {
      throw new IllegalArgumentException("A webhook address begins with http:// or https://");
    }
    return URI.create(uri);
  }

  private Answer log(Call call) {
    long after = call.query("after").map(Long::parseLong).orElse(0L);
    var entries = Json.array();
    world.log().after(after).forEach(entry -> entries.add(entry.toJson()));
    return Answer.json(200, entries);
  }

  private Answer reset(Call call) {
    webhooks.forgetWaiting();
    world.reset();
    return Answer.ok();
  }

  private Answer menuPicture(Call call) {
    return world
        .richMenus()
        .menu(call.part("id"))
        .map(menu -> menu.picture())
        .map(picture -> Answer.bytes(picture.contentType(), picture.bytes()))
        .orElseGet(() -> Answer.message(404, "Not found"));
  }
}
