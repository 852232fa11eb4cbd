package saitrong.line;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/// Reactor's timers, which pass when a test says so: nothing waits, and nothing is late because the
/// machine is busy.
final class MovedTimers implements Scheduler, Schedulers.Factory, AutoCloseable {

  private record Due(long nanos, Runnable task, Disposable given) {}

  private final List<Due> dues = new ArrayList<>();
  private long now;

  /// Until closed, for everything in this process.
  static MovedTimers inPlaceOfReal() {
    var timers = new MovedTimers();
    Schedulers.setFactory(timers);
    return timers;
  }

  @Override
  public Scheduler newParallel(int parallelism, ThreadFactory threads) {
    return this;
  }

  @Override
  public synchronized Disposable schedule(Runnable task, long delay, TimeUnit unit) {
    var given = Disposables.single();
    dues.add(new Due(now + unit.toNanos(delay), task, given));
    return given;
  }

  void pass(Duration howLong) {
    due(howLong).stream().filter(it -> !it.given().isDisposed()).forEach(it -> it.task().run());
  }

  private synchronized List<Due> due(Duration howLong) {
    now += howLong.toNanos();
    var over = dues.stream().filter(it -> it.nanos() <= now).toList();
    dues.removeAll(over);
    return over;
  }

  @Override
  public Disposable schedule(Runnable task) {
    task.run();
    return Disposables.disposed();
  }

  @Override
  public Worker createWorker() {
    throw new UnsupportedOperationException("timers only");
  }

  @Override
  public void close() {
    Schedulers.resetFactory();
  }
}
