package saitrong.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;

/// How many letters wait or were parked, and what is left of the month's pushes: for the metrics
/// and the desk. Looked up every few seconds and not by whoever asks.
public final class LetterFigures implements MeterBinder {

  private final LetterStore store;
  private final PushBudget budget;
  private volatile Now now = new Now(0, 0, null, false);

  /// @param quotaLeft null while LINE has not told it; negative when the plan has no limit
  /// @param quotaShort answers wait, for only the reserve is left, or nothing
  public record Now(long waiting, long parked, @Nullable Long quotaLeft, boolean quotaShort) {}

  LetterFigures(LetterStore store, PushBudget budget) {
    this.store = store;
    this.budget = budget;
  }

  void look() {
    now =
        new Now(
            store.countWaiting(),
            store.countParked(),
            budget.isKnown() ? budget.left() : null,
            budget.isShort());
  }

  public Now now() {
    return now;
  }

  /// What is not known is no number: NaN, and -1 stands for "no limit".
  private double quotaLeft() {
    Long left = now.quotaLeft;
    return left == null ? Double.NaN : left;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("saitrong.letters.waiting", this, it -> it.now.waiting).register(registry);
    Gauge.builder("saitrong.letters.parked", this, it -> it.now.parked).register(registry);
    Gauge.builder("saitrong.quota.left", this, LetterFigures::quotaLeft).register(registry);
  }
}
