package saitrong.simulator.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import saitrong.simulator.world.World;

/// Delivers again what the bot did not take. LINE tells neither count nor intervals; here they are
/// settings. The simulator's clock decides when something is due, so that a test moves the clock
/// instead of waiting.
final class Redeliveries implements AutoCloseable {

  private static final int LOOK_EVERY_MILLIS = 10;

  private record Due(Instant at, Runnable work) {}

  private final World world;
  private final List<Duration> intervals;
  private final Post post;
  private final List<Due> waiting = new ArrayList<>();
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

  Redeliveries(World world, List<Duration> intervals, Post post) {
    this.world = world;
    this.intervals = List.copyOf(intervals);
    this.post = post;
    watch.scheduleWithFixedDelay(
        this::startDue, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  Delivery firstTry(Callback callback) {
    var delivery = post.send(callback, false);
    planAfter(delivery, callback, 0);
    return delivery;
  }

  private void planAfter(Delivery delivery, Callback callback, int redeliveriesSoFar) {
    boolean more = redeliveriesSoFar < intervals.size();
    if (!delivery.isAccepted() && more && world.switches().redelivery()) {
      later(intervals.get(redeliveriesSoFar), () -> again(callback, redeliveriesSoFar + 1));
    }
  }

  private void again(Callback callback, int count) {
    planAfter(post.send(callback, true), callback, count);
  }

  void later(Duration wait, Runnable work) {
    synchronized (waiting) {
      waiting.add(new Due(world.clock().instant().plus(wait), work));
    }
  }

  private void startDue() {
    var now = world.clock().instant();
    List<Due> due;
    synchronized (waiting) {
      due = waiting.stream().filter(item -> !item.at().isAfter(now)).toList();
      waiting.removeAll(due);
    }
    due.forEach(item -> workers.execute(item.work()));
  }

  int waiting() {
    synchronized (waiting) {
      return waiting.size();
    }
  }

  void clear() {
    synchronized (waiting) {
      waiting.clear();
    }
  }

  @Override
  public void close() {
    watch.shutdownNow();
    workers.shutdownNow();
  }
}
