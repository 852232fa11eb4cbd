package saitrong.citizen;

import java.time.Duration;
import java.time.Instant;

/// Somebody is to be forgotten, and may be writing to us again already: what is said after that
/// moment is a new beginning, and stays.
///
/// @param at when that was
/// @param isFirst the round that forgets. Another one comes later, for what an instance wrote that
///   stood still meanwhile; what has no time on it is left alone then
public record Leaving(CitizenId citizen, Instant at, boolean isFirst) {

  private static final Duration ANY_TIME = Duration.ofDays(36_500);

  /// What was kept before this moment goes: in the first round whatever there is, for LINE's clock
  /// and ours may differ.
  public Instant until() {
    return isFirst ? at.plus(ANY_TIME) : at;
  }
}
