package saitrong.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// When a webhook comes again, how often, and when not.
class RedeliveryTest {

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
  void redeliversABoundedNumberOfTimesAtGrowingIntervals() {
    var citizen = stage.friend();
    stage.bot.answersWith(500);

    citizen.says("สวัสดี");
    stage.clock.move(Duration.ofSeconds(30));
    Stage.await(() -> stage.bot.received().size() == 3 && stage.line.webhooksWaiting() == 1);
    stage.clock.move(Duration.ofMinutes(5));
    Stage.await(() -> stage.bot.received().size() == 4);
    stage.clock.move(Duration.ofDays(1));
    citizen.says("อีกข้อความ");
    stage.clock.move(Duration.ofSeconds(30));
    Stage.await(() -> stage.bot.received().size() == 6);

    var first = stage.bot.received().get(1).event().path("webhookEventId");
    assertThat(stage.bot.received().stream().map(it -> it.event().path("webhookEventId")))
        .filteredOn(first::equals)
        .hasSize(3);
  }

  @Test
  void doesNotRedeliverWhenTheSwitchIsOff() {
    var citizen = stage.friend();
    stage.line.redelivery(false);
    stage.bot.answersWith(500);

    var sent = citizen.says("สวัสดี");

    assertThat(sent.status()).isEqualTo(500);
    assertThat(stage.line.webhooksWaiting()).isZero();
  }

  @Test
  void saysWhenNobodyListens() {
    var citizen = stage.friend();
    stage.bot.close();

    var sent = citizen.says("สวัสดี");

    assertThat(sent.status()).isZero();
    assertThat(sent.isAccepted()).isFalse();
    assertThat(stage.line.webhooksWaiting()).isEqualTo(1);
  }

  @Test
  void givesTheBotTwoSeconds() {
    var citizen = stage.friend();
    var never = new CountDownLatch(1);
    stage.bot.onEvent(event -> waitFor(never));

    var sent = citizen.says("สวัสดี");
    never.countDown();

    assertThat(sent.reason()).isEqualTo("request_timeout");
    assertThat(citizen.chat().getLast().status()).isEqualTo("request_timeout");
    assertThat(stage.line.webhooksWaiting()).isEqualTo(1);
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
