package saitrong.shared;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Calls back after a while, without a thread that waits. Forgets everything on a crash: what must
/// be done later for sure is a row in the database, and the alarm is only its fast path.
public interface Alarm {

  void after(Duration howLong, Runnable task);

  /// One thread for all alarms; the tasks must be short.
  static Alarm real() {
    ScheduledExecutorService clockwork =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("alarm").factory());
    return (howLong, task) -> {
      var _ = clockwork.schedule(task, howLong.toNanos(), TimeUnit.NANOSECONDS);
    };
  }
}
