package saitrong.bench;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/// When the next group of turns is due, for all threads together, and how long each one took from
/// then on. Without a rate a group is due at once.
final class StorePace {

  private final int batch;
  private final double nanosPerGroup;
  private final long start = System.nanoTime();
  private final AtomicLong groups = new AtomicLong();
  private final LongAdder events = new LongAdder();
  private final Queue<Double> accepted = new ConcurrentLinkedQueue<>();
  private final Queue<Double> finished = new ConcurrentLinkedQueue<>();
  private volatile boolean measuring;
  private volatile boolean stopped;

  StorePace(int batch, double rate) {
    this.batch = batch;
    this.nanosPerGroup = rate > 0 ? batch * 1e9 / rate : 0;
  }

  void drive(StoreTurns turns) {
    while (!stopped) {
      long due = awaitNext();
      turns.write(batch, () -> note(accepted, due));
      note(finished, due);
      if (measuring) {
        events.add(batch);
      }
    }
  }

  private long awaitNext() {
    if (nanosPerGroup == 0) {
      return System.nanoTime();
    }
    long due = start + (long) (groups.getAndIncrement() * nanosPerGroup);
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
    return due;
  }

  private void note(Queue<Double> durations, long due) {
    if (measuring) {
      durations.add((System.nanoTime() - due) / 1e6);
    }
  }

  void beginMeasuring() {
    measuring = true;
  }

  void stop() {
    stopped = true;
  }

  String report(double seconds, ProcessUsage store) {
    double count = Math.max(1, events.sum());
    return new JsonObject()
        .number("events_per_s", count / seconds)
        .number("store_cpu_us_per_event", store.ticks() * ProcessUsage.TICK_MICROS / count)
        .number("store_sys_us_per_event", store.system() * ProcessUsage.TICK_MICROS / count)
        .number("store_rss_mb", store.resident() / 1024.0)
        .object("mail_durable_ms", percentiles(accepted)::into)
        .object("turns_finished_ms", percentiles(finished)::into)
        .toString();
  }

  private static Percentiles percentiles(Queue<Double> durations) {
    return new Percentiles(durations.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
