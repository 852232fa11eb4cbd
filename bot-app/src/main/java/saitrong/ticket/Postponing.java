package saitrong.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.content.Timetable;

/// Weighs the day to which a result is put off. It is told to the citizen as it stands, so it must
/// be one on which the office can keep its word.
record Postponing(Ticket ticket, Optional<Timetable> timetable, Instant now) {

  /// A year that was mistyped; whatever takes longer is told of again.
  static final int MOST_DAYS = 366;

  static Optional<Objection> objectionTo(Step step, Ticket ticket, Taking taking) {
    return step instanceof Step.Delay(var until, _) && until != null
        ? Optional.ofNullable(
            new Postponing(ticket, taking.timetable().get(), taking.at()).objectionTo(until))
        : Optional.empty();
  }

  /// A confidential case has no day that its citizen was told.
  private @Nullable Objection objectionTo(LocalDate until) {
    var promised = timetable.flatMap(it -> new OpenPromises(ticket, it).result());
    if (promised.isEmpty() || timetable.isEmpty() || ticket.confidential()) {
      return new Objection.NothingPromised();
    }
    return unfit(until, timetable.get(), promised.get());
  }

  private @Nullable Objection unfit(LocalDate until, Timetable table, Instant promised) {
    var today = Terms.day(now);
    if (until.isBefore(today)) {
      return new Objection.Past(Need.UNTIL);
    }
    if (until.isAfter(today.plusDays(MOST_DAYS))) {
      return new Objection.TooFar(today.plusDays(MOST_DAYS));
    }
    if (!table.hours().isWorkingDay(until)) {
      return new Objection.OfficeClosed(until);
    }
    return isLater(until, promised) && isAhead(until, table)
        ? null
        : new Objection.NotLater(promised);
  }

  /// Where the calendar has moved the day and nobody said so, the very day that counts now is later
  /// than the one that the citizen goes by.
  private boolean isLater(LocalDate until, Instant promised) {
    var counts = Terms.day(promised);
    return until.isAfter(counts)
        || (until.equals(counts) && MovedResult.untold(ticket, promised).isPresent());
  }

  /// Today will do while the office is open.
  private boolean isAhead(LocalDate until, Timetable table) {
    return until.isAfter(Terms.day(now)) || table.hours().isOpen(now);
  }
}
