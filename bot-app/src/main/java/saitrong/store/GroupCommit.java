package saitrong.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/// Many callers, one write: whatever was submitted while the last write was on its way goes out
/// together in the next. A busy system commits in large groups. An idle one commits at once, for
/// only writes that follow on each other's heels keep a distance of two milliseconds: each costs a
/// round trip, a force of the disk and several wakings, however little is in it.
///
/// `write` returns one result for each item, in order. When it throws, every caller of that group
/// gets the exception.
public final class GroupCommit<T, R> implements AutoCloseable {

  private static final long DISTANCE_NANOS = Duration.ofMillis(2).toNanos();

  private final LinkedBlockingQueue<Pending<T, R>> pending = new LinkedBlockingQueue<>();
  private final AtomicInteger waiting = new AtomicInteger();
  private final Function<List<T>, List<R>> write;
  private final int most;
  private final long pauseNanos;
  private final Thread writer;
  private volatile boolean closed;

  private record Pending<T, R>(T item, CompletableFuture<R> result) {}

  public GroupCommit(String name, int most, Function<List<T>, List<R>> write) {
    this(name, most, Duration.ZERO, write);
  }

  /// For what nobody waits for: rests before each write, so that fewer and larger groups are
  /// written.
  public static <T, R> GroupCommit<T, R> unhurried(
      String name, int most, Duration pause, Function<List<T>, List<R>> write) {
    return new GroupCommit<>(name, most, pause, write);
  }

  private GroupCommit(String name, int most, Duration pause, Function<List<T>, List<R>> write) {
    this.write = write;
    this.most = most;
    this.pauseNanos = pause.toNanos();
    this.writer = Thread.ofPlatform().daemon().name("commit-" + name).start(this::writeForEver);
  }

  public CompletableFuture<R> submit(T item) {
    var result = new CompletableFuture<R>();
    if (closed) {
      result.cancel(false);
    } else {
      waiting.incrementAndGet();
      pending.add(new Pending<>(item, result));
      cancelIfLate(result);
    }
    return result;
  }

  /// Whoever comes in while the door is being closed must not wait behind it for ever.
  private void cancelIfLate(CompletableFuture<R> result) {
    if (closed && pending.removeIf(late -> late.result == result)) {
      result.cancel(false);
      waiting.decrementAndGet();
    }
  }

  /// All that is not written yet, and what is on its way at this moment too.
  public int waiting() {
    return waiting.get();
  }

  private void writeForEver() {
    var group = new ArrayList<Pending<T, R>>();
    long begun = System.nanoTime() - DISTANCE_NANOS;
    try {
      while (true) {
        group.add(pending.take());
        LockSupport.parkNanos(Math.max(pauseNanos, begun + DISTANCE_NANOS - System.nanoTime()));
        begun = System.nanoTime();
        pending.drainTo(group, most - 1);
        writeTogether(group);
        group.clear();
      }
    } catch (InterruptedException closing) {
      pending.drainTo(group);
      group.forEach(item -> item.result.cancel(false));
      waiting.addAndGet(-group.size());
    }
  }

  private void writeTogether(List<Pending<T, R>> group) {
    try {
      var results = written(group);
      for (int i = 0; i < group.size(); i++) {
        group.get(i).result.complete(results.get(i));
      }
    } catch (Throwable failure) {
      // An error too: a writer that ends here would leave all who come later waiting for ever.
      group.forEach(item -> item.result.completeExceptionally(failure));
    }
  }

  private List<R> written(List<Pending<T, R>> group) {
    try {
      return write.apply(group.stream().map(Pending::item).toList());
    } finally {
      waiting.addAndGet(-group.size());
    }
  }

  /// Callers that still wait are cancelled: what they wanted to write may or may not be written.
  @Override
  public void close() {
    closed = true;
    writer.interrupt();
  }
}
