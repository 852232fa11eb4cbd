package saitrong.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Citizens;
import saitrong.transcript.Fate;

/// Sends what waits in the outbox by push, each citizen's oldest letter first, one call a round.
final class OutboxSweep {

  /// LINE forgets a retry key after 24 hours: a push of unknown outcome is not repeated after this.
  static final Duration RETRY_KEY_LIVES = Duration.ofHours(23);

  private static final Duration QUOTA_MAY_COME_BACK = Duration.ofMinutes(5);

  private final LetterStore store;
  private final Outbox outbox;
  private final MessageSender line;
  private final Citizens citizens;
  private final Quota quota;
  private final OneAtATime oneAtATime;
  private final Backoff backoff;
  private final Executor threads;
  private final InstantSource clock;

  OutboxSweep(
      LetterStore store,
      Outbox outbox,
      MessageSender line,
      Citizens citizens,
      Quota quota,
      OneAtATime oneAtATime,
      Backoff backoff,
      Executor threads,
      InstantSource clock) {
    this.store = store;
    this.outbox = outbox;
    this.line = line;
    this.citizens = citizens;
    this.quota = quota;
    this.oneAtATime = oneAtATime;
    this.backoff = backoff;
    this.threads = threads;
    this.clock = clock;
  }

  void everySecond() {
    var oldest = oldestOfEach(store.waiting());
    outbox.waitingNow(Set.copyOf(oldest.keySet()));
    var now = clock.instant();
    oldest.values().stream()
        .filter(letter -> !letter.due().isAfter(now))
        .forEach(letter -> threads.execute(() -> send(letter)));
  }

  private static HashMap<CitizenId, WaitingLetter> oldestOfEach(List<WaitingLetter> inOrder) {
    var oldest = new HashMap<CitizenId, WaitingLetter>();
    inOrder.forEach(letter -> oldest.putIfAbsent(letter.to(), letter));
    return oldest;
  }

  private void send(WaitingLetter letter) {
    oneAtATime.with(
        letter.to(),
        () -> {
          if (store.claim(letter.key(), clock.instant())) {
            sendClaimed(letter, clock.instant());
          }
          return true;
        });
  }

  private void sendClaimed(WaitingLetter letter, Instant now) {
    if (letter.unsureSince() != null && now.isAfter(letter.unsureSince().plus(RETRY_KEY_LIVES))) {
      store.park(letter, now);
      outbox.settle(letter, Fate.PARKED);
    } else if (letter.unsureSince() == null && now.isAfter(letter.bestBefore())) {
      outbox.settle(letter, Fate.EXPIRED);
    } else if (citizens.hasBlocked(letter.to())) {
      outbox.settle(letter, Fate.BLOCKED);
    } else if (!quota.allows(letter.weight())) {
      store.release(letter.key(), now.plus(QUOTA_MAY_COME_BACK));
    } else {
      push(letter, now);
    }
  }

  private void push(WaitingLetter letter, Instant now) {
    var to = citizens.lineUserIdOf(letter.to());
    if (to.isEmpty()) {
      outbox.settle(letter, Fate.REFUSED);
      return;
    }
    var again = now.plus(backoff.after(letter.tries()));
    switch (quota.counting(line.push(to.get(), letter.frozen(), letter.key()))) {
      case Outcome.Accepted _ -> outbox.settle(letter, Fate.PUSHED);
      case Outcome.Refused(int status, String _) when status == 401 || status == 403 ->
          store.tryAgain(letter.key(), again);
      case Outcome.Refused _, Outcome.TokenInvalid _ -> outbox.settle(letter, Fate.REFUSED);
      case Outcome.MonthlyLimit _ -> store.release(letter.key(), now.plus(QUOTA_MAY_COME_BACK));
      case Outcome.RateLimited _, Outcome.NotSent _ -> store.tryAgain(letter.key(), again);
      case Outcome.Unknown _ -> store.tryAgainUnsure(letter.key(), again, now);
    }
  }
}
