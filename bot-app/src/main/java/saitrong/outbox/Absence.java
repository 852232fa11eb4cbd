package saitrong.outbox;

import java.time.Duration;
import java.time.Instant;

/// When this instance last came back to the outbox: from its start, from a store that was away,
/// from a machine that stood still. Meanwhile claims ran out that a turn still counts on: it was
/// decided with the letter in it, and cut short before it set the letter aside for good. Whoever
/// comes back goes on with such turns; until they have had their time a claim counts that anybody
/// ever made.
final class Absence {

  private static final Duration UNTIL_TURNS_ARE_BACK = Duration.ofSeconds(60);

  /// Looked at each second; a claim lasts four times as long.
  private static final Duration AWAY = Duration.ofSeconds(30);

  private volatile Instant over;
  private volatile Instant seen;

  /// @param begun when this instance started
  Absence(Instant begun) {
    this.over = begun;
    this.seen = begun;
  }

  /// The outbox was just read.
  void looks(Instant now) {
    if (now.isAfter(seen.plus(AWAY))) {
      over = now;
    }
    seen = now;
  }

  boolean isJustOver(Instant now) {
    return now.isBefore(over.plus(UNTIL_TURNS_ARE_BACK));
  }
}
