package saitrong.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saitrong.simulator.world.Json;
import tools.jackson.databind.JsonNode;

/// What the page may rely on.
class ControlTest {

  private Stage stage;

  @BeforeEach
  void start() throws IOException {
    stage = new Stage();
  }

  @AfterEach
  void stop() {
    stage.close();
  }

  @Test
  void makesACitizenWhoFollowsAndWrites() {
    var id = meet("สมชาย");

    assertThat(act(id, "{\"act\": \"follow\"}").body().path("status").asInt()).isEqualTo(200);
    var sent = act(id, "{\"act\": \"text\", \"text\": \"สวัสดี\"}").body();

    var person = stage.api.get("/sim/state").body().at("/citizens/0");
    assertThat(person.path("following").asBoolean()).isTrue();
    var entry = chat(id).path(1);
    assertThat(entry.path("from").asString()).isEqualTo("citizen");
    assertThat(entry.path("via").asString()).isEqualTo("webhook");
    assertThat(entry.path("messageId")).isEqualTo(sent.path("messageId"));
    assertThat(entry.path("status").asString()).isEqualTo("200");
    assertThat(entry.at("/message/text").asString()).isEqualTo("สวัสดี");
  }

  @Test
  void countsWhatIsUnreadUntilTheChatIsOpened() {
    var id = meet("สมชาย");
    act(id, "{\"act\": \"follow\"}");
    stage.api.push(id, "", "หนึ่ง", "สอง");

    assertThat(unread()).isEqualTo(2);
    assertThat(chat(id)).hasSize(3);
    assertThat(unread()).isZero();
  }

  private int unread() {
    return stage.api.get("/sim/state").body().at("/citizens/0/unread").asInt();
  }

  @Test
  void playsEveryAct() {
    var id = meet("สมชาย");
    Stream.of(
            "{'act': 'follow'}",
            "{'act': 'postback', 'data': 'a', 'displayText': 'ขอ'}",
            "{'act': 'location', 'latitude': 13.7, 'longitude': 100.5, 'title': 'ศาลา'}",
            "{'act': 'sticker'}",
            "{'act': 'block'}",
            "{'act': 'unblock'}")
        .map(act -> act.replace('\'', '"'))
        .forEach(act -> assertThat(act(id, act).status()).as(act).isEqualTo(200));
    var sent = act(id, "{\"act\": \"text\", \"text\": \"ผิด\"}").body().path("messageId");
    act(id, Json.text(Json.object().put("act", "unsend").set("messageId", sent)));

    assertThat(stage.bot.received().stream().map(it -> it.event().path("type").asString()))
        .containsExactly(
            "follow", "postback", "message", "message", "unfollow", "follow", "message", "unsend");
  }

  @Test
  void refusesWhatMakesNoSense() {
    var id = meet("สมชาย");

    assertThat(act(id, "{\"act\": \"dance\"}").status()).isEqualTo(400);
    assertThat(act(id, "{\"act\": \"text\"}").status()).isEqualTo(400);
    assertThat(act(id, "not json").status()).isEqualTo(400);
    assertThat(act("U0", "{\"act\": \"follow\"}").status()).isEqualTo(400);
    assertThat(stage.api.post("/sim/citizens", "{\"name\": \" \"}").status()).isEqualTo(400);
    assertThat(stage.api.put("/sim/faults", "{\"earthquake\": 1}").status()).isEqualTo(400);
    assertThat(stage.api.put("/sim/faults", "{\"error500\": -2}").status()).isEqualTo(400);
    assertThat(stage.api.put("/sim/settings", "{\"quotaUsed\": -1}").status()).isEqualTo(400);
    assertThat(stage.api.get("/sim/nothing").status()).isEqualTo(404);
  }

  @Test
  void takesPicturesOfOneSetAndGivesThemBack() {
    var id = meet("สมชาย");
    var png = new byte[] {1, 2, 3};
    var sent =
        stage.api.send(
            "POST",
            "/sim/citizens/" + id + "/files?kind=image&name=a.png&set=S1&index=2&total=3",
            png,
            Map.of("Content-Type", "image/png"));

    var event = stage.bot.lastEvent();
    assertThat(Json.text(event.at("/message/imageSet")))
        .isEqualTo("{\"id\":\"S1\",\"index\":2,\"total\":3}");
    var file = stage.api.get("/sim/files/" + sent.body().path("messageId").asString());
    assertThat(file.raw().body()).isEqualTo(png);
    assertThat(file.header("Content-Type")).isEqualTo("image/png");
  }

  @Test
  void switchesFaultsAndSettings() {
    stage.api.put(
        "/sim/faults", "{\"error500\": {\"value\": 1, \"on\": \"/v2/bot/info\"}, \"slow\": 1}");
    stage.api.get("/v2/bot/info");
    stage.api.put(
        "/sim/settings",
        "{\"redelivery\": false, \"quotaLimit\": 10, \"quotaUsed\": 9, \"chatMode\": \"chat\"}");

    var state = stage.api.get("/sim/state").body();
    assertThat(Json.text(state.at("/faults/error500")))
        .isEqualTo("{\"value\":0,\"on\":\"/v2/bot/info\",\"fired\":1,\"kind\":\"times\"}");
    assertThat(state.at("/faults/slow/kind").asString()).isEqualTo("millis");
    assertThat(state.path("redelivery").asBoolean(true)).isFalse();
    assertThat(state.path("chatMode").asString()).isEqualTo("chat");
    assertThat(Json.text(state.path("quota"))).isEqualTo("{\"limit\":10,\"used\":9}");
    assertThat(state.path("richMenu").isNull()).isTrue();
    assertThat(state.at("/webhook/uri").asString()).isEqualTo(stage.bot.uri().toString());
  }

  @Test
  void showsTheLogFromAPlaceOn() {
    var id = meet("สมชาย");
    act(id, "{\"act\": \"follow\"}");
    var first = stage.api.get("/sim/log").body();

    assertThat(first).hasSize(1);
    assertThat(first.at("/0/kind").asString()).isEqualTo("webhook");
    assertThat(first.at("/0/line").asString()).isEqualTo("webhook follow → 200");
    assertThat(stage.api.get("/sim/log?after=" + first.at("/0/seq").asInt()).body()).isEmpty();
  }

  @Test
  void tellsOpenPagesWhatHappens() throws IOException, InterruptedException {
    var id = meet("สมชาย");
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(stage.line.apiBase() + "/sim/events"));
      var stream = client.send(request.build(), BodyHandlers.ofInputStream()).body();
      var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      lines.readLine();

      act(id, "{\"act\": \"text\", \"text\": \"สวัสดี\"}");
      stage.api.post("/v2/bot/chat/loading/start", "{\"chatId\": \"" + id + "\"}");

      assertThat(next(lines, "chat").at("/entry/message/text").asString()).isEqualTo("สวัสดี");
      assertThat(next(lines, "typing").path("seconds").asInt()).isEqualTo(20);
      assertThat(next(lines, "log").at("/entry/kind").asString()).isEqualTo("api");
      client.shutdownNow();
    }
  }

  private static JsonNode next(BufferedReader lines, String event) throws IOException {
    var line = lines.readLine();
    while (line != null && !line.equals("event: " + event)) {
      line = lines.readLine();
    }
    var data = lines.readLine();
    return Json.parse(data.substring("data: ".length()).getBytes(StandardCharsets.UTF_8));
  }

  private String meet(String name) {
    var body = Json.text(Json.object().put("name", name));
    return stage.api.post("/sim/citizens", body).body().path("id").asString();
  }

  private BotClient.Told act(String id, String act) {
    return stage.api.post("/sim/citizens/" + id + "/acts", act);
  }

  private JsonNode chat(String id) {
    return stage.api.get("/sim/citizens/" + id + "/chat").body();
  }
}
