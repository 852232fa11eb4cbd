package saitrong.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/// How long an instance may deliver a turn. The end is wall-clock time, for others must understand
/// it; the holder itself measures on its own monotonic clock, which no correction moves.
///
/// @param instance our name
/// @param alone no other process uses the store: a lease of another name is of a dead one
record Leases(String instance, boolean alone, InstantSource clock, LongSupplier nanos) {

  static final Duration LENGTH = Duration.ofSeconds(10);

  /// Two instances' clocks may differ by this much.
  static final Duration WRONG_CLOCKS = Duration.ofSeconds(3);

  Instant end() {
    return clock.instant().plus(LENGTH);
  }

  /// The monotonic moment from which this instance must ask again.
  long deadline() {
    return nanos.getAsLong() + LENGTH.minus(WRONG_CLOCKS).toNanos();
  }

  boolean isOver(long deadline) {
    return nanos.getAsLong() - deadline >= 0;
  }

  boolean isAnothers(OpenTurn turn) {
    return !alone
        && !turn.by().equals(instance)
        && clock.instant().isBefore(turn.until().plus(WRONG_CLOCKS));
  }
}
