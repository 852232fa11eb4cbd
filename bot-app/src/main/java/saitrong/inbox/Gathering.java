package saitrong.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import saitrong.inbox.Inbound.SentFile;
import saitrong.inbox.Inbound.SentPlace;

/// Which of the waiting events make up the next turn. Words and taps have a turn of their own, at
/// once. Pictures, files and places tend to come in bursts: they wait until a second is quiet and
/// share one answer.
final class Gathering {

  static final Duration QUIET = Duration.ofSeconds(1);
  static final Duration AT_MOST = Duration.ofSeconds(5);

  private Gathering() {}

  /// The answer for a citizen whose mail waits.
  sealed interface Next {

    /// Take these now.
    record Take(List<Mail> mail) implements Next {}

    /// More may come: look again then.
    record WaitUntil(Instant then) implements Next {}
  }

  /// @param waiting in the order of the events, at least one
  static Next next(List<Mail> waiting, Instant now) {
    var burst = burstAtTheHead(waiting);
    if (burst.isEmpty()) {
      return new Next.Take(List.of(waiting.getFirst()));
    }
    if (burst.size() < waiting.size() || isComplete(burst)) {
      return new Next.Take(burst);
    }
    var due = due(burst);
    return now.isBefore(due) ? new Next.WaitUntil(due) : new Next.Take(burst);
  }

  private static List<Mail> burstAtTheHead(List<Mail> waiting) {
    var burst = new ArrayList<Mail>();
    for (var mail : waiting) {
      if (!comesInBursts(mail.event())) {
        break;
      }
      burst.add(mail);
    }
    return burst;
  }

  static boolean comesInBursts(Inbound event) {
    return !event.envelope().standby() && (event instanceof SentFile || event instanceof SentPlace);
  }

  /// LINE may tell how many pictures were sent in one go, and need not.
  private static boolean isComplete(List<Mail> burst) {
    var sets = burst.stream().map(mail -> setOf(mail.event())).distinct().toList();
    if (sets.size() != 1 || sets.getFirst().isEmpty()) {
      return false;
    }
    return burst.stream()
        .map(mail -> ((SentFile) mail.event()).set())
        .filter(Objects::nonNull)
        .anyMatch(set -> set.total() != null && set.total() <= burst.size());
  }

  private static String setOf(Inbound event) {
    return event instanceof SentFile file && file.set() != null ? file.set().id() : "";
  }

  private static Instant due(List<Mail> burst) {
    var first = arrivals(burst).min(Instant::compareTo).orElseThrow();
    var last = arrivals(burst).max(Instant::compareTo).orElseThrow();
    var quiet = last.plus(QUIET);
    var limit = first.plus(AT_MOST);
    return quiet.isBefore(limit) ? quiet : limit;
  }

  private static Stream<Instant> arrivals(List<Mail> burst) {
    return burst.stream().map(mail -> mail.event().envelope().arrived());
  }
}
