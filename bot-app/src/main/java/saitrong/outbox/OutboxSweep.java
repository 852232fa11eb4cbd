package saitrong.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Citizens;
import saitrong.shared.Backoff;
import saitrong.store.UnreadableValue;
import saitrong.transcript.Fate;

/// Sends what waits in the outbox, by push or on a token that is free, each citizen's oldest letter
/// first, one call a round.
final class OutboxSweep {

  /// What waits for quota is looked at all the same now and then: it may have become useless.
  private static final Duration LOOK_AT_ALL = Duration.ofMinutes(5);

  private static final Logger log = LoggerFactory.getLogger(OutboxSweep.class);

  private final Set<CitizenId> underway = ConcurrentHashMap.newKeySet();
  private final LetterStore store;
  private final Claims claims;
  private final Outbox outbox;
  private final Settling settling;
  private final MessageSender line;
  private final Citizens citizens;
  private final PushBudget budget;
  private final OneAtATime oneAtATime;
  private final Backoff backoff;
  private final Executor threads;
  private final InstantSource clock;
  private Instant lookAtAll = Instant.MIN;

  OutboxSweep(
      LetterStore store,
      Outbox outbox,
      MessageSender line,
      Citizens citizens,
      PushBudget budget,
      OneAtATime oneAtATime,
      Backoff backoff,
      Executor threads,
      InstantSource clock) {
    this.store = store;
    this.claims = store.claims();
    this.outbox = outbox;
    this.settling = outbox.settling();
    this.line = line;
    this.citizens = citizens;
    this.budget = budget;
    this.oneAtATime = oneAtATime;
    this.backoff = backoff;
    this.threads = threads;
    this.clock = clock;
  }

  void everySecond() {
    var now = clock.instant();
    var queue = outbox.queue();
    queue.stream().filter(letter -> letter.isCutShort(now)).forEach(this::goOnWith);
    var next = nextOfEach(awake(queue, now), now);
    boolean all = isTimeToLookAtAll(now);
    next.values().stream()
        .filter(letter -> !letter.due().isAfter(now))
        .filter(letter -> all || mayGo(letter, now))
        .filter(letter -> underway.add(letter.to()))
        .forEach(letter -> threads.execute(() -> send(letter)));
  }

  private void goOnWith(QueuedLetter letter) {
    try {
      outbox.goOnWith(letter.key());
    } catch (RuntimeException failure) {
      log.warn("letter {} is not on record yet ({})", letter.key(), failure.getClass().getName());
    }
  }

  /// What sleeps holds up nothing that does not.
  private static List<QueuedLetter> awake(List<QueuedLetter> inOrder, Instant now) {
    return inOrder.stream().filter(letter -> !letter.sleeps(now)).toList();
  }

  private boolean isTimeToLookAtAll(Instant now) {
    if (now.isBefore(lookAtAll)) {
      return false;
    }
    lookAtAll = now.plus(LOOK_AT_ALL);
    return true;
  }

  /// The oldest that the quota allows; what waits for quota does not hold up what need not.
  private Map<CitizenId, QueuedLetter> nextOfEach(List<QueuedLetter> inOrder, Instant now) {
    var next = new HashMap<CitizenId, QueuedLetter>();
    inOrder.stream()
        .filter(letter -> mayGo(letter, now))
        .forEach(letter -> next.putIfAbsent(letter.to(), letter));
    inOrder.forEach(letter -> next.putIfAbsent(letter.to(), letter));
    return next;
  }

  private boolean mayGo(QueuedLetter letter, Instant now) {
    return letter.isFree(now) || budget.allows(letter.weight());
  }

  private void send(QueuedLetter letter) {
    try {
      oneAtATime.with(letter.to(), () -> sendIfDue(letter.key()));
    } catch (UnreadableValue unreadable) {
      putAside(letter.key());
    } catch (RuntimeException failure) {
      log.warn("{}: a letter must wait ({})", letter.to(), failure.getClass().getName());
    } finally {
      underway.remove(letter.to());
    }
  }

  private boolean sendIfDue(UUID key) {
    var claimed = claims.claim(key, clock.instant());
    claimed.ifPresent(letter -> sendClaimed(letter, clock.instant()));
    return claimed.isPresent();
  }

  private void putAside(UUID key) {
    store.parkUnreadable(key, clock.instant());
    settling.settle(key, Fate.PARKED);
    log.error("letter {} cannot be opened and is parked", key);
  }

  private void sendClaimed(WaitingLetter letter, Instant now) {
    if (letter.unsureSince() != null && !Letter.mayBeRepeated(letter.unsureSince(), now)) {
      store.park(letter, now);
      settling.settle(letter, Fate.PARKED);
    } else if (letter.unsureSince() == null && now.isAfter(letter.bestBefore())) {
      settling.settle(letter, tooLate(letter));
    } else if (citizens.hasBlocked(letter.to())) {
      settling.settle(letter, Fate.BLOCKED);
    } else if (letter.way() != null) {
      reply(letter, letter.way(), now);
    } else if (!budget.allows(letter.weight())) {
      claims.postpone(letter, now);
    } else {
      push(letter, now);
    }
  }

  /// On a token that nobody else has. It works once: repeating it brings only what had not arrived,
  /// and where it may have been tried before, "used" says that it did arrive. On one that is over
  /// it is asked only where a push could follow, and not each time that what waits is looked at.
  private void reply(WaitingLetter letter, FreeWay way, Instant now) {
    boolean isOpen = way.isOpen(now);
    boolean mayHaveArrived = letter.unsureSince() != null;
    if (!isOpen && (!mayHaveArrived || !budget.allows(letter.weight()))) {
      goOnByPush(letter, now);
      return;
    }
    var again = now.plus(backoff.after(letter.tries()));
    switch (line.reply(way.token(), letter.frozen())) {
      case Outcome.Accepted _ -> settling.settle(letter, Fate.REPLIED);
      case Outcome.TokenInvalid _ when isOpen && mayHaveArrived ->
          settling.settle(letter, Fate.REPLIED);
      case Outcome.TokenInvalid _ -> goOnByPush(letter, now);
      case Outcome.Refused(int status, String _) when status != 401 && status != 403 ->
          settling.settle(letter, Fate.REFUSED);
      case Outcome.Unknown _ when isOpen -> tryAgainUnsure(letter, now, again);
      case Outcome.Refused _, Outcome.RateLimited _, Outcome.NotSent _ when isOpen ->
          claims.tryAgain(letter, again);
      case Outcome _ -> goOnByPush(letter, now);
    }
  }

  /// Within the same claim. What waits for quota keeps its old token, which says that no push of it
  /// was ever made: it may go out on the next one.
  private void goOnByPush(WaitingLetter letter, Instant now) {
    if (budget.allows(letter.weight())) {
      claims.closeTheFreeWay(letter.key());
      sendClaimed(letter.by(null), now);
    } else {
      claims.postpone(letter, now);
    }
  }

  private static Fate tooLate(WaitingLetter letter) {
    return letter.weight() == Weight.COURTESY ? Fate.DROPPED : Fate.EXPIRED;
  }

  private void push(WaitingLetter letter, Instant now) {
    var to = citizens.lineUserIdOf(letter.to());
    if (to.isEmpty()) {
      settling.settle(letter, Fate.REFUSED);
      return;
    }
    var again = now.plus(backoff.after(letter.tries()));
    switch (budget.counting(line.push(to.get(), letter.frozen(), letter.key()))) {
      case Outcome.Accepted _ -> settling.settle(letter, Fate.PUSHED);
      case Outcome.Refused(int status, String _) when status == 401 || status == 403 ->
          claims.tryAgain(letter, again);
      case Outcome.Refused _, Outcome.TokenInvalid _ -> settling.settle(letter, Fate.REFUSED);
      case Outcome.MonthlyLimit _ -> claims.postpone(letter, now);
      case Outcome.RateLimited _, Outcome.NotSent _ -> claims.tryAgain(letter, again);
      case Outcome.Unknown _ -> tryAgainUnsure(letter, now, again);
    }
  }

  private void tryAgainUnsure(WaitingLetter letter, Instant now, Instant again) {
    outbox.unsure(letter.to(), letter.unsureSince() == null ? now : letter.unsureSince());
    claims.tryAgainUnsure(letter, again);
  }
}
