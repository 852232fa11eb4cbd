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
  private final TurnHandler handler;
  private final AheadOfItsTurn ahead;
  private final Aside aside;
  private final InstantSource clock;

  LapsingTokens(
      Lanes lanes, MailStore store, TurnHandler handler, Executor threads, InstantSource clock) {
    this.lanes = lanes;
    this.handler = handler;
    this.ahead = new AheadOfItsTurn(store);
    this.aside = new Aside(threads);
    this.clock = clock;
  }

  void look() {
    var lapsing = lapsing();
    if (!lapsing.isEmpty() && handler.lateAnswersWait()) {
      lapsing.forEach((lane, mail) -> aside.execute(() -> standIn(lane, mail)));
    }
  }

  private void standIn(Lane lane, Mail mail) {
    boolean _ = ahead.say(lane, mail, () -> handler.prepareStandIn(mail));
  }

  /// The token of a cry for help went to numbers, and says nothing of the other answers.
  private HashMap<Lane, Mail> lapsing() {
    var now = clock.instant();
    var lapsing = new HashMap<Lane, Mail>();
    for (var lane : lanes.open()) {
      lane.awaitedSince(now.minus(TOO_OLD), now.minus(OLD), mail -> !handler.isUrgent(mail))
          .ifPresent(mail -> lapsing.put(lane, mail));
    }
    return lapsing;
  }
}
