package saitrong.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Pushes: the retry key, who gets them, and what they cost.
class PushTest {

  private static final String KEY = UUID.randomUUID().toString();

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
  void sendsOncePerRetryKeyAndRepeatsTheFirstAnswer() {
    var citizen = stage.friend();

    var first = stage.api.push(citizen.id(), KEY, "แจ้งผล");
    var again = stage.api.push(citizen.id(), KEY, "แจ้งผล");

    assertThat(first.status()).isEqualTo(200);
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.message()).isEqualTo("The retry key is already accepted");
    assertThat(again.header("x-line-accepted-request-id"))
        .isEqualTo(first.header("x-line-request-id"));
    assertThat(again.body().path("sentMessages")).isEqualTo(first.body().path("sentMessages"));
    assertThat(citizen.repliesAndPushes()).hasSize(1);
    assertThat(citizen.repliesAndPushes().getFirst().retryKey()).isEqualTo(KEY);
  }

  @Test
  void sendsOnceForTenWithOneKeyAtTheSameMoment() {
    var citizen = stage.friend();

    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 10; i++) {
        crowd.submit(() -> stage.api.push(citizen.id(), KEY, "แจ้งผล"));
      }
    }

    assertThat(citizen.repliesAndPushes()).hasSize(1);
    assertThat(stage.line.quotaUsed()).isEqualTo(1);
  }

  @Test
  void remembersARetryKeyForADay() {
    var citizen = stage.friend();
    stage.api.push(citizen.id(), KEY, "แจ้งผล");

    stage.clock.move(Duration.ofHours(24).minusMillis(1));
    assertThat(stage.api.push(citizen.id(), KEY, "แจ้งผล").status()).isEqualTo(409);

    stage.clock.move(Duration.ofMillis(1));
    assertThat(stage.api.push(citizen.id(), KEY, "แจ้งผล").status()).isEqualTo(200);
  }

  @Test
  void doesNotSendAnotherBodyUnderAUsedKeyAndSaysSoInTheLog() {
    var citizen = stage.friend();
    stage.api.push(citizen.id(), KEY, "แจ้งผล");

    var other = stage.api.push(citizen.id(), KEY, "แจ้งผลอื่น");

    assertThat(other.status()).isEqualTo(409);
    assertThat(citizen.repliesAndPushes()).hasSize(1);
    assertThat(stage.line.log().getLast().line()).contains("another body");
  }

  @Test
  void takesAKeyOfARefusedPushAgain() {
    var citizen = stage.friend();
    assertThat(stage.api.push(citizen.id(), KEY, "").status()).isEqualTo(400);

    assertThat(stage.api.push(citizen.id(), KEY, "แจ้งผล").status()).isEqualTo(200);
  }

  @Test
  void refusesAKeyThatIsNoUuidAndAKeyOnAReply() {
    var citizen = stage.friend();
    var sent = citizen.says("สวัสดี");
    var reply =
        "{\"replyToken\": \"%s\", \"messages\": [%s]}"
            .formatted(sent.replyToken(), Messages.text("a"));

    assertThat(stage.api.push(citizen.id(), "not-a-uuid", "a").status()).isEqualTo(400);
    assertThat(stage.api.post("/v2/bot/message/reply", reply, "X-Line-Retry-Key", KEY).status())
        .isEqualTo(400);
    assertThat(citizen.repliesAndPushes()).isEmpty();
  }

  @Test
  void takesAPushToSomebodyWhoBlocksButNeitherBringsNorCountsIt() {
    var citizen = stage.friend();
    citizen.block();

    var told = stage.api.push(citizen.id(), KEY, "แจ้งผล");

    assertThat(told.status()).isEqualTo(200);
    assertThat(citizen.repliesAndPushes()).isEmpty();
    assertThat(stage.line.quotaUsed()).isZero();
  }

  @Test
  void reachesAStrangerForSevenDaysAfterTheyWrote() {
    var citizen = stage.line.citizen("ผู้ไม่ได้เพิ่มเพื่อน");
    citizen.says("สวัสดี");

    stage.clock.move(Duration.ofDays(7));
    stage.api.push(citizen.id(), "", "ถึง");
    stage.clock.move(Duration.ofMillis(1));
    var late = stage.api.push(citizen.id(), "", "ไม่ถึง");

    assertThat(late.status()).isEqualTo(200);
    assertThat(citizen.repliesAndPushes()).hasSize(1);
  }

  @Test
  void refusesUnknownAndMisshapenRecipients() {
    var unknown = stage.api.push("U" + "0".repeat(32), "", "a");
    var misshapen = stage.api.push("somebody", "", "a");

    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.message()).isEqualTo("Failed to send messages");
    assertThat(misshapen.status()).isEqualTo(400);
    assertThat(misshapen.message()).contains("'to'");
  }

  @Test
  void countsOnePushPerPersonHoweverManyMessages() {
    var citizen = stage.friend();
    stage.line.quota(2L, 0);

    stage.api.push(citizen.id(), "", "1", "2", "3", "4", "5");
    stage.api.reply(citizen.says("ขอบคุณ").replyToken(), "ฟรี");
    stage.api.push(citizen.id(), "", "6");
    var tooMany = stage.api.push(citizen.id(), "", "7");

    assertThat(tooMany.status()).isEqualTo(429);
    assertThat(tooMany.message()).isEqualTo("You have reached your monthly limit.");
    assertThat(stage.api.get("/v2/bot/message/quota/consumption").body().path("totalUsage").asInt())
        .isEqualTo(2);
    assertThat(stage.api.get("/v2/bot/message/quota").body().path("value").asInt()).isEqualTo(2);
    assertThat(citizen.repliesAndPushes()).hasSize(7);
  }

  @Test
  void sendsNoneOfFiveWhenOneIsWrong() {
    var citizen = stage.friend();

    var told = stage.api.push(citizen.id(), "", "1", "2", "3", "4", "");

    assertThat(told.detail()).isEqualTo("messages[4].text: May not be empty");
    assertThat(citizen.repliesAndPushes()).isEmpty();
  }

  @Test
  void takesOneNameToCountAPushBy() {
    var citizen = stage.friend();

    assertThat(units(citizen, "[]").status()).isEqualTo(200);
    assertThat(units(citizen, "[\"" + "a_9".repeat(10) + "\"]").status()).isEqualTo(200);
    assertThat(units(citizen, "[\"a\", \"b\"]").detail())
        .isEqualTo("customAggregationUnits: Size must be between 0 and 1");
    assertThat(units(citizen, "[\"" + "a".repeat(31) + "\"]").detail())
        .isEqualTo("customAggregationUnits[0]: Length must be between 0 and 30");
    assertThat(units(citizen, "[\"ผล\"]").detail())
        .isEqualTo("customAggregationUnits[0]: Must match [A-Za-z0-9_]+");
    assertThat(citizen.repliesAndPushes()).hasSize(2);
  }

  private BotClient.Told units(Citizen citizen, String units) {
    return stage.api.post(
        "/v2/bot/message/push",
        "{\"to\": \"%s\", \"messages\": [%s], \"customAggregationUnits\": %s}"
            .formatted(citizen.id(), Messages.text("a"), units));
  }
}
