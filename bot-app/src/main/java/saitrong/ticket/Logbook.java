package saitrong.ticket;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.content.Directory;
import saitrong.shared.PersonalText;
import saitrong.shared.Ulid;

/// Where staff write down what they do for somebody: what came by another way than LINE, or out of
/// a chat.
public final class Logbook {

  private static final String BY_STAFF = "staff/";

  /// What came in before is written down so late by few; a slip in the year is more likely, and a
  /// number is never taken back.
  private static final int MOST_DAYS_LATE = 60;

  private final CaseRows rows;
  private final OpeningPapers papers;
  private final Leaves leaves;
  private final Function<Opening, Ticket> open;
  private final Ulid ids;
  private final InstantSource clock;

  /// @param open opens a case, once for each key
  Logbook(
      CaseRows rows,
      OpeningPapers papers,
      Leaves leaves,
      Function<Opening, Ticket> open,
      Ulid ids,
      InstantSource clock) {
    this.rows = rows;
    this.papers = papers;
    this.leaves = leaves;
    this.open = open;
    this.ids = ids;
    this.clock = clock;
  }

  /// What came by another way than LINE.
  ///
  /// @param directory in force, which says whose it is; absent where there is none
  public Logging log(Logged logged, Actor.Staff by, @Nullable Directory directory) {
    return log(ids.next(), logged, null, by, directory);
  }

  /// @param key of this very entry, as the id of the form; the same opens one case, however often
  ///   it is sent
  /// @param citizen out of whose chat it is; absent for whoever is not on LINE
  /// @param directory in force, which says whose it is; absent where there is none
  public Logging log(
      String key,
      Logged logged,
      @Nullable CitizenId citizen,
      Actor.Staff by,
      @Nullable Directory directory) {
    var now = clock.instant();
    var objection = logged.objection().or(() -> untimely(logged, now));
    if (objection.isPresent()) {
      return new Logging.Refused(objection.get());
    }
    var opening = logged.opening(BY_STAFF + key, citizen, by, now);
    var given = leaves.give(directory, opening, Terms.day(now));
    var ticket = open.apply(opening.givenTo(given.orElse(null)));
    return isWhatWasWritten(opening, ticket)
        ? new Logging.Opened(ticket)
        : new Logging.Refused(new Objection.UsedForAnother(ticket.number()));
  }

  private static Optional<Objection> untimely(Logged logged, Instant now) {
    var at = logged.at();
    if (at == null) {
      return Optional.empty();
    }
    if (at.isAfter(now)) {
      return Optional.of(new Objection.NotYet(at));
    }
    var first = Terms.day(now).minusDays(MOST_DAYS_LATE);
    return !logged.longAgo() && Terms.day(at).isBefore(first)
        ? Optional.of(new Objection.LongAgo(at, first))
        : Optional.empty();
  }

  /// Whoever goes back and writes the next call over the last one sends its key once more. What was
  /// sent in a chat meanwhile makes it no other matter.
  private boolean isWhatWasWritten(Opening opening, Ticket ticket) {
    return ticket.kind().equals(opening.kind())
        && ticket.wasOpenedAnswered() == (opening.answered() != null)
        && words(papers.details(ticket)).equals(words(opening.details()));
  }

  private static List<PersonalText> words(List<Detail> details) {
    return details.stream()
        .filter(it -> !it.name().equals(Logged.FILES))
        .map(Detail::shown)
        .toList();
  }

  /// The case that was written down under this key.
  public Optional<Ticket> under(String key) {
    return rows.openedBy(BY_STAFF + key);
  }

  /// Whether staff wrote it down under a key that begins so.
  public static boolean has(Ticket ticket, String beginning) {
    return ticket.openedBy().startsWith(BY_STAFF + beginning);
  }
}
