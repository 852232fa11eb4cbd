package saitrong.inbox;

import java.time.Duration;
import java.time.InstantSource;

/// Brings back mail that nobody works on: after a crash of this instance or of another one. Mail
/// younger than two seconds is in somebody's hands. Whether an older one still is gets decided by
/// the turn's own lease, not here.
final class Sweep {

  static final Duration IN_GOOD_HANDS = Duration.ofSeconds(2);

  /// As many in hand are enough to keep an instance busy; the others wait where they are safe.
  static final int IN_HAND = 1000;

  private final MailStore store;
  private final Lanes lanes;
  private final InstantSource clock;
  private boolean begun;

  Sweep(MailStore store, Lanes lanes, InstantSource clock) {
    this.store = store;
    this.lanes = lanes;
    this.clock = clock;
  }

  /// The first round after the start takes everything: nothing can be in good hands yet.
  void next() {
    olderThan(begun ? IN_GOOD_HANDS : Duration.ZERO);
    begun = true;
  }

  private void olderThan(Duration age) {
    var forgotten =
        store.waitingSince(clock.instant().minus(age)).stream()
            .filter(id -> !lanes.holds(id))
            .limit(Math.max(0, IN_HAND - lanes.waiting()))
            .toList();
    if (!forgotten.isEmpty()) {
      store.find(forgotten).forEach(lanes::offer);
    }
  }
}
