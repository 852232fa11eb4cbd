package saitrong.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.InstantSource;

/// How much mail waits and how much was parked, for the metrics and the desk. Looked up every few
/// seconds and not by whoever asks, so that a page that many people keep open costs the database
/// nothing.
public final class MailFigures implements MeterBinder {

  private final MailStore store;
  private final InHand inHand;
  private final InstantSource clock;
  private volatile Now now = new Now(0, Duration.ZERO, 0);

  /// @param oldest how long the oldest mail has waited; zero where none waits
  /// @param parked nobody could answer it, ever
  public record Now(long waiting, Duration oldest, long parked) {}

  MailFigures(MailStore store, InHand inHand, InstantSource clock) {
    this.store = store;
    this.inHand = inHand;
    this.clock = clock;
  }

  void look() {
    var oldest =
        store
            .oldestArrival()
            .map(arrival -> Duration.between(arrival, clock.instant()))
            .filter(Duration::isPositive)
            .orElse(Duration.ZERO);
    now = new Now(store.count(), oldest, store.countParked());
  }

  public Now now() {
    return now;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("saitrong.mail.waiting", this, it -> it.now.waiting).register(registry);
    Gauge.builder("saitrong.mail.oldest", this, it -> it.now.oldest.toMillis() / 1000.0)
        .baseUnit("seconds")
        .register(registry);
    Gauge.builder("saitrong.mail.held", inHand, InHand::atTheDoor).register(registry);
    Gauge.builder("saitrong.mail.parked", this, it -> it.now.parked).register(registry);
  }
}
