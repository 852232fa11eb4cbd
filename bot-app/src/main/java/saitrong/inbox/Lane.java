package saitrong.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;

/// The waiting mail of one citizen, by the time of the events, and whether somebody works on it. At
/// most one thread does: that is what "in order, one at a time" comes down to within a process.
final class Lane {

  private static final Comparator<Mail> BY_TIME =
      Comparator.<Mail, Instant>comparing(mail -> mail.event().envelope().at())
          .thenComparing(mail -> mail.id().value());

  final CitizenId citizen;
  private final TreeSet<Mail> waiting = new TreeSet<>(BY_TIME);
  private boolean busy;
  private boolean resting;
  private int failures;
  private int delays;

  Lane(CitizenId citizen) {
    this.citizen = citizen;
  }

  synchronized void add(Collection<Mail> mail) {
    waiting.addAll(mail);
  }

  /// Takes over the fresh token of mail that came again while it waits; a spent one stays spent.
  synchronized void refresh(Mail again) {
    var known = waiting.floor(again);
    if (known != null && known.id().equals(again.id())) {
      waiting.remove(known);
      waiting.add(known.tokenSpent() ? again.withTokenSpent() : again);
    }
  }

  /// The first mail here whose webhook came between these times and is awaited; none when the
  /// citizen has been told already that their answer is being looked for.
  ///
  /// @param says whether a token that was spent says so
  synchronized Optional<Mail> awaitedSince(Instant from, Instant until, Predicate<Mail> says) {
    return waiting.stream().anyMatch(mail -> mail.tokenSpent() && says.test(mail))
        ? Optional.empty()
        : waitedSince(from, until).stream().findFirst();
  }

  /// What is awaited here since its webhook came between these times, its token unspent.
  synchronized List<Mail> waitedSince(Instant from, Instant until) {
    return waiting.stream()
        .filter(mail -> mail.isAwaited() && !mail.tokenSpent() && mail.cameIn(from, until))
        .toList();
  }

  /// False when its turn has come meanwhile: then the token is the turn's.
  synchronized boolean spendTokenOf(Mail mail) {
    boolean waits = waiting.remove(mail);
    if (waits) {
      waiting.add(mail.withTokenSpent());
    }
    return waits;
  }

  /// It could not be put on record as spent, or was not used. A turn that has begun meanwhile does
  /// without it.
  synchronized void giveBackTokenOf(Mail mail) {
    if (waiting.remove(mail)) {
      waiting.add(mail);
    }
  }

  /// True for exactly one caller until [#next] finds nothing to take.
  synchronized boolean startWork() {
    if (busy || resting || waiting.isEmpty()) {
      return false;
    }
    busy = true;
    return true;
  }

  /// What to do next; whatever is not a turn to take ends the work, in the same breath, so that no
  /// new mail slips by.
  synchronized Gathering.@Nullable Next next(Instant now) {
    var next = waiting.isEmpty() ? null : Gathering.next(new ArrayList<>(waiting), now);
    if (next instanceof Gathering.Next.Take(List<Mail> mail)) {
      mail.forEach(waiting::remove);
    } else {
      busy = false;
    }
    return next;
  }

  /// Not now: nobody works here until the rest is over, whatever comes in meanwhile.
  synchronized void rest(List<Mail> mail) {
    waiting.addAll(mail);
    busy = false;
    resting = true;
  }

  synchronized void restIsOver() {
    resting = false;
  }

  /// True when something earlier has come in since: then this mail waits behind it, and the work
  /// goes on.
  synchronized boolean putBackIfLater(List<Mail> mail) {
    boolean later = !waiting.isEmpty() && BY_TIME.compare(waiting.first(), mail.getFirst()) < 0;
    if (later) {
      waiting.addAll(mail);
    }
    return later;
  }

  synchronized boolean isOver() {
    return !busy && waiting.isEmpty();
  }

  int failedAgain() {
    return ++failures;
  }

  int delayedAgain() {
    return ++delays;
  }

  void wentWell() {
    failures = 0;
    delays = 0;
  }
}
