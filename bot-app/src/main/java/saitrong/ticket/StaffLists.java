package saitrong.ticket;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import saitrong.content.ThaiDates;

/// Which cases staff look at together.
public final class StaffLists {

  private static final Duration OF_LATE = Duration.ofDays(30);

  private final CaseRows rows;
  private final InstantSource clock;

  StaffLists(CaseRows rows, InstantSource clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /// What is to be done, the oldest first.
  public List<Ticket> unclosed(boolean confidentialToo, int most) {
    return rows.unclosed(kinds(confidentialToo), most);
  }

  /// What the people themselves cancelled in the chat since then, of the newest cases that were
  /// cancelled. It is in no list of what is to be done, and somebody may be at work on it.
  public List<Ticket> withdrawnByTheirPeople(Instant since, boolean confidentialToo, int most) {
    return rows.withdrawn(kinds(confidentialToo), most).stream()
        .filter(ticket ->
            ticket
                .broughtHere()
                .filter(move -> move.by() instanceof Actor.Citizen && move.at().isAfter(since))
                .isPresent())
        .toList();
  }

  /// What came of late for cases that were closed by then, where nobody looks. What came in time
  /// goes back to the officers and is not among it.
  public List<Ticket> addedToAfterTheEnd(boolean confidentialToo, int most) {
    var since = clock.instant().minus(OF_LATE);
    return rows.closedAndAddedTo(kinds(confidentialToo), since, most).stream()
        .filter(Ticket::hasNews)
        .toList();
  }

  /// All there are, the newest first.
  public List<Ticket> latest(boolean confidentialToo, int most) {
    return rows.latest(kinds(confidentialToo), most);
  }

  /// What came in during a month by the calendar of Bangkok, in the order of the numbers. Without
  /// the confidential ones: of few in a month, even their number tells something.
  public List<Ticket> receivedIn(YearMonth month) {
    return rows.receivedBetween(false, begin(month), begin(month.plusMonths(1))).stream()
        .sorted(
            Comparator.<Ticket>comparingInt(it -> it.number().year())
                .thenComparingInt(it -> it.number().number()))
        .toList();
  }

  private static Instant begin(YearMonth month) {
    return month.atDay(1).atStartOfDay(ThaiDates.ZONE).toInstant();
  }

  /// What waits to be taken up. Without the confidential ones, which only those who are assigned to
  /// them may count.
  public Untaken untaken() {
    return rows.waiting(kinds(false));
  }

  private static List<Boolean> kinds(boolean confidentialToo) {
    return confidentialToo ? List.of(false, true) : List.of(false);
  }
}
