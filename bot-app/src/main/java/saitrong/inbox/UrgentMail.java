package saitrong.inbox;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/// Looks for cries for help whose turn does not come: behind a turn that LINE leaves in the dark,
/// that fails time and again, or that another instance has left behind. What helps is said at once,
/// on the cry's own token; the turn says it once more when it comes.
final class UrgentMail {

  static final Duration EVERY = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration TOO_OLD = Duration.ofSeconds(50);

  private final Lanes lanes;
  private final TurnHandler handler;
  private final AheadOfItsTurn ahead;
  private final Aside aside;
  private final InstantSource clock;
  private final Set<EventId> seen = ConcurrentHashMap.newKeySet();

  UrgentMail(
      Lanes lanes, MailStore store, TurnHandler handler, Executor threads, InstantSource clock) {
    this.lanes = lanes;
    this.handler = handler;
    this.ahead = new AheadOfItsTurn(store);
    this.aside = new Aside(threads);
    this.clock = clock;
  }

  /// Each is read once: there may be thousands, when a crash was long.
  void look() {
    var now = clock.instant();
    var waiting = new HashSet<EventId>();
    for (var lane : lanes.open()) {
      for (var mail : lane.waitedSince(now.minus(TOO_OLD), now.minus(PATIENCE))) {
        waiting.add(mail.id());
        if (seen.add(mail.id()) && handler.isUrgent(mail)) {
          aside.execute(() -> say(lane, mail));
        }
      }
    }
    seen.retainAll(waiting);
  }

  private void say(Lane lane, Mail mail) {
    boolean done = false;
    try {
      done = ahead.say(lane, mail, () -> handler.prepareHelp(mail));
    } finally {
      if (!done) {
        seen.remove(mail.id());
      }
    }
  }
}
