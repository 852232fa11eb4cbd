package saitrong.inbox;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import org.springframework.context.SmartLifecycle;

/// Brings back mail that nobody works on: after a crash of this instance or of another one. Mail
/// younger than two seconds is in somebody's hands. Whether an older one still is gets decided by
/// the turn's own lease, not here.
///
/// The first round takes everything, for nothing can be in good hands yet, and it takes it before
/// the web server opens: whoever writes right after a crash must not be answered before what they
/// wrote ahead of it.
final class Sweep implements SmartLifecycle {

  static final Duration IN_GOOD_HANDS = Duration.ofSeconds(2);

  /// As many in hand are enough to keep an instance busy; the others wait where they are safe.
  static final int IN_HAND = 1000;

  /// At the start it is all of it, within what memory bears: mail left behind would be overtaken.
  private static final int IN_HAND_AT_START = 50_000;

  private static final int BEFORE_THE_WEB_SERVER = 0;

  private final MailStore store;
  private final InHand inHand;
  private final Lanes lanes;
  private final InstantSource clock;
  private volatile boolean begun;

  Sweep(MailStore store, InHand inHand, Lanes lanes, InstantSource clock) {
    this.store = store;
    this.inHand = inHand;
    this.lanes = lanes;
    this.clock = clock;
  }

  @Override
  public void start() {
    bringBack(Duration.ZERO, IN_HAND_AT_START);
    begun = true;
  }

  void next() {
    bringBack(IN_GOOD_HANDS, IN_HAND);
  }

  /// Oldest first, for the first that is handed over is the first to be answered.
  private void bringBack(Duration olderThan, int most) {
    var forgotten =
        store.waitingSince(clock.instant().minus(olderThan)).stream()
            .filter(id -> !inHand.holds(id))
            .limit(Math.max(0, most - inHand.size()))
            .toList();
    if (!forgotten.isEmpty()) {
      store.find(forgotten).stream()
          .sorted(Comparator.comparing(mail -> mail.event().envelope().at()))
          .forEach(lanes::offer);
    }
  }

  @Override
  public void stop() {
    begun = false;
  }

  @Override
  public boolean isRunning() {
    return begun;
  }

  @Override
  public int getPhase() {
    return BEFORE_THE_WEB_SERVER;
  }
}
