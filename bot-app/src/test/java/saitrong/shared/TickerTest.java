package saitrong.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TickerTest {

  private static final Duration ROUND = Duration.ofHours(1);

  private final AtomicLong nanos = new AtomicLong();
  private final Semaphore rounds = new Semaphore(0);
  private Runnable asks = () -> {};

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

  @Test
  void restsBeforeItComesRoundAgainForWhoeverAsks() throws Exception {
    var ticker = ticker();
    ticker.start();
    ticker.soon();
    rounds.acquire();

    for (int i = 0; i < 100; i++) {
      ticker.soon();
    }

    assertThat(roundsWithoutWaiting(ticker)).isZero();
    ticker.stop();
  }

  /// Under many signals somebody always does.
  @Test
  void restsAlsoWhereItIsAskedWhileItIsAtIt() throws Exception {
    var ticker = ticker();
    asks = ticker::soon;
    ticker.start();

    ticker.soon();
    rounds.acquire();

    assertThat(roundsWithoutWaiting(ticker)).isZero();
    ticker.stop();
  }

  @Test
  void comesRoundAtOnceForWhoeverAsksAfterTheRest() throws Exception {
    var ticker = ticker();
    ticker.start();
    ticker.soon();
    rounds.acquire();
    ticker.now().get();
    rounds.acquire();

    nanos.addAndGet(10 * ROUND.toNanos());
    ticker.soon();

    assertThat(rounds.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
    ticker.stop();
  }

  /// Comes round for nobody else.
  private Ticker ticker() {
    return new Ticker("test", Duration.ofDays(1), this::round, nanos::get);
  }

  private void round() {
    nanos.addAndGet(ROUND.toNanos());
    asks.run();
    rounds.release();
  }

  /// But for the two that are made here, after which whatever was to come at once has come.
  private int roundsWithoutWaiting(Ticker ticker) throws Exception {
    ticker.now().get();
    ticker.now().get();
    return rounds.availablePermits() - 2;
  }
}
