package saitrong.inbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saitrong.citizen.CitizenId;
import saitrong.inbox.TurnHandler.Progress;
import saitrong.shared.Alarm;
import saitrong.store.StoreAway;

/// Hands the mail to the [TurnHandler]: each citizen's in order, citizens never waiting for each
/// other. Holds nothing that the `mail` collection does not hold too; what a crash takes from here,
/// the [Sweep] brings back.
final class Lanes {

  private static final Logger log = LoggerFactory.getLogger(Lanes.class);
  private static final int TRIES = 6;
  private static final int LOOK_WHETHER_IT_WAITS = 30;
  private static final Duration SLOWEST = Duration.ofSeconds(1);

  private final Map<CitizenId, Lane> lanes = new ConcurrentHashMap<>();
  private final InHand inHand;
  private final TurnHandler handler;
  private final Removal removal;
  private final Ahead ahead;
  private final Executor threads;
  private final Alarm alarm;
  private final InstantSource clock;
  private final AtomicBoolean storeIsAway = new AtomicBoolean();
  private volatile boolean closing;

  /// What becomes of mail that leaves the lanes.
  interface Removal {

    /// Answered: may be removed, soon. Called very often. The stage ends when that was tried.
    CompletionStage<?> answered(List<Mail> mail);

    /// Whether any of it still waits to be answered, by whichever instance.
    boolean waits(List<Mail> mail);

    /// Could not be answered, try after try: put on record for staff. It waits on until it is
    /// removed.
    void hopeless(List<Mail> mail, String reason);
  }

  Lanes(
      InHand inHand,
      TurnHandler handler,
      Removal removal,
      Ahead ahead,
      Executor threads,
      Alarm alarm,
      InstantSource clock) {
    this.inHand = inHand;
    this.handler = handler;
    this.removal = removal;
    this.ahead = ahead;
    this.threads = threads;
    this.alarm = alarm;
    this.clock = clock;
  }

  /// From here on what comes in waits where it is stored, for another instance or the next start;
  /// what has been taken goes on.
  void takeNoMore() {
    closing = true;
  }

  /// Takes mail that is stored. Of mail that is here already only the fresh token is taken.
  void offer(Mail mail) {
    if (!closing || inHand.holds(mail.id())) {
      take(mail);
    }
  }

  private void take(Mail mail) {
    var citizen = mail.event().envelope().citizen();
    if (inHand.take(mail)) {
      wake(lanes.compute(citizen, (id, old) -> with(mail, id, old)));
    } else {
      lanes.computeIfPresent(citizen, (id, lane) -> refreshed(mail, lane));
    }
  }

  private static Lane refreshed(Mail again, Lane lane) {
    lane.refresh(again);
    return lane;
  }

  private static Lane with(Mail mail, CitizenId id, @Nullable Lane old) {
    var lane = old == null ? new Lane(id) : old;
    lane.add(List.of(mail));
    return lane;
  }

  /// The citizens whose mail waits or is being answered.
  Collection<Lane> open() {
    return lanes.values();
  }

  private void wake(Lane lane) {
    if (lane.startWork()) {
      threads.execute(() -> work(lane));
    }
  }

  private void work(Lane lane) {
    while (true) {
      switch (lane.next(clock.instant())) {
        case Gathering.Next.Take(List<Mail> mail) -> {
          if (!take(lane, mail)) {
            return;
          }
        }
        case Gathering.Next.WaitUntil(Instant then) -> {
          alarm.after(Duration.between(clock.instant(), then), () -> wake(lane));
          return;
        }
        case null -> {
          lanes.computeIfPresent(lane.citizen, (id, same) -> same.isOver() ? null : same);
          return;
        }
      }
    }
  }

  /// True when the lane may go on with what comes next.
  private boolean take(Lane lane, List<Mail> mail) {
    try {
      if (letsOthersGoFirst(lane, mail)) {
        return true;
      }
      return switch (handler.take(lane.citizen, mail)) {
        case Progress.Done _ -> done(lane, mail);
        case Progress.Later(Duration pause) -> anothers(lane, mail, pause);
      };
    } catch (Throwable failure) {
      // An error too: a lane that is left busy would keep its citizen waiting for ever.
      return StoreAway.is(failure) ? storeAway(lane, mail, failure) : failed(lane, mail, failure);
    }
  }

  /// Earlier mail of this citizen that another instance took in goes into this lane, where it sorts
  /// before the mail that had its turn; so does what the sweep brought back this very moment.
  /// Pictures are gathered anew with those that came in elsewhere.
  private boolean letsOthersGoFirst(Lane lane, List<Mail> mail) {
    var first = mail.getFirst();
    var found = elsewhere(first);
    lane.add(found);
    if (!found.isEmpty() && Gathering.comesInBursts(first.event())) {
      lane.add(mail);
      return true;
    }
    return lane.putBackIfLater(mail);
  }

  private List<Mail> elsewhere(Mail first) {
    var unknown = ahead.of(first).stream().filter(id -> !inHand.holds(id)).toList();
    return unknown.isEmpty()
        ? List.of()
        : ahead.read(unknown).stream().filter(inHand::take).toList();
  }

  /// Nobody's fault: the mail waits as long as it takes. Told once, not by each lane each second.
  private boolean storeAway(Lane lane, List<Mail> mail, Throwable failure) {
    if (!storeIsAway.getAndSet(true)) {
      log.warn("the store is away ({}): mail waits", failure.getClass().getSimpleName());
    }
    return later(lane, mail, SLOWEST);
  }

  /// Asked again soon, and less and less often: another instance may be at it for a minute. Once it
  /// has answered, which this one may not be able to read, the mail is nobody's here.
  private boolean anothers(Lane lane, List<Mail> mail, Duration pause) {
    int delays = lane.delayedAgain();
    if (delays % LOOK_WHETHER_IT_WAITS == 0 && !removal.waits(mail)) {
      lane.wentWell();
      inHand.done(mail);
      return true;
    }
    return later(lane, mail, growing(delays, pause));
  }

  private static Duration growing(int delays, Duration pause) {
    var grown = pause.multipliedBy(1L << Math.min(delays - 1, 10));
    return grown.compareTo(SLOWEST) < 0 ? grown : SLOWEST;
  }

  private boolean done(Lane lane, List<Mail> mail) {
    if (storeIsAway.get() && storeIsAway.getAndSet(false)) {
      log.info("the store is back");
    }
    lane.wentWell();
    var _ = removal.answered(mail).whenComplete((_, _) -> inHand.done(mail));
    return true;
  }

  private boolean later(Lane lane, List<Mail> mail, Duration pause) {
    lane.rest(mail);
    alarm.after(pause, () -> wakeRested(lane));
    return false;
  }

  private void wakeRested(Lane lane) {
    lane.restIsOver();
    wake(lane);
  }

  /// Tried again for about half a minute, while the reply token still lives; then it is a matter
  /// for staff.
  private boolean failed(Lane lane, List<Mail> mail, Throwable failure) {
    int tries = lane.failedAgain();
    log.error("{}: turn failed, try {} of {}", lane.citizen, tries, TRIES, withoutWords(failure));
    if (tries < TRIES) {
      return later(lane, mail, Duration.ofMillis(250L << tries));
    }
    lane.wentWell();
    park(lane, mail, failure);
    return true;
  }

  /// On record for staff before the citizen is told: once the apology is decided the mail counts as
  /// answered, and who found it again would only remove it.
  private void park(Lane lane, List<Mail> mail, Throwable failure) {
    try {
      removal.hopeless(mail, failure.getClass().getName());
    } catch (RuntimeException storeAway) {
      log.warn("{}: not parked yet, the sweep will bring it back", lane.citizen);
      inHand.done(mail);
      return;
    }
    try {
      handler.apologise(lane.citizen, mail);
    } catch (Throwable again) {
      log.error("{}: could not apologise either", lane.citizen, withoutWords(again));
    }
    var _ = removal.answered(mail).whenComplete((_, _) -> inHand.done(mail));
  }

  /// An exception's message may quote what a citizen wrote; its kind and its place never do.
  private static Throwable withoutWords(Throwable failure) {
    var wordless = new RuntimeException(failure.getClass().getName(), null, false, true) {};
    wordless.setStackTrace(failure.getStackTrace());
    return wordless;
  }
}
