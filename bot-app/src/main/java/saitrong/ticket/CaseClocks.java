package saitrong.ticket;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saitrong.content.Directory;
import saitrong.content.Timetable;
import saitrong.shared.Ulid;
import saitrong.ticket.ClockRows.Row;

/// Warns of what will be due, escalates what was not done in time, and says in the history of a
/// case why a day moved. Whoever of all instances comes first does it; the case itself says that it
/// was done, so an instance that dies before its row knows of it leaves nothing to be done twice.
final class CaseClocks {

  /// A case that was noted and does not come has been given up, not held up, after this.
  private static final Duration GIVEN_UP = Duration.ofHours(1);

  private static final int AT_A_TIME = 200;

  private static final Logger log = LoggerFactory.getLogger(CaseClocks.class);

  private final CaseRows cases;
  private final CaseWriting writing;
  private final ClockRows rows;
  private final Supplier<Optional<Timetable>> timetable;
  private final Supplier<Optional<Directory>> directory;
  private final Terms terms;
  private final Ulid ids;
  private final InstantSource clock;
  private boolean begun;

  CaseClocks(
      MongoDatabase database,
      Supplier<Optional<Timetable>> timetable,
      Supplier<Optional<Directory>> directory,
      Terms terms,
      Ulid ids,
      InstantSource clock) {
    this.cases = new CaseRows(database);
    this.writing = new CaseWriting(database);
    this.rows = new ClockRows(database);
    this.timetable = timetable;
    this.directory = directory;
    this.terms = terms;
    this.ids = ids;
    this.clock = clock;
  }

  /// One round.
  void look() {
    begin();
    timetable.get().ifPresent(this::lookBy);
  }

  /// Once for all instances and for ever: the open cases of before there were clocks.
  private void begin() {
    if (!begun && !rows.hasBegun()) {
      var all = cases.unclosed(List.of(false, true), Integer.MAX_VALUE);
      all.forEach(it -> rows.note(it.id(), it.confidential(), clock.instant()));
      rows.begun();
    }
    begun = true;
  }

  private void lookBy(Timetable table) {
    var superiors = new Superiors(directory);
    var waiting = rows.toLookAt(clock.instant(), table.version());
    for (int from = 0; from < waiting.size(); from += AT_A_TIME) {
      var some = waiting.subList(from, Math.min(from + AT_A_TIME, waiting.size()));
      var found = byId(cases.named(ClockRows.ids(some)));
      some.forEach(
          row -> tryToLook(row, Optional.ofNullable(found.get(row.caseId())), table, superiors));
    }
  }

  private static Map<String, Ticket> byId(List<Ticket> some) {
    return some.stream().collect(Collectors.toMap(Ticket::id, Function.identity()));
  }

  /// One that cannot be worked out must not keep all others from it, and neither does one that
  /// cannot be read, which is as good as not there. It stays, and is tried again.
  private void tryToLook(Row row, Optional<Ticket> ticket, Timetable table, Superiors superiors) {
    try {
      look(row, ticket, table, superiors);
    } catch (MongoException away) {
      throw away;
    } catch (RuntimeException failure) {
      log.error("case {} has no clock ({})", row.caseId(), failure.getClass().getName());
    }
  }

  private void look(Row row, Optional<Ticket> ticket, Timetable table, Superiors superiors) {
    if (ticket.isEmpty()) {
      boolean isOld = !row.noted().plus(GIVEN_UP).isAfter(clock.instant());
      if (isOld && !cases.isThere(row.caseId())) {
        rows.remove(row);
      }
    } else if (ticket.get().isClosed()) {
      rows.remove(row);
    } else {
      var found =
          new Reckoning(ticket.get(), table, terms, superiors, row.before(), now(), ids).found();
      // Whoever was faster has changed the case: it is looked at anew, from where it is then.
      if (found.news().isEmpty() || writing.record(ticket.get(), found.news())) {
        rows.keep(row, found);
      }
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
