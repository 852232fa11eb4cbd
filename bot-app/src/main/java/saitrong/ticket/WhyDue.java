package saitrong.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saitrong.content.Milestone;
import saitrong.content.PolicyVersion;
import saitrong.content.Timetable;
import saitrong.promise.Due;
import saitrong.promise.Promise;
import saitrong.ticket.TicketEvent.Moved;

/// How every day comes about by which something of a case is due, or was, for staff who count it
/// again on a calendar. Counted by the timetable of today, as the clocks of cases are.
///
/// @param each in the order in which they come; empty where nothing is promised
public record WhyDue(List<Counted> each) {

  public WhyDue {
    each = List.copyOf(each);
  }

  /// @param version of the policy by which it counts
  /// @param promise as it was made
  /// @param putOff the day that was named since; absent where it is still the first
  /// @param ended the step with which it was done, or was to be done no more; absent while it is
  public record Counted(
      Milestone milestone,
      PolicyVersion version,
      Promise promise,
      Optional<PutOff> putOff,
      Optional<Moved> ended) {

    /// When it counts in the end; absent while the office waits for the citizen.
    public Optional<Instant> due() {
      var last = putOff.map(PutOff::promise).orElse(promise);
      return last.due() instanceof Due.At due ? Optional.of(due.at()) : Optional.empty();
    }
  }

  /// @param step that named the day
  /// @param promise of that day, as it is counted since
  /// @param day as it was named
  public record PutOff(Moved step, LocalDate day, Promise promise) {}

  public static WhyDue of(Ticket ticket, Timetable timetable) {
    var each = new ArrayList<Counted>();
    for (var milestone : Milestone.values()) {
      counted(ticket, milestone, timetable).ifPresent(each::add);
    }
    return new WhyDue(each);
  }

  /// Looked at as the case was when it was open last: what came later changes nothing of it.
  private static Optional<Counted> counted(
      Ticket ticket, Milestone milestone, Timetable timetable) {
    int before = eventsWhileOpen(ticket, milestone);
    var then = ticket.asOf(before);
    var open = new OpenPromises(then, timetable);
    var putOff =
        then.delay()
            .filter(_ -> milestone == Milestone.RESULT)
            .flatMap(step ->
                Optional.ofNullable(open.each().get(milestone)).flatMap(it -> putOff(step, it)));
    return open.version()
        .flatMap(version ->
            Optional.ofNullable(open.asTheyWere().get(milestone))
                .map(promise ->
                    new Counted(milestone, version, promise, putOff, ended(ticket, before))));
  }

  private static Optional<PutOff> putOff(Moved step, Promise promise) {
    return step.fact() instanceof Fact.Delay(var day, _)
        ? Optional.of(new PutOff(step, day, promise))
        : Optional.empty();
  }

  private static int eventsWhileOpen(Ticket ticket, Milestone milestone) {
    int events = ticket.events().size();
    while (events > 1 && !ticket.asOf(events).isOpen(milestone)) {
      events--;
    }
    return events;
  }

  private static Optional<Moved> ended(Ticket ticket, int before) {
    return before < ticket.events().size() && ticket.events().get(before) instanceof Moved move
        ? Optional.of(move)
        : Optional.empty();
  }
}
