package saitrong.timer;

import java.time.Duration;

/// How long to wait after a failure, and when to stop trying.
record Patience(Duration first, Duration most, int tries) {

  /// Ten tries within about three hours.
  static final Patience USUAL = new Patience(Duration.ofSeconds(10), Duration.ofHours(1), 10);

  /// @param failed tries, this one among them
  boolean isOver(int failed) {
    return failed >= tries;
  }

  Duration after(int failed) {
    long grown = first.toMillis() << Math.min(failed - 1, 16);
    return Duration.ofMillis(Math.min(grown, most.toMillis()));
  }
}
