package saitrong.timer;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.InstantSource;

/// How much is set for later, how late the latest is, and how much failed too often.
public final class TimerFigures implements MeterBinder {

  private final StoredTimers timers;
  private final InstantSource clock;
  private volatile Now now = new Now(0, Duration.ZERO, 0);

  /// @param late since when the longest overdue one waits; zero where none is overdue
  public record Now(long waiting, Duration late, long parked) {}

  TimerFigures(StoredTimers timers, InstantSource clock) {
    this.timers = timers;
    this.clock = clock;
  }

  void look() {
    var at = clock.instant();
    var oldest = timers.oldestDue(at);
    var late = oldest == null ? Duration.ZERO : Duration.between(oldest, at);
    now = new Now(timers.countWaiting(), late, timers.countParked());
  }

  public Now now() {
    return now;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("saitrong.timers.waiting", this, it -> it.now.waiting).register(registry);
    Gauge.builder("saitrong.timers.late", this, it -> it.now.late.toMillis() / 1000.0)
        .baseUnit("seconds")
        .register(registry);
    Gauge.builder("saitrong.timers.parked", this, it -> it.now.parked).register(registry);
  }
}
