package saitrong.inbox;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.concurrent.Executor;

/// Looks after mail whose turn has not come when its reply token is about to lapse, in a month
/// whose pushes are used up: its answer would have no way to the citizen. The token is spent on
/// "still looking" with a button, and the tap brings the token on which the answer then rides.
final class LapsingTokens {

  static final Duration EVERY = Duration.ofSeconds(1);
  private static final Duration OLD = Duration.ofSeconds(40);
  private static final Duration TOO_OLD = Duration.ofSeconds(50);

  private final Lanes lanes;
  private final MailStore store;
  private final TurnHandler handler;
  private final Executor threads;
  private final InstantSource clock;

  LapsingTokens(
      Lanes lanes, MailStore store, TurnHandler handler, Executor threads, InstantSource clock) {
    this.lanes = lanes;
    this.store = store;
    this.handler = handler;
    this.threads = threads;
    this.clock = clock;
  }

  /// On record first: whoever takes this mail over after a crash must not count on the token.
  /// Should the turn come in between and use the token itself, nothing more is said here.
  void look() {
    var lapsing = lapsing();
    if (!lapsing.isEmpty() && handler.lateAnswersWait()) {
      store.spendTokens(lapsing.values().stream().map(Mail::id).toList());
      lapsing.forEach(this::standIn);
    }
  }

  private HashMap<Lane, Mail> lapsing() {
    var now = clock.instant();
    var lapsing = new HashMap<Lane, Mail>();
    for (var lane : lanes.open()) {
      lane.awaitedSince(now.minus(TOO_OLD), now.minus(OLD))
          .ifPresent(mail -> lapsing.put(lane, mail));
    }
    return lapsing;
  }

  private void standIn(Lane lane, Mail mail) {
    if (lane.spendTokenOf(mail)) {
      threads.execute(() -> handler.standIn(mail));
    }
  }
}
