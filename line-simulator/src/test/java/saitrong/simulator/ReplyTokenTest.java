package saitrong.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The life of a reply token, and with it of a webhook that is delivered again.
class ReplyTokenTest {

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
  void worksOnce() {
    var sent = stage.friend().says("สวัสดี");

    var first = stage.api.reply(sent.replyToken(), "หนึ่ง");
    var second = stage.api.reply(sent.replyToken(), "สอง");

    assertThat(first.status()).isEqualTo(200);
    assertThat(first.body().at("/sentMessages/0/id").asString()).matches("\\d{18}");
    assertThat(first.header("x-line-request-id")).isNotEmpty();
    assertThat(second.status()).isEqualTo(400);
    assertThat(second.message()).isEqualTo("Invalid reply token");
  }

  @Test
  void worksOnceAlsoForTenAtTheSameMoment() throws Exception {
    var citizen = stage.friend();
    var sent = citizen.says("สวัสดี");

    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, 10)
          .forEach(i -> crowd.submit(() -> stage.api.reply(sent.replyToken(), "ตอบ " + i)));
    }

    assertThat(citizen.repliesAndPushes()).hasSize(1);
  }

  @Test
  void livesForOneMinute() {
    var citizen = stage.friend();
    var early = citizen.says("หนึ่ง");
    var late = citizen.says("สอง");

    stage.clock.move(Duration.ofSeconds(60));
    assertThat(stage.api.reply(early.replyToken(), "ทัน").status()).isEqualTo(200);

    stage.clock.move(Duration.ofMillis(1));
    assertThat(stage.api.reply(late.replyToken(), "สาย").message())
        .isEqualTo("Invalid reply token");
  }

  @Test
  void staysUnusedWhenTheMessageWasRefused() {
    var sent = stage.friend().says("สวัสดี");

    assertThat(stage.api.reply(sent.replyToken(), "").status()).isEqualTo(400);

    assertThat(stage.api.reply(sent.replyToken(), "ถูกต้อง").status()).isEqualTo(200);
  }

  @Test
  void livesAnotherMinuteAfterARedelivery() {
    var citizen = stage.friend();
    stage.bot.answersWith(503);
    var sent = citizen.says("สวัสดี");
    stage.bot.answersWith(200);

    stage.clock.move(Duration.ofSeconds(90));
    Stage.await(() -> stage.bot.received().size() == 3);

    var event = stage.bot.lastEvent();
    assertThat(event.at("/deliveryContext/isRedelivery").asBoolean()).isTrue();
    assertThat(event.path("webhookEventId").asString()).isEqualTo(sent.eventId());
    assertThat(event.path("replyToken").asString()).isEqualTo(sent.replyToken());
    stage.clock.move(Duration.ofSeconds(59));
    assertThat(stage.api.reply(sent.replyToken(), "ทัน").status()).isEqualTo(200);
  }

  @Test
  void doesNotComeBackByARedeliveryOnceUsed() {
    var citizen = stage.friend();
    stage.bot.answersWith(503);
    var sent = citizen.says("สวัสดี");
    stage.api.reply(sent.replyToken(), "ตอบแล้ว");
    stage.bot.answersWith(200);

    stage.clock.move(Duration.ofSeconds(30));
    Stage.await(() -> stage.bot.received().size() == 3);

    assertThat(stage.api.reply(sent.replyToken(), "ซ้ำ").status()).isEqualTo(400);
  }

  @Test
  void doesNotComeBackTwentyMinutesAfterTheEvent() {
    var citizen = stage.friend();
    stage.bot.answersWith(503);
    var sent = citizen.says("สวัสดี");
    stage.bot.answersWith(200);

    stage.clock.move(Duration.ofMinutes(20).plusMillis(1));
    Stage.await(() -> stage.bot.received().size() == 3);

    assertThat(stage.api.reply(sent.replyToken(), "สาย").status()).isEqualTo(400);
  }

  @Test
  void givesUnsendAndUnfollowNoToken() {
    var citizen = stage.friend();
    var sent = citizen.says("ผิดห้อง");

    citizen.unsends(sent.messageId() == null ? "" : sent.messageId());

    assertThat(stage.bot.lastEvent().path("type").asString()).isEqualTo("unsend");
    assertThat(stage.bot.lastEvent().has("replyToken")).isFalse();
    assertThat(citizen.chat()).anyMatch(entry -> entry.unsent());
  }
}
