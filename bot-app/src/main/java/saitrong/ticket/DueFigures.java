package saitrong.ticket;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// The [DueCases] of a moment ago, for the desk and for whoever watches the bot.
public final class DueFigures implements MeterBinder {

  private final Supplier<DueCases> counting;
  private final InstantSource clock;
  private volatile @Nullable Counted last;

  DueFigures(Supplier<DueCases> counting, InstantSource clock) {
    this.counting = counting;
    this.clock = clock;
  }

  /// @param at when it was begun: what came in between may be in it or not
  public record Counted(DueCases cases, Instant at) {}

  void look() {
    var at = clock.instant();
    last = new Counted(counting.get(), at);
  }

  /// Empty until they were counted for the first time.
  public Optional<Counted> last() {
    return Optional.ofNullable(last);
  }

  Optional<DueCases> now() {
    return last().map(Counted::cases);
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
