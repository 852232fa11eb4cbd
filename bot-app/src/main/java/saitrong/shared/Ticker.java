package saitrong.shared;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Does something again and again while the application runs, one round after the other. A round
/// that fails is told once and tried again at the next tick: a sweep must outlive the trouble that
/// it is there for.
public final class Ticker implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Ticker.class);

  private final String name;
  private final Duration every;
  private final Runnable round;
  private final ScheduledExecutorService clockwork;
  private final AtomicBoolean asked = new AtomicBoolean();
  private volatile boolean running;
  private boolean failing;

  public Ticker(String name, Duration every, Runnable round) {
    this.name = name;
    this.every = every;
    this.round = round;
    this.clockwork =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("tick-" + name).factory());
  }

  @Override
  public void start() {
    running = true;
    long nanos = every.toNanos();
    var _ = clockwork.scheduleWithFixedDelay(this::tick, nanos, nanos, TimeUnit.NANOSECONDS);
  }

  private void tick() {
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

  /// A round before its time, for whoever hears that there is something to do. Costs the caller
  /// nothing; what is asked for while a round waits is done by that one.
  public void soon() {
    if (running && asked.compareAndSet(false, true)) {
      var _ =
          clockwork.submit(() -> {
            asked.set(false);
            tick();
          });
    }
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
