package saitrong;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/// Looks again and again until it is so, or fails at the deadline.
final class Await {

  private static final long BETWEEN_LOOKS = Duration.ofMillis(50).toNanos();

  private Await() {}

  static <T> T until(Duration atMost, Callable<T> look, Predicate<T> isSo) throws Exception {
    long deadline = System.nanoTime() + atMost.toNanos();
    while (true) {
      T seen = look.call();
      if (isSo.test(seen)) {
        return seen;
      }
      if (System.nanoTime() > deadline) {
        throw new AssertionError("In " + atMost + " it did not come true; last seen: " + seen);
      }
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
  }
}
