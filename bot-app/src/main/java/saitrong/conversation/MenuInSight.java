package saitrong.conversation;

import java.time.Duration;
import java.time.Instant;

/// The menu was the last that was said, so that a number is one of its lines. A number that obeyed
/// a menu of yesterday, or one that was never shown, would start what nobody asked for.
///
/// @param event of the turn that showed it: whatever else is answered puts it out of sight
record MenuInSight(String event, Instant at) {

  static final MenuInSight NONE = new MenuInSight("", Instant.EPOCH);

  private static final Duration STANDS = Duration.ofHours(1);

  static MenuInSight in(Situation situation) {
    return new MenuInSight(situation.id(), situation.now());
  }

  boolean isThere(Instant now) {
    return now.isBefore(at.plus(STANDS));
  }
}
