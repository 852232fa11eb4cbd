package saitrong.bench;

import java.util.concurrent.locks.LockSupport;

/// Wakes the selector when the next webhook is due: a selector's own timeout is a thousand times
/// too coarse for that.
final class Pacer implements AutoCloseable {

  private static final long NOTHING_DUE = Long.MAX_VALUE;
  private static final long LOOK_AGAIN_NANOS = 500_000;
  private static final long LONGEST_NAP_NANOS = 2_000_000;

  private final Runnable wakeUp;
  private final Thread thread;
  private volatile long due = NOTHING_DUE;
  private volatile boolean stopped;

  Pacer(Runnable wakeUp) {
    this.wakeUp = wakeUp;
    this.thread = Thread.ofPlatform().daemon().name("pacer").start(this::watch);
  }

  void wakeAt(long nanos) {
    due = nanos;
  }

  private void watch() {
    while (!stopped) {
      long next = due;
      long left = next == NOTHING_DUE ? LOOK_AGAIN_NANOS : next - System.nanoTime();
      if (left > 0) {
        LockSupport.parkNanos(Math.min(left, LONGEST_NAP_NANOS));
      } else {
        due = NOTHING_DUE;
        wakeUp.run();
      }
    }
  }

  @Override
  public void close() {
    stopped = true;
    try {
      thread.join();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
