package saitrong.shared;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Does something again and again while the application runs, one round after the other. A round
/// that fails is told once and tried again at the next tick: a sweep must outlive the trouble that
/// it is there for.
public final class Ticker implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Ticker.class);

  private static final long SHORTEST_REST = Duration.ofSeconds(1).toNanos();

  private final String name;
  private final Duration every;
  private final Runnable round;
  private final LongSupplier nanos;
  private final ScheduledThreadPoolExecutor clockwork;
  private final AtomicBoolean asked = new AtomicBoolean();
  private long rested;
  private volatile boolean running;
  private boolean failing;

  public Ticker(String name, Duration every, Runnable round) {
    this(name, every, round, System::nanoTime);
  }

  /// @param nanos by what the time of a round is measured
  Ticker(String name, Duration every, Runnable round, LongSupplier nanos) {
    this.name = name;
    this.every = every;
    this.round = round;
    this.nanos = nanos;
    this.rested = nanos.getAsLong();
    this.clockwork =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("tick-" + name).factory());
    clockwork.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  @Override
  public void start() {
    running = true;
    long pause = every.toNanos();
    var _ = clockwork.scheduleWithFixedDelay(this::tick, pause, pause, TimeUnit.NANOSECONDS);
  }

  private void tick() {
    long begun = nanos.getAsLong();
    tryARound();
    long over = nanos.getAsLong();
    rested = over + restAfter(over - begun);
  }

  /// So that rounds which somebody asks for take a tenth of the database's time at the most.
  static long restAfter(long took) {
    return Math.max(SHORTEST_REST, 10 * took);
  }

  private void tryARound() {
    try {
      round.run();
      failing = false;
    } catch (Throwable failure) {
      // An error too: the clockwork would never come round again, and nobody would know.
      if (!failing) {
        log.warn("{} failed ({}), trying again", name, failure.getClass().getName());
      }
      failing = true;
    }
  }

  boolean isCalled(String other) {
    return name.equals(other);
  }

  /// A round before its time, for whoever hears that there is something to do: at once, or after a
  /// rest where one was just made, for every instance hears of everything. Costs the caller
  /// nothing; what is asked for while a round waits is done by that one.
  public void soon() {
    if (running && asked.compareAndSet(false, true)) {
      clockwork.execute(this::rest);
    }
  }

  private void rest() {
    long left = rested - nanos.getAsLong();
    var _ = clockwork.schedule(this::roundAskedFor, left, TimeUnit.NANOSECONDS);
  }

  private void roundAskedFor() {
    asked.set(false);
    tick();
  }

  /// A round before its time, for tests; on the same thread, for two never run at once.
  Future<?> now() {
    return clockwork.submit(this::tick);
  }

  @Override
  public void stop() {
    running = false;
    clockwork.shutdown();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
