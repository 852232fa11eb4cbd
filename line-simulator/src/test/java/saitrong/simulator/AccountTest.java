package saitrong.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the bot asks about its account, its people and their files.
class AccountTest {

  private static final int BIG = 1_000_001;

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
  void showsProfilesOfFriendsOnly() {
    var citizen = stage.line.citizen("สมหญิง");
    var path = "/v2/bot/profile/" + citizen.id();
    citizen.says("สวัสดี");
    assertThat(stage.api.get(path).status()).isEqualTo(404);

    citizen.follow();
    assertThat(stage.api.get(path).body().path("displayName").asString()).isEqualTo("สมหญิง");

    citizen.block();
    assertThat(stage.api.get(path).status()).isEqualTo(404);
    assertThat(stage.api.get(path + "0").status()).isEqualTo(404);
  }

  @Test
  void tellsTheChatMode() {
    assertThat(stage.api.get("/v2/bot/info").body().path("chatMode").asString()).isEqualTo("bot");

    stage.line.chatMode("chat");

    var info = stage.api.get("/v2/bot/info").body();
    assertThat(info.path("chatMode").asString()).isEqualTo("chat");
    assertThat(info.path("markAsReadMode").asString()).isEqualTo("manual");
    assertThat(info.path("userId").asString()).isEqualTo(stage.line.botUserId());
  }

  @Test
  void takesLoadingSecondsInStepsOfFive() {
    var citizen = stage.friend();

    assertThat(loading(citizen.id(), 5).status()).isEqualTo(202);
    assertThat(loading(citizen.id(), 60).status()).isEqualTo(202);
    assertThat(loading(citizen.id(), 4).status()).isEqualTo(400);
    assertThat(loading(citizen.id(), 61).status()).isEqualTo(400);
    assertThat(loading(citizen.id(), 7).status()).isEqualTo(400);
    assertThat(loading("C" + "0".repeat(32), 5).status()).isEqualTo(400);
  }

  private BotClient.Told loading(String chatId, int seconds) {
    return stage.api.post(
        "/v2/bot/chat/loading/start",
        "{\"chatId\": \"%s\", \"loadingSeconds\": %d}".formatted(chatId, seconds));
  }

  @Test
  void marksAMessageAsRead() {
    var citizen = stage.friend();
    citizen.says("สวัสดี");
    var token = stage.bot.lastEvent().at("/message/markAsReadToken").asString();

    var told = markAsRead(token);

    assertThat(told.status()).isEqualTo(200);
    assertThat(citizen.chat().getLast().text()).isEqualTo("read");
    assertThat(markAsRead("other").status()).isEqualTo(400);
  }

  private BotClient.Told markAsRead(String token) {
    return stage.api.post(
        "/v2/bot/chat/markAsRead", "{\"markAsReadToken\": \"%s\"}".formatted(token));
  }

  @Test
  void quotesAMessageOfTheSameChatOnly() {
    var citizen = stage.friend();
    var sent = citizen.says("คำถาม");
    var token = stage.bot.lastEvent().at("/message/quoteToken").asString();
    var message = Messages.text("คำตอบ", "\"quoteToken\": \"" + token + "\"");

    stage.api.post("/v2/bot/message/push", pushOf(citizen.id(), message));

    assertThat(citizen.repliesAndPushes().getFirst().quoted()).isEqualTo(sent.messageId());
    var stranger = stage.line.citizen("คนอื่น");
    assertThat(stage.api.post("/v2/bot/message/push", pushOf(stranger.id(), message)).status())
        .isEqualTo(400);
  }

  private static String pushOf(String to, String message) {
    return "{\"to\": \"%s\", \"messages\": [%s]}".formatted(to, message);
  }

  @Test
  void preparesBigVideosForAWhile() {
    var sent = stage.friend().sendsVideo(new byte[BIG], Duration.ofSeconds(30));
    var path = "/v2/bot/message/" + sent.messageId() + "/content";

    assertThat(stage.api.get(path).status()).isEqualTo(202);
    assertThat(transcoding(path)).isEqualTo("processing");

    stage.clock.move(Duration.ofSeconds(2));
    assertThat(transcoding(path)).isEqualTo("succeeded");
    assertThat(stage.api.get(path).raw().body()).hasSize(BIG);
    assertThat(stage.api.get(path + "/preview").header("Content-Type")).isEqualTo("image/png");
  }

  private String transcoding(String path) {
    return stage.api.get(path + "/transcoding").body().path("status").asString();
  }

  @Test
  void forgetsTheContentOfAnUnsentMessage() {
    var citizen = stage.friend();
    var pdf = "not really a PDF".getBytes(StandardCharsets.UTF_8);
    var sent = citizen.sendsFile("คำขอ.pdf", "application/pdf", pdf);
    var id = String.valueOf(sent.messageId());
    var path = "/v2/bot/message/" + id + "/content";
    assertThat(stage.api.get(path).header("Content-Type")).isEqualTo("application/pdf");
    assertThat(stage.bot.lastEvent().at("/message/fileSize").asInt()).isEqualTo(pdf.length);

    citizen.unsends(id);

    assertThat(stage.api.get(path).status()).isEqualTo(410);
    assertThat(stage.api.get("/v2/bot/message/1/content").status()).isEqualTo(404);
  }

  @Test
  void testsAndSetsTheWebhookAddress() {
    var path = "/v2/bot/channel/webhook/endpoint";
    assertThat(stage.api.get(path).body().path("endpoint").asString())
        .isEqualTo(stage.bot.uri().toString());

    var works = stage.api.post("/v2/bot/channel/webhook/test", "{}").body();
    stage.bot.answersWith(500);
    var fails = stage.api.post("/v2/bot/channel/webhook/test", "{}").body();

    assertThat(works.path("success").asBoolean()).isTrue();
    assertThat(fails.path("success").asBoolean(true)).isFalse();
    assertThat(fails.path("reason").asString()).isEqualTo("ERROR_STATUS_CODE");
    assertThat(stage.bot.received().getLast().body().path("events")).isEmpty();
    assertThat(stage.api.put(path, "{\"endpoint\": \"https://example.com/x\"}").status())
        .isEqualTo(200);
    assertThat(stage.api.put(path, "{\"endpoint\": \"nonsense\"}").status()).isEqualTo(400);
    assertThat(stage.api.get(path).body().path("endpoint").asString())
        .isEqualTo("https://example.com/x");
  }
}
