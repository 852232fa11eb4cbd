package saitrong.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Citizens;
import saitrong.inbox.ReplyToken;
import saitrong.shared.Backoff;
import saitrong.shared.Pause;
import saitrong.transcript.Fate;

/// The one sender: carries a letter to its fate, one call after the other, and keeps the letters to
/// one citizen in order. What cannot be settled within about a minute goes on in the outbox,
/// durably.
public final class Courier {

  /// Longer than a token lives, so that a reply of unknown outcome is settled before anything later
  /// goes out.
  static final Duration PATIENCE = Duration.ofSeconds(65);

  private static final Duration LOADING = Duration.ofSeconds(20);

  /// How often it is looked whether an older letter has met its fate.
  private static final Duration GLANCE = Duration.ofSeconds(1);

  /// Shorter than a right to send lasts.
  private static final Duration NAP = Duration.ofSeconds(5);

  private final MessageSender line;
  private final Citizens citizens;
  private final Outbox outbox;
  private final PushBudget budget;
  private final OneAtATime oneAtATime;
  private final Backoff backoff;
  private final Pause pause;
  private final InstantSource clock;

  Courier(
      MessageSender line,
      Citizens citizens,
      Outbox outbox,
      PushBudget budget,
      OneAtATime oneAtATime,
      Backoff backoff,
      Pause pause,
      InstantSource clock) {
    this.line = line;
    this.citizens = citizens;
    this.outbox = outbox;
    this.budget = budget;
    this.oneAtATime = oneAtATime;
    this.backoff = backoff;
    this.pause = pause;
    this.clock = clock;
  }

  /// Raised when another instance has taken the turn over: stop, and say nothing.
  public static final class TakenOver extends RuntimeException {
    private static final long serialVersionUID = 1;

    TakenOver() {
      super("another instance delivers", null, false, false);
    }
  }

  public Fate deliver(Letter letter, Earlier earlier, Hold hold) {
    var until = clock.instant().plus(PATIENCE);
    letOlderOnesPass(letter, until, hold);
    return oneAtATime.with(letter.to(), () -> carry(letter, earlier, until, hold));
  }

  /// A push from the outbox that nobody knows of is tried again from there: for a while nothing
  /// later goes out. What help depends on waits for nothing.
  private void letOlderOnesPass(Letter letter, Instant until, Hold hold) {
    while (!letter.urgent() && mustWait(letter.to(), until)) {
      rest(GLANCE, until, hold);
    }
  }

  /// Not longer than for a push made here: one that stays unknown for hours, as when the month's
  /// pushes are used up meanwhile, must not keep the free answers back.
  private boolean mustWait(CitizenId to, Instant until) {
    var now = clock.instant();
    return now.isBefore(until)
        && outbox.unsureSince(to).filter(since -> now.isBefore(since.plus(PATIENCE))).isPresent();
  }

  /// Shows "typing" while an answer is on its way. Nothing depends on it.
  public void showLoading(CitizenId to) {
    citizens.lineUserIdOf(to).ifPresent(chat -> line.showLoading(chat, LOADING));
  }

  /// Whether a message of this weight may cost a push now.
  public boolean mayPush(Weight weight) {
    return budget.allows(weight);
  }

  /// Whether nothing at all can be pushed this month.
  public boolean arePushesUsedUp() {
    return budget.left() == 0;
  }

  /// One try, outside the order: nothing depends on its arriving.
  ///
  /// @return nothing when it surely did not reach LINE, or not now: the token is as good as before
  public Optional<Fate> replyOnce(ReplyToken token, byte[] frozen) {
    return switch (line.reply(token, frozen)) {
      case Outcome.Accepted _ -> Optional.of(Fate.REPLIED);
      case Outcome.TokenInvalid _ -> Optional.of(Fate.EXPIRED);
      case Outcome.Unknown _ -> Optional.of(Fate.UNKNOWN);
      case Outcome.Refused _ -> Optional.of(Fate.REFUSED);
      case Outcome.RateLimited _, Outcome.MonthlyLimit _, Outcome.NotSent _ -> Optional.empty();
    };
  }

  private Fate carry(Letter letter, Earlier earlier, Instant until, Hold hold) {
    var delivery = Delivery.begin(letter, earlier, backoff);
    while (true) {
      rest(delivery.rest(), until, hold);
      var step = delivery.next(clock.instant());
      requireMine(hold);
      var after =
          switch (step) {
            case Delivery.Step.Reply(boolean last) -> reply(delivery, last, hold);
            case Delivery.Step.Push _ -> push(delivery, until, hold);
            case Delivery.Step.Done _, Delivery.Step.HandOver _ -> new Delivery.After.End(step);
          };
      switch (after) {
        case Delivery.After.GoOn(Delivery better) -> delivery = better;
        case Delivery.After.End(Delivery.Step.Done(Fate fate)) -> {
          return fate;
        }
        case Delivery.After.End _ -> {
          recordOnlyPushes(delivery, hold);
          return outbox.takeOver(letter, unsureSince(delivery, earlier));
        }
      }
    }
  }

  private Delivery.After reply(Delivery delivery, boolean last, Hold hold) {
    var letter = delivery.letter();
    var outcome = line.reply(Objects.requireNonNull(letter.token()), letter.frozen());
    if (outcome instanceof Outcome.TokenInvalid && delivery.replyMayBeTaken()) {
      return delivery.replyMayHaveArrived(hold.whoElseUsedTheToken(), last);
    }
    return last ? delivery.repliedAtLast(outcome) : delivery.replied(outcome);
  }

  private Delivery.After push(Delivery delivery, Instant until, Hold hold) {
    var letter = delivery.letter();
    if (citizens.hasBlocked(letter.to())) {
      return end(Fate.BLOCKED);
    }
    if (!clock.instant().isBefore(until) || !budget.allows(letter.weight())) {
      return new Delivery.After.End(new Delivery.Step.HandOver());
    }
    recordThePush(delivery, hold);
    return citizens
        .lineUserIdOf(letter.to())
        .map(to -> delivery.pushed(budget.counting(line.push(to, letter.frozen(), letter.key()))))
        .orElseGet(() -> end(Fate.REFUSED));
  }

  private @Nullable Instant unsureSince(Delivery delivery, Earlier earlier) {
    var before = earlier.mayBePushedSince();
    return delivery.pushMayBeTaken() && before == null ? clock.instant() : before;
  }

  /// Before the first push: should this process die then, a redo must neither reply nor think that
  /// nothing was sent.
  private static void recordThePush(Delivery delivery, Hold hold) {
    if (!delivery.pushMayBeTaken() && !hold.pushBegins()) {
      throw new TakenOver();
    }
  }

  /// Before the outbox has the letter, which pushes it: should this process die then, a redo must
  /// not reply.
  private static void recordOnlyPushes(Delivery delivery, Hold hold) {
    boolean mayReply = delivery.letter().token() != null && !delivery.pushMayBeTaken();
    if (mayReply && !hold.onlyPushesFromHere()) {
      throw new TakenOver();
    }
  }

  private static Delivery.After end(Fate fate) {
    return new Delivery.After.End(new Delivery.Step.Done(fate));
  }

  private static void requireMine(Hold hold) {
    if (!hold.isMine()) {
      throw new TakenOver();
    }
  }

  /// However long LINE asks to wait: the citizen waits no longer than our patience lasts, and the
  /// right to send is renewed meanwhile.
  private void rest(Duration asked, Instant until, Hold hold) {
    var left = shorter(asked, Duration.between(clock.instant(), until));
    while (left.isPositive()) {
      var nap = shorter(left, NAP);
      rest(nap);
      requireMine(hold);
      left = left.minus(nap);
    }
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private void rest(Duration howLong) {
    try {
      pause.rest(howLong);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new TakenOver();
    }
  }
}
