package saitrong.outbox;

import java.time.Duration;
import java.time.Instant;
import saitrong.shared.Backoff;
import saitrong.transcript.Fate;

/// What to do next about a letter, from what is known so far. Pure: the [Courier] makes the calls.
///
/// The reply token works once, so it is the reply's idempotency key: repeating a reply of unknown
/// outcome is safe while the token is young, and `Invalid reply token` then means that the first
/// try had arrived, unless something else was said on it. A push repeats safely under its retry
/// key.
///
/// @param replyMayBeTaken a try by reply has an unknown outcome
/// @param replyIsSpent the token surely cannot be used any more
/// @param pushMayBeTaken a try by push has an unknown outcome: only the same push may follow
/// @param tries calls made so far
/// @param rest how long to wait before the next call
record Delivery(
    Letter letter,
    boolean replyMayBeTaken,
    boolean replyIsSpent,
    boolean pushMayBeTaken,
    int tries,
    Duration rest,
    Backoff backoff) {

  /// What can be done.
  sealed interface Step {

    /// @param last nobody can say any more what LINE's "this token is used" means
    record Reply(boolean last) implements Step {}

    record Push() implements Step {}

    /// Nothing more: the letter has met its fate.
    record Done(Fate fate) implements Step {}

    /// Not now: keep it durably and try from there.
    record HandOver() implements Step {}
  }

  static Delivery begin(Letter letter, Earlier earlier, Backoff backoff) {
    return new Delivery(
        letter,
        earlier.mayBeReplied(),
        letter.token() == null,
        earlier.mayBePushedSince() != null,
        0,
        Duration.ZERO,
        backoff);
  }

  Step next(Instant now) {
    if (!replyIsSpent && Letter.isFree(letter.tokenSince(), now)) {
      return new Step.Reply(false);
    }
    if (!replyIsSpent && replyMayBeTaken) {
      return new Step.Reply(true);
    }
    return switch (letter.weight()) {
      case COURTESY -> new Step.Done(replyMayBeTaken ? Fate.UNKNOWN : Fate.EXPIRED);
      case ANSWER -> replyMayBeTaken ? new Step.Done(Fate.UNKNOWN) : new Step.Push();
      case BINDING -> new Step.Push();
    };
  }

  /// Either the delivery with what the call taught, or the end of it.
  sealed interface After {

    record GoOn(Delivery delivery) implements After {}

    record End(Step step) implements After {}
  }

  After replied(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Accepted _ -> end(Fate.REPLIED);
      case Outcome.TokenInvalid _ -> goOn(spent());
      case Outcome.Refused refused -> mayPass(refused) ? goOn(resting()) : end(Fate.REFUSED);
      case Outcome.RateLimited limited -> goOn(resting(limited));
      case Outcome.MonthlyLimit _, Outcome.NotSent _ -> goOn(resting());
      case Outcome.Unknown _ -> goOn(unsureOfReply());
    };
  }

  /// The same bytes once more on a token that is over by our reckoning. It works once, so this can
  /// only bring what had not arrived.
  After repliedAtLast(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Accepted _ -> end(Fate.REPLIED);
      case Outcome.TokenInvalid _, Outcome.Unknown _ -> goOn(spent());
      case Outcome.Refused refused -> mayPass(refused) ? goOn(spent()) : end(Fate.REFUSED);
      case Outcome.RateLimited _, Outcome.MonthlyLimit _, Outcome.NotSent _ -> goOn(spent());
    };
  }

  /// The token is used, and a try of ours may have used it: it did, unless something else was said
  /// on it.
  ///
  /// @param last the token may be refused for its age as well
  After replyMayHaveArrived(Hold.TokenUser other, boolean last) {
    return switch (other) {
      case NOBODY -> last ? goOn(spent()) : end(Fate.REPLIED);
      case MAYBE_ANOTHER -> goOn(spent());
      case ANOTHER -> goOn(spentByAnother());
    };
  }

  After pushed(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Accepted _ -> end(Fate.PUSHED);
      case Outcome.TokenInvalid _ -> end(Fate.REFUSED);
      case Outcome.Refused refused -> mayPass(refused) ? goOn(resting()) : end(Fate.REFUSED);
      case Outcome.RateLimited limited -> goOn(resting(limited));
      case Outcome.MonthlyLimit _ -> new After.End(new Step.HandOver());
      case Outcome.NotSent _ -> goOn(resting());
      case Outcome.Unknown _ -> goOn(unsureOfPush());
    };
  }

  /// A wrong access token or a missing right is mended by an operator; the letter waits for that.
  private static boolean mayPass(Outcome.Refused refused) {
    return refused.status() == 401 || refused.status() == 403;
  }

  private static After end(Fate fate) {
    return new After.End(new Step.Done(fate));
  }

  private static After goOn(Delivery delivery) {
    return new After.GoOn(delivery);
  }

  private Delivery spent() {
    return with(true, pushMayBeTaken, Duration.ZERO);
  }

  private Delivery spentByAnother() {
    return new Delivery(letter, false, true, pushMayBeTaken, tries + 1, Duration.ZERO, backoff);
  }

  private Delivery resting() {
    return with(replyIsSpent, pushMayBeTaken, backoff.after(tries));
  }

  private Delivery resting(Outcome.RateLimited limited) {
    var own = backoff.after(tries);
    var asked = limited.retryAfter();
    return with(
        replyIsSpent, pushMayBeTaken, asked == null || asked.compareTo(own) < 0 ? own : asked);
  }

  private Delivery unsureOfReply() {
    return new Delivery(
        letter, true, replyIsSpent, pushMayBeTaken, tries + 1, backoff.after(tries), backoff);
  }

  private Delivery unsureOfPush() {
    return with(replyIsSpent, true, backoff.after(tries));
  }

  private Delivery with(boolean spent, boolean pushed, Duration rest) {
    return new Delivery(letter, replyMayBeTaken, spent, pushed, tries + 1, rest, backoff);
  }
}
