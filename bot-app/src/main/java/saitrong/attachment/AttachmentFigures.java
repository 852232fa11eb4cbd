package saitrong.attachment;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.InstantSource;

/// How many files wait to be fetched and how many could not be kept, for the metrics, the health
/// and the desk. Looked up every few seconds and not by whoever asks.
public final class AttachmentFigures implements MeterBinder {

  private final WantedFiles wanted;
  private final LostFiles lost;
  private final InstantSource clock;
  private volatile Now now = new Now(0, Duration.ZERO, 0);

  /// @param oldest how long the oldest of them has waited; zero where none waits
  /// @param lost could not be kept, ever
  public record Now(long waiting, Duration oldest, long lost) {}

  AttachmentFigures(Shelf shelf, InstantSource clock) {
    this.wanted = shelf.wanted();
    this.lost = shelf.lost();
    this.clock = clock;
  }

  void look() {
    var oldest =
        wanted
            .oldest()
            .map(since -> Duration.between(since, clock.instant()))
            .filter(Duration::isPositive)
            .orElse(Duration.ZERO);
    now = new Now(wanted.count(), oldest, lost.count());
  }

  public Now now() {
    return now;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("saitrong.attachments.waiting", this, it -> it.now.waiting).register(registry);
    Gauge.builder("saitrong.attachments.oldest", this, it -> it.now.oldest.toMillis() / 1000.0)
        .baseUnit("seconds")
        .register(registry);
    Gauge.builder("saitrong.attachments.lost", this, it -> it.now.lost).register(registry);
  }
}
