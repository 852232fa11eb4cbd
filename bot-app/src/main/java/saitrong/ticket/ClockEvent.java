package saitrong.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import saitrong.content.Milestone;

/// What became of a case because time went by, or the calendar changed. Kept beside what people
/// did: nobody looked at the case by it, nobody has it now who had it not before, and no citizen is
/// told of it. Never edited.
public sealed interface ClockEvent {

  String id();

  Instant at();

  /// Of something that was promised.
  sealed interface OfAPromise extends ClockEvent {

    Milestone milestone();
  }

  /// It will be due soon.
  record Warned(String id, Instant at, Milestone milestone, Instant due) implements OfAPromise {}

  /// It was not done in time, and is on the list of a superior.
  ///
  /// @param to the head of the unit that has it, or whoever stands in; the receiving unit where no
  ///   head is known; nobody by name of a confidential case, and in what earlier releases wrote
  record Escalated(String id, Instant at, Milestone milestone, Instant due, Holder to)
      implements OfAPromise {}

  /// It is due on another day, for the office is open on other days or promises something else.
  ///
  /// @param daysOff that are new and did it; none where it was something else
  record Redated(
      String id, Instant at, Milestone milestone, Instant from, Instant to, List<DayOff> daysOff)
      implements OfAPromise {

    public Redated {
      daysOff = List.copyOf(daysOff);
    }
  }

  /// A day has come that was set when it was forwarded.
  record Reminded(String id, Instant at, HopDay day) implements ClockEvent {}

  /// A day on which the office is closed, as the calendar calls it.
  record DayOff(LocalDate day, String name) {}
}
