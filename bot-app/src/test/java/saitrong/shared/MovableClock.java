package saitrong.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/// A clock that a test moves. Resting moves it too, and so does waiting for an alarm: nothing in a
/// test ever really waits. What was set for a moment that passes is called, in order, on the thread
/// that moves the clock.
public final class MovableClock implements InstantSource, Alarm, Pause {

  /// A Monday, ten in the morning in Bangkok.
  private static final Instant START = Instant.parse("2026-11-23T03:00:00Z");

  private record Due(long nanos, long number, Runnable task) {}

  private final PriorityQueue<Due> alarms =
      new PriorityQueue<>(Comparator.comparingLong(Due::nanos).thenComparingLong(Due::number));
  private Instant wall = START;
  private long nanos;
  private long set;

  @Override
  public synchronized Instant instant() {
    return wall;
  }

  /// The monotonic side, which no correction of the wall clock moves.
  public synchronized long nanos() {
    return nanos;
  }

  @Override
  public synchronized void after(Duration howLong, Runnable task) {
    alarms.add(new Due(nanos + Math.max(0, howLong.toNanos()), set++, task));
  }

  @Override
  public void rest(Duration howLong) {
    advance(howLong);
  }

  public void advance(Duration howLong) {
    long until = nanos() + howLong.toNanos();
    for (var task = nextBefore(until); task.isPresent(); task = nextBefore(until)) {
      task.get().run();
    }
    moveTo(until);
  }

  private synchronized Optional<Runnable> nextBefore(long until) {
    var next = alarms.peek();
    if (next == null || next.nanos > until) {
      return Optional.empty();
    }
    alarms.remove(next);
    moveTo(next.nanos);
    return Optional.of(next.task);
  }

  /// Never backwards: a task may have moved it further meanwhile.
  private synchronized void moveTo(long target) {
    if (target > nanos) {
      wall = wall.plusNanos(target - nanos);
      nanos = target;
    }
  }
}
