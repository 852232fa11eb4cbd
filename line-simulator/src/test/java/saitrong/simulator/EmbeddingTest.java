package saitrong.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saitrong.simulator.phone.Sent;
import saitrong.simulator.world.ChatEntry;
import saitrong.simulator.world.ChatEntry.Via;
import saitrong.simulator.world.Json;

class EmbeddingTest {

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
  void bringsAnEchoBotsAnswerBackToTheCitizen() {
    stage.bot.onEvent(event ->
        stage.api.reply(
            event.path("replyToken").asString(""),
            "ท่านพิมพ์ว่า " + event.path("message").path("text").asString("")));
    var citizen = stage.line.citizen("สมหญิง");

    var sent = citizen.says("สวัสดี");

    assertThat(sent.status()).isEqualTo(200);
    var answer = citizen.awaitAnswerTo(sent, Stage.SOON).getFirst();
    assertThat(answer.text()).isEqualTo("ท่านพิมพ์ว่า สวัสดี");
    assertThat(answer.via()).isEqualTo(Via.REPLY);
    assertThat(answer.replyToken()).isEqualTo(sent.replyToken());
    assertThat(stage.bot.received()).allMatch(FakeBot.Received::rightlySigned);
  }

  @Test
  void tapsQuickRepliesOnlyWhileTheirMessageIsTheNewest() {
    var citizen = stage.friend();
    stage.api.post(
        "/v2/bot/message/push",
        """
        {"to": "%s", "messages": [{"type": "text", "text": "เลือก", "quickReply": {"items": [
          {"type": "action", "action": {"type": "postback", "label": "เมนู", "data": "menu", "displayText": "ขอเมนู"}}]}}]}
        """
            .formatted(citizen.id()));

    citizen.taps("เมนู");

    assertThat(stage.bot.lastEvent().at("/postback/data").asString()).isEqualTo("menu");
    assertThat(citizen.chat().stream().map(ChatEntry::text)).contains("ขอเมนู");
    assertThatThrownBy(() -> citizen.taps("เมนู")).isInstanceOf(AssertionError.class);
  }

  @Test
  void tapsButtonsInOlderCardsByTheirLabel() {
    var citizen = stage.friend();
    stage.api.post(
        "/v2/bot/message/push",
        """
        {"to": "%s", "messages": [{"type": "flex", "altText": "การ์ด", "contents": {"type": "bubble", "body":
          {"type": "box", "layout": "vertical", "contents": [{"type": "button",
            "action": {"type": "message", "label": "ติดตาม", "text": "ติดตามเรื่อง"}}]}}}]}
        """
            .formatted(citizen.id()));
    citizen.says("ขอบคุณ");

    citizen.taps("ติดตาม");

    assertThat(stage.bot.lastEvent().at("/message/text").asString()).isEqualTo("ติดตามเรื่อง");
  }

  @Test
  void deliversOddCallbacksAndTakesRepliesToThem() {
    var citizen = stage.line.citizen("สมหญิง");

    var delivery =
        stage.line.deliver(
            """
            {"destination": "x", "events": [{"type": "somethingNew", "replyToken": "odd-token",
              "timestamp": 0, "source": {"type": "user", "userId": "%s"}}]}\
            """
                .formatted(citizen.id()));

    assertThat(delivery.status()).isEqualTo(200);
    assertThat(stage.api.reply("odd-token", "รับแล้ว").status()).isEqualTo(200);
    assertThat(citizen.repliesAndPushes()).hasSize(1);
  }

  @Test
  void namesWhoIsToBlameWhenNoAnswerComes() {
    var citizen = stage.friend();

    assertThatThrownBy(() -> citizen.awaitReplies(1, Duration.ofMillis(1)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("1 messages of the bot");
  }

  @Test
  void keepsEachOfAHundredCitizensAnswersApartUnderLoad() throws Exception {
    stage.bot.onEvent(event ->
        stage.api.reply(
            event.path("replyToken").asString(""), event.at("/message/text").asString()));
    var results = new ArrayList<Future<List<Sent>>>();
    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 100; i++) {
        var citizen = stage.line.citizen("คนที่ " + i);
        results.add(crowd.submit(() -> saysTenThings(citizen)));
      }
    }

    for (var result : results) {
      assertThat(result.get()).allMatch(Sent::isAccepted);
    }
    for (int i = 0; i < 100; i++) {
      var citizen = stage.line.citizen("คนที่ " + i);
      var said = citizen.chat().stream().filter(entry -> !entry.isFromBot()).toList();
      assertThat(citizen.awaitReplies(10, Stage.SOON).stream().map(ChatEntry::text))
          .containsExactlyElementsOf(said.stream().map(ChatEntry::text).toList());
    }
  }

  private static List<Sent> saysTenThings(Citizen citizen) {
    return IntStream.range(0, 10).mapToObj(i -> citizen.says(citizen.name() + " " + i)).toList();
  }

  @Test
  void forgetsPeopleOnResetButKeepsTheirNames() {
    var citizen = stage.friend();

    stage.line.reset();

    assertThat(citizen.chat()).isEmpty();
    assertThat(stage.api.get("/v2/bot/profile/" + citizen.id()).status()).isEqualTo(404);
    assertThat(Json.text(stage.api.get("/v2/bot/message/quota").body()))
        .isEqualTo("{\"type\":\"none\"}");
  }
}
