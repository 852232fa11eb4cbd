package saitrong.ticket;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// The [DueCases] of a moment ago, for the desk and for whoever watches the bot.
public final class DueFigures implements MeterBinder {

  private final Supplier<DueCases> counting;
  private volatile @Nullable DueCases now;

  DueFigures(Supplier<DueCases> counting) {
    this.counting = counting;
  }

  void look() {
    now = counting.get();
  }

  /// Empty until they were counted for the first time.
  public Optional<DueCases> now() {
    return Optional.ofNullable(now);
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    gauge(registry, "due.today", DueCases::today);
    gauge(registry, "late", DueCases::late);
    gauge(registry, "escalated", DueCases::escalated);
    gauge(registry, "delayed", DueCases::delayed);
    gauge(registry, "terms.over", DueCases::termsOver);
    gauge(registry, "follow.ups", DueCases::followUps);
    gauge(registry, "to.tell", DueCases::toTell);
    Gauge.builder("saitrong.cases.unreadable", CaseRows::unreadable).register(registry);
  }

  private void gauge(MeterRegistry registry, String what, ToLongFunction<DueCases> count) {
    Gauge.builder("saitrong.cases." + what, this, it -> it.now().map(count::applyAsLong).orElse(0L))
        .register(registry);
  }
}
