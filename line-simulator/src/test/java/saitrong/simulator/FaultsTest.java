package saitrong.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saitrong.simulator.world.Fault;

/// Each fault does what it says, so often as it is told, and counts.
class FaultsTest {

  private Stage stage;
  private Citizen citizen;

  @BeforeEach
  void start() throws IOException {
    stage = new Stage();
    citizen = stage.friend();
  }

  @AfterEach
  void stop() {
    stage.close();
  }

  @Test
  void failsTheNextCallsAndSendsNothing() {
    stage.line.faults().set(Fault.ERROR500, 2);

    assertThat(stage.api.push(citizen.id(), "", "1").status()).isEqualTo(500);
    assertThat(stage.api.push(citizen.id(), "", "2").status()).isEqualTo(500);
    assertThat(stage.api.push(citizen.id(), "", "3").status()).isEqualTo(200);

    assertThat(citizen.repliesAndPushes()).hasSize(1);
    assertThat(stage.line.faults().fired(Fault.ERROR500)).isEqualTo(2);
  }

  @Test
  void touchesOnlyThePathsItIsTold() {
    stage.line.faults().set(Fault.ERROR500, Fault.ALWAYS, "/v2/bot/message/push");

    assertThat(stage.api.get("/v2/bot/info").status()).isEqualTo(200);
    assertThat(stage.api.push(citizen.id(), "", "1").status()).isEqualTo(500);
    assertThat(stage.api.push(citizen.id(), "", "1").status()).isEqualTo(500);
  }

  @Test
  void acceptsAndThenCutsTheLine() {
    stage.line.faults().set(Fault.ANSWER_CUT, 1);
    var key = UUID.randomUUID().toString();

    assertThatThrownBy(() -> stage.api.push(citizen.id(), key, "1"))
        .isInstanceOf(UncheckedIOException.class);

    assertThat(citizen.repliesAndPushes()).hasSize(1);
    assertThat(stage.api.push(citizen.id(), key, "1").status()).isEqualTo(409);
    assertThat(stage.line.faults().fired(Fault.ANSWER_CUT)).isEqualTo(1);
  }

  @Test
  void acceptsAndThenAnswers500() {
    stage.line.faults().set(Fault.ANSWER500, 1);
    var sent = citizen.says("สวัสดี");

    assertThat(stage.api.reply(sent.replyToken(), "ตอบ").status()).isEqualTo(500);

    assertThat(citizen.repliesAndPushes()).hasSize(1);
    assertThat(stage.api.reply(sent.replyToken(), "ตอบ").message())
        .isEqualTo("Invalid reply token");
  }

  @Test
  void answersLateWhatItAcceptedAtOnce() {
    stage.line.faults().set(Fault.SLOW, 1);

    assertThat(stage.api.push(citizen.id(), "", "1").status()).isEqualTo(200);

    assertThat(stage.line.faults().fired(Fault.SLOW)).isEqualTo(1);
  }

  @Test
  void tellsTheTwo429Apart() {
    stage.line.faults().set(Fault.RATE_LIMITED, 1);
    var often = stage.api.push(citizen.id(), "", "1");
    stage.line.faults().set(Fault.MONTHLY_LIMIT, 1);
    var month = stage.api.push(citizen.id(), "", "1");

    assertThat(often.status()).isEqualTo(429);
    assertThat(often.header("Retry-After")).isEqualTo("1");
    assertThat(often.message()).isEqualTo("The API rate limit has been exceeded. Try again later.");
    assertThat(month.status()).isEqualTo(429);
    assertThat(month.header("Retry-After")).isEmpty();
    assertThat(month.message()).isEqualTo("You have reached your monthly limit.");
    assertThat(citizen.repliesAndPushes()).isEmpty();
  }

  @Test
  void pretendsThatTheQuotaIsUsedUp() {
    stage.line.quota(100L, 3);
    stage.line.faults().set(Fault.QUOTA_USED_UP, Fault.ALWAYS);

    assertThat(stage.api.push(citizen.id(), "", "1").status()).isEqualTo(429);
    assertThat(stage.api.get("/v2/bot/message/quota/consumption").body().path("totalUsage").asInt())
        .isEqualTo(100);
  }

  @Test
  void pretendsThatThePushWasAcceptedBefore() {
    stage.line.faults().set(Fault.PUSH_CONFLICT, 1);

    var told = stage.api.push(citizen.id(), UUID.randomUUID().toString(), "1");

    assertThat(told.status()).isEqualTo(409);
    assertThat(told.header("x-line-accepted-request-id")).isNotEmpty();
  }

  @Test
  void refusesTheNextReplyToken() {
    stage.line.faults().set(Fault.INVALID_REPLY_TOKEN, 1);
    var sent = citizen.says("สวัสดี");

    assertThat(stage.api.reply(sent.replyToken(), "ตอบ").message())
        .isEqualTo("Invalid reply token");
    assertThat(citizen.repliesAndPushes()).isEmpty();
  }

  @Test
  void deliversWebhooksTwice() {
    stage.line.faults().set(Fault.DUPLICATE_WEBHOOKS, 1);

    var sent = citizen.says("สวัสดี");

    var got = stage.bot.received().stream().skip(1).map(it -> it.event()).toList();
    assertThat(got).hasSize(2);
    assertThat(got).allMatch(it -> it.path("webhookEventId").asString().equals(sent.eventId()));
  }

  @Test
  void swapsTwoWebhooks() {
    stage.line.faults().set(Fault.OUT_OF_ORDER, 1);

    assertThat(citizen.says("หนึ่ง").reason()).isEqualTo("waiting");
    citizen.says("สอง");

    var texts =
        stage.bot.received().stream().skip(1).map(it -> it.event().at("/message/text").asString());
    assertThat(texts).containsExactly("สอง", "หนึ่ง");
  }

  @Test
  void signsWithAnotherSecret() {
    stage.line.faults().set(Fault.WRONG_SIGNATURE, 1);

    citizen.says("หนึ่ง");
    citizen.says("สอง");

    var signed = stage.bot.received().stream().skip(1).map(FakeBot.Received::rightlySigned);
    assertThat(signed).containsExactly(false, true);
  }

  @Test
  void keepsContentBackAndLosesIt() {
    var path = "/v2/bot/message/" + citizen.sendsPicture().messageId() + "/content";
    stage.line.faults().set(Fault.CONTENT_NOT_READY, 2);
    assertThat(stage.api.get(path).status()).isEqualTo(202);
    assertThat(stage.api.get(path + "/transcoding").body().path("status").asString())
        .isEqualTo("processing");
    assertThat(stage.api.get(path).status()).isEqualTo(200);

    stage.line.faults().set(Fault.CONTENT_GONE, 1);
    assertThat(stage.api.get(path).status()).isEqualTo(410);
  }

  @Test
  void failsToPrepareContent() {
    var path = "/v2/bot/message/" + citizen.sendsPicture().messageId() + "/content";
    stage.line.faults().set(Fault.TRANSCODING_FAILED, 1);

    assertThat(stage.api.get(path).status()).isEqualTo(202);
    assertThat(stage.api.get(path).status()).isEqualTo(202);
    assertThat(stage.api.get(path + "/transcoding").body().path("status").asString())
        .isEqualTo("failed");
    assertThat(stage.api.get(path).status()).isEqualTo(200);
  }
}
