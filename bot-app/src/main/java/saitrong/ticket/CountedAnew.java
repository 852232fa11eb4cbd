package saitrong.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import saitrong.content.Timetable;
import saitrong.ticket.TicketEvent.Moved;

/// That another result is promised to whoever sent one back, counted from then. The day to which
/// the first was put off went with it, and staff who have that day in mind are to read so.
///
/// @param due of the new result, as it was promised then
/// @param putOffTo the day that was named for the one that was sent back; absent where none was
public record CountedAnew(Instant due, Optional<LocalDate> putOffTo) {

  /// Nothing where this step sent nothing back, or nothing is promised.
  public static Optional<CountedAnew> by(Moved step, Ticket ticket, Timetable timetable) {
    int before = ticket.events().indexOf(step);
    var after = ticket.asOf(before + 1);
    return after
        .sentBack()
        .filter(step::equals)
        .flatMap(_ -> new OpenPromises(after, timetable).result())
        .map(due -> new CountedAnew(due, named(ticket.asOf(before))));
  }

  /// While that result was still to come.
  private static Optional<LocalDate> named(Ticket closed) {
    return closed.moves().reversed().stream()
        .dropWhile(move -> move.to().isClosed())
        .takeWhile(move -> !move.to().isClosed())
        .flatMap(move ->
            move.fact() instanceof Fact.Delay(var day, _)
                ? Optional.of(day).stream()
                : Optional.<LocalDate>empty().stream())
        .findFirst();
  }
}
