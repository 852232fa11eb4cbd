package saitrong.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/// The month's pushes as a budget: binding messages keep a reserve, the others wait when only the
/// reserve is left.
final class Quota {

  private static final Duration FRESH = Duration.ofMinutes(5);
  private static final long NO_LIMIT = Long.MAX_VALUE;

  private final QuotaSource source;
  private final long reserve;
  private final InstantSource clock;
  private final AtomicLong left = new AtomicLong(NO_LIMIT);
  private volatile Instant readAgain = Instant.MIN;
  private volatile boolean known;

  Quota(QuotaSource source, long reserve, InstantSource clock) {
    this.source = source;
    this.reserve = reserve;
    this.clock = clock;
  }

  boolean allows(Weight weight) {
    refresh();
    return switch (weight) {
      case COURTESY -> false;
      case ANSWER -> left.get() > reserve;
      case BINDING -> left.get() > 0;
    };
  }

  /// Learns from a push's outcome between two readings of LINE's own count.
  Outcome counting(Outcome outcome) {
    switch (outcome) {
      case Outcome.Accepted(boolean before) -> count(before);
      case Outcome.MonthlyLimit _ -> left.set(0);
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

  /// What is left, or -1 where there is no limit.
  long left() {
    long now = left.get();
    return now == NO_LIMIT ? -1 : Math.max(0, now);
  }

  /// Whether LINE has told it since the start.
  boolean isKnown() {
    return known;
  }

  void refresh() {
    var now = clock.instant();
    if (now.isBefore(readAgain)) {
      return;
    }
    readAgain = now.plus(FRESH);
    source
        .read()
        .ifPresent(figures -> {
          left.set(figures.limit() < 0 ? NO_LIMIT : figures.limit() - figures.used());
          known = true;
        });
  }
}
