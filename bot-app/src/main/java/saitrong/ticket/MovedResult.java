package saitrong.ticket;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import saitrong.content.Milestone;
import saitrong.ticket.ClockEvent.Redated;
import saitrong.ticket.StepKind.Telling;
import saitrong.ticket.TicketEvent.Moved;

/// That the calendar or the policy has moved the day of a result, be it once or several times.
///
/// @param from as it was first
/// @param byDaysOff whether a day off that is new did it
record MovedResult(Instant from, boolean byDaysOff) {

  /// To the day that counts now, since an officer named one last; absent where it was always that
  /// day.
  ///
  /// @param due the day that counts now
  static Optional<MovedResult> of(Ticket ticket, Instant due) {
    return since(ticket, due, move -> move.kind() == StepKind.DELAY);
  }

  /// To a later one than the citizen was told: no card was sent since that names it.
  static Optional<MovedResult> untold(Ticket ticket, Instant due) {
    return since(ticket, due, move -> move.kind().telling() == Telling.AT_ONCE)
        .filter(it -> !ticket.confidential() && Terms.day(it.from).isBefore(Terms.day(due)));
  }

  private static Optional<MovedResult> since(
      Ticket ticket, Instant due, Predicate<Moved> namesTheDay) {
    var named = ticket.moves().reversed().stream().filter(namesTheDay).findFirst().map(Moved::at);
    var moved = new MovedResult(due, false);
    for (var event : ticket.clock().reversed()) {
      if (event instanceof Redated it && named.filter(at -> !it.at().isAfter(at)).isEmpty()) {
        moved = moved.before(it);
      }
    }
    return Optional.of(moved).filter(it -> !it.from.equals(due));
  }

  /// Whatever else moved the day in between, as a pause does, cuts it off from what was before.
  private MovedResult before(Redated event) {
    return event.milestone() == Milestone.RESULT && event.to().equals(from)
        ? new MovedResult(event.from(), byDaysOff || !event.daysOff().isEmpty())
        : this;
  }
}
