package saitrong.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import saitrong.citizen.CitizenId;

@Timeout(30)
class OneAtATimeTest {

  private final OneAtATime oneAtATime = new OneAtATime();

  @Test
  void letsOneSenderInForEachCitizen() {
    var inside = new AtomicInteger[] {new AtomicInteger(), new AtomicInteger()};
    var overlaps = new AtomicInteger();
    var done = new AtomicInteger();

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int sender = 0; sender < 2000; sender++) {
        int who = sender % 2;
        threads.execute(() ->
            oneAtATime.with(
                new CitizenId("c" + who),
                () -> {
                  if (inside[who].incrementAndGet() > 1) {
                    overlaps.incrementAndGet();
                  }
                  Thread.yield();
                  inside[who].decrementAndGet();
                  return done.incrementAndGet();
                }));
      }
    }

    assertThat(overlaps.get()).isZero();
    assertThat(done.get()).isEqualTo(2000);
  }

  @Test
  void letsOthersInAfterAFailureAndAnInterruption() throws Exception {
    var citizen = new CitizenId("c");
    var entered = new CountDownLatch(1);
    var interrupted =
        Thread.ofVirtual()
            .uncaughtExceptionHandler((thread, failure) -> {})
            .start(() ->
                oneAtATime.with(
                    citizen,
                    () -> {
                      entered.countDown();
                      Thread.currentThread().interrupt();
                      throw new IllegalStateException("stopped");
                    }));
    entered.await();

    assertThat(oneAtATime.<Boolean>with(citizen, () -> true)).isTrue();
    assertThat(interrupted.join(Duration.ofSeconds(5))).isTrue();
  }
}
