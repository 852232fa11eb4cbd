package saitrong.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import saitrong.outbox.QuotaSource.Figures;

/// The month's pushes as a budget: binding messages keep a reserve, the others wait when only the
/// reserve is left. Who sends asks what is known here; LINE itself is asked beside it, by a ticker.
final class PushBudget {

  /// How often it is considered whether LINE should be asked.
  static final Duration EVERY = Duration.ofSeconds(1);

  /// LINE's own count says little between two readings, for what we push is counted here.
  private static final Duration FRESH = Duration.ofMinutes(5);

  /// While somebody waits for it, and while LINE does not tell: until it does, nothing is guarded.
  private static final Duration SOON = Duration.ofSeconds(15);

  private static final long NO_LIMIT = Long.MAX_VALUE;

  private final QuotaSource source;
  private final long reserve;
  private final InstantSource clock;
  private final AtomicLong left = new AtomicLong(NO_LIMIT);
  private volatile Instant readAt = Instant.MIN;
  private volatile Instant refusedUntil = Instant.MIN;
  private volatile boolean somebodyWaits;
  private volatile boolean lastReadFailed;
  private volatile @Nullable Figures told;

  PushBudget(QuotaSource source, long reserve, InstantSource clock) {
    this.source = source;
    this.reserve = reserve;
    this.clock = clock;
  }

  boolean allows(Weight weight) {
    return switch (weight) {
      case COURTESY -> false;
      case ANSWER -> covers(reserve);
      case BINDING -> covers(0);
    };
  }

  private boolean covers(long kept) {
    boolean covered = left.get() > kept;
    if (!covered) {
      somebodyWaits = true;
    }
    return covered;
  }

  /// Learns from a push's outcome between two readings of LINE's own count.
  Outcome counting(Outcome outcome) {
    switch (outcome) {
      case Outcome.Accepted(boolean before) -> count(before);
      case Outcome.MonthlyLimit _ -> usedUp();
      case Outcome.TokenInvalid _, Outcome.Refused _, Outcome.RateLimited _ -> {}
      case Outcome.NotSent _, Outcome.Unknown _ -> {}
    }
    return outcome;
  }

  private void count(boolean before) {
    if (!before && left.get() != NO_LIMIT) {
      left.decrementAndGet();
    }
  }

  private void usedUp() {
    left.set(0);
    refusedUntil = clock.instant().plus(FRESH);
  }

  /// What is left, or -1 where there is no limit.
  long left() {
    long now = left.get();
    return now == NO_LIMIT ? -1 : Math.max(0, now);
  }

  /// Whether answers wait for pushes.
  boolean isShort() {
    return left.get() <= reserve;
  }

  /// Whether LINE has told it since the start.
  boolean isKnown() {
    return told != null;
  }

  /// Asks LINE when it is time: soon while somebody waits for it or LINE has not told it, else now
  /// and then. May take as long as a call to LINE does.
  void refresh() {
    var now = clock.instant();
    if (now.isBefore(readAt.plus(somebodyWaits || lastReadFailed ? SOON : FRESH))) {
      return;
    }
    readAt = now;
    somebodyWaits = false;
    lastReadFailed = true; // until it succeeds
    source.read().ifPresent(figures -> learn(figures, now));
  }

  /// A refusal counts for more than the same figures as before it: while a broadcast runs, LINE
  /// keeps pushes back that its figures still show as left.
  private void learn(Figures figures, Instant now) {
    boolean isNew = !figures.equals(told);
    told = figures;
    lastReadFailed = false;
    if (isNew || !now.isBefore(refusedUntil)) {
      left.set(figures.limit() < 0 ? NO_LIMIT : figures.limit() - figures.used());
    }
  }
}
