package saitrong.alert;

import saitrong.alert.Alerts.Event;
import saitrong.ticket.DueCase;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Ticket;
import saitrong.ticket.TicketEvent;

/// What officers are told of cases, each under a name that is its own: the same is told once.
final class CaseEvents {

  private static final String MINE = "/console/cases?view=mine";
  private static final String OF_THE_UNIT = "/console/cases?view=unit";

  private CaseEvents() {}

  /// @param step by which it came to somebody
  static Event given(Ticket ticket, TicketEvent step) {
    return event(AlertKind.GIVEN, "given " + step.id(), ticket, MINE);
  }

  static Event fresh(Ticket ticket) {
    return event(AlertKind.NEW, "new " + ticket.id(), ticket, OF_THE_UNIT);
  }

  static Event due(DueCase one) {
    return event(AlertKind.DUE, cause(one), one.ticket(), OF_THE_UNIT);
  }

  /// Another day is another event, and so is that it is over.
  private static String cause(DueCase one) {
    var id = one.ticket().id();
    return switch (one) {
      case DueCase.Promised it ->
          "%s %s %s %d"
              .formatted(it.late() ? "late" : "due", id, it.milestone(), it.due().toEpochMilli());
      case DueCase.TermOver it -> "term-over %s %d".formatted(id, it.since().toEpochMilli());
      case DueCase.ToFollowUp(_, var day) ->
          "follow-up %s %d".formatted(id, day.comes().toEpochMilli());
    };
  }

  /// Of a confidential case not even the number is told.
  ///
  /// @param list that it stands on
  private static Event event(AlertKind kind, String cause, Ticket ticket, String list) {
    return ticket.confidential()
        ? new Event(kind, cause, list, null)
        : new Event(kind, cause, path(ticket.number()), ticket.number().toString());
  }

  private static String path(ReceiptNumber number) {
    return "/console/cases/%d/%05d".formatted(number.year(), number.number());
  }
}
