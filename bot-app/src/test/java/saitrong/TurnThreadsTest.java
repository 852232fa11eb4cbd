package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TurnThreadsTest {

  @Test
  void givesUpATurnThatWouldNotEnd() throws Exception {
    var givenUp = new CountDownLatch(1);
    var threads = new TurnThreads(Duration.ofMillis(1));
    threads.execute(() -> waitForEver(givenUp));

    threads.close();

    assertThat(givenUp.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void letsATurnInHandFinish() {
    var answered = new CountDownLatch(1);
    var threads = new TurnThreads(Duration.ofMinutes(1));
    threads.execute(answered::countDown);

    threads.close();

    assertThat(answered.getCount()).isZero();
  }

  private static void waitForEver(CountDownLatch givenUp) {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException told) {
      givenUp.countDown();
    }
  }
}
