package saitrong.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What LINE checks before it looks at what a call wants.
class FrontDoorTest {

  private static final String VALIDATE = "/v2/bot/message/validate/reply";
  private static final int TWO_MEGABYTES = 2 * 1024 * 1024;

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
  void answers404ToWhatTheBotDoesNotNeed() {
    for (var call : new String[] {"multicast", "broadcast", "narrowcast"}) {
      assertThat(stage.api.post("/v2/bot/message/" + call, "{}").status()).isEqualTo(404);
    }
    assertThat(stage.api.get("/v2/bot/message/push").status()).isEqualTo(404);
    assertThat(stage.api.get("/v2/bot/followers/ids").status()).isEqualTo(404);
  }

  @Test
  void refusesAWrongToken() {
    var told =
        stage.api.send("GET", "/v2/bot/info", new byte[0], Map.of("Authorization", "Bearer other"));

    assertThat(told.status()).isEqualTo(401);
    assertThat(told.message()).startsWith("Authentication failed");
  }

  @Test
  void givesEveryAnswerItsOwnRequestId() {
    var first = stage.api.get("/v2/bot/info").header("x-line-request-id");
    var second = stage.api.get("/v2/bot/nothing").header("x-line-request-id");

    assertThat(first).isNotEmpty().isNotEqualTo(second);
    assertThat(second).isNotEmpty();
  }

  @Test
  void refusesABodyOverTwoMegabytes() {
    var start = "{\"messages\": [" + Messages.text("a") + "], \"x\": \"";
    var longest = start + "x".repeat(TWO_MEGABYTES - start.length() - 2) + "\"}";

    assertThat(stage.api.post(VALIDATE, longest).status()).isEqualTo(200);
    assertThat(stage.api.post(VALIDATE, longest + " ").status()).isEqualTo(413);
  }

  @Test
  void refusesWhatIsNotJson() {
    var text = stage.api.post(VALIDATE, "{}", "Content-Type", "text/plain");
    var broken = stage.api.post(VALIDATE, "{\n \"messages\": [}");
    var empty = stage.api.post(VALIDATE, "");

    assertThat(text.status()).isEqualTo(415);
    assertThat(broken.status()).isEqualTo(400);
    assertThat(broken.message())
        .startsWith("The request body could not be parsed as JSON (line: 2");
    assertThat(empty.status()).isEqualTo(400);
  }

  @Test
  void namesEveryErrorOfABody() {
    var told =
        stage.api.post(
            VALIDATE, "{\"messages\": [" + Messages.text("") + ", {\"type\": \"fax\"}]}");

    assertThat(told.message()).isEqualTo("The request body has 2 error(s)");
    assertThat(told.body().path("details")).hasSize(2);
  }

  @Test
  void saysWhichFlexMessageIsWrong() {
    var flex = Messages.flex(Messages.bubble(Messages.words("")));
    var told =
        stage.api.post(VALIDATE, "{\"messages\": [" + Messages.text("a") + ", " + flex + "]}");

    assertThat(told.message()).isEqualTo("A message (messages[1]) in the request body is invalid");
  }

  @Test
  void limitsTheRateByTokenBuckets() {
    var citizen = stage.friend();
    var loading = "{\"chatId\": \"%s\"}".formatted(citizen.id());

    for (int i = 0; i < 100; i++) {
      assertThat(stage.api.post("/v2/bot/chat/loading/start", loading).status()).isEqualTo(202);
    }
    var tooOften = stage.api.post("/v2/bot/chat/loading/start", loading);
    stage.clock.move(Duration.ofMillis(10));

    assertThat(tooOften.status()).isEqualTo(429);
    assertThat(stage.api.post("/v2/bot/chat/loading/start", loading).status()).isEqualTo(202);
    assertThat(stage.api.post("/v2/bot/chat/loading/start", loading).status()).isEqualTo(429);
  }

  @Test
  void writesDownWhyACallWasRefused() {
    stage.api.reply("unknown", "a");

    var entry = stage.line.log().getLast();
    assertThat(entry.line())
        .isEqualTo("POST /v2/bot/message/reply → 400 {\"message\":\"Invalid reply token\"}");
    assertThat(entry.request().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    assertThat(entry.request()).contains("unknown");
  }
}
