package saitrong.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TickerTest {

  @Test
  void goesOnAfterAnErrorAndTellsItOnce() throws Exception {
    var rounds = new CountDownLatch(3);
    try (var log = LogLines.of(Ticker.class.getName())) {
      var ticker =
          new Ticker(
              "test",
              Duration.ofMillis(1),
              () -> {
                rounds.countDown();
                throw new StackOverflowError();
              });

      ticker.start();
      boolean wentOn = rounds.await(20, TimeUnit.SECONDS);
      ticker.stop();

      assertThat(wentOn).isTrue();
      assertThat(log.lines()).singleElement().asString().contains("StackOverflowError");
    }
  }
}
