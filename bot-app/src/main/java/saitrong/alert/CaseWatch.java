package saitrong.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import saitrong.alert.Alerts.Event;
import saitrong.cases.OwnCases;
import saitrong.content.ThaiDates;
import saitrong.staff.Account;
import saitrong.store.Signal;
import saitrong.ticket.Actor;
import saitrong.ticket.CaseSearch;
import saitrong.ticket.DueCase;
import saitrong.ticket.DueList;
import saitrong.ticket.Holder;
import saitrong.ticket.Leaves;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Ticket;
import saitrong.ticket.TicketEvent;
import saitrong.ticket.Tickets;

/// Looks which cases were given to whom, as signals name them, and what of theirs is due.
final class CaseWatch {

  private static final String MINE = "/console/cases?view=mine";
  private static final String OF_THE_UNIT = "/console/cases?view=unit";
  private static final int MOST_DUE = 1_000;

  /// A case changes for years, and was given long ago then.
  private static final Duration OF_LATE = Duration.ofDays(1);

  private final Tickets tickets;
  private final DueList due;
  private final Alerts alerts;
  private final Audience audience;
  private final Leaves leaves;
  private final BiPredicate<Account, Ticket> sees;
  private final InstantSource clock;
  private final Set<String> changed = ConcurrentHashMap.newKeySet();

  /// @param sees whether the case is there for them
  CaseWatch(
      Tickets tickets,
      DueList due,
      Alerts alerts,
      Audience audience,
      Leaves leaves,
      BiPredicate<Account, Ticket> sees,
      InstantSource clock) {
    this.tickets = tickets;
    this.due = due;
    this.alerts = alerts;
    this.audience = audience;
    this.leaves = leaves;
    this.sees = sees;
    this.clock = clock;
  }

  /// Costs nothing.
  void hear(Signal signal) {
    if (signal.what().equals(CaseSearch.SIGNAL)) {
      changed.add(signal.id());
    }
  }

  /// One of the staff, and which cases are theirs.
  private record Reader(Account account, OwnCases own) {}

  private List<Reader> staff() {
    var today = leaves.on(LocalDate.ofInstant(clock.instant(), ThaiDates.ZONE));
    return audience.all().map(it -> new Reader(it, OwnCases.of(it, today))).toList();
  }

  /// What changes once more while it is read is told once more; what cannot be read now is kept.
  void lookAtTheChanged() {
    var some = List.copyOf(changed);
    if (some.isEmpty()) {
      return;
    }
    var cases = tickets.named(some);
    var staff = staff();
    changed.removeAll(some);
    cases.stream().filter(it -> !it.isClosed()).forEach(it -> tellGiven(it, staff));
  }

  private void tellGiven(Ticket ticket, List<Reader> staff) {
    var stay = ticket.stays().getLast();
    stepAt(ticket, stay.from())
        .filter(_ -> stay.from().isAfter(clock.instant().minus(OF_LATE)))
        .ifPresent(step -> tellGiven(ticket, stay.holder(), step, staff));
  }

  private void tellGiven(Ticket ticket, Holder to, TicketEvent step, List<Reader> staff) {
    var others = staff.stream().filter(it -> !didIt(it.account(), step)).toList();
    switch (to) {
      case Holder.Person person -> {
        var given = event(AlertKind.GIVEN, "given " + step.id(), ticket, MINE);
        tell(others, it -> it.own().areInHand(person), given, ticket);
      }
      case Holder.Unit unit -> {
        var fresh = event(AlertKind.NEW, "new " + ticket.id(), ticket, OF_THE_UNIT);
        tell(others, it -> it.own().areWithTheUnit(unit), fresh, ticket);
      }
      case Holder.Receiving _, Holder.Agency _, Holder.Unnamed _ -> {}
    }
  }

  private void tell(List<Reader> some, Predicate<Reader> which, Event event, Ticket ticket) {
    some.stream()
        .filter(it -> which.test(it) && sees.test(it.account(), ticket))
        .forEach(it -> alerts.tell(it.account().login(), event));
  }

  private static Optional<TicketEvent> stepAt(Ticket ticket, Instant moment) {
    return ticket.events().reversed().stream().filter(it -> it.at().equals(moment)).findFirst();
  }

  private static boolean didIt(Account account, TicketEvent step) {
    return step.by() instanceof Actor.Staff(var name) && account.names().contains(name);
  }

  /// Today, or late.
  void lookAtTheDue() {
    var staff = staff();
    due.pressing(true, MOST_DUE).forEach(it -> tellDue(it, staff));
  }

  private void tellDue(DueCase one, List<Reader> staff) {
    var ticket = one.ticket();
    var event = event(AlertKind.DUE, cause(one), ticket, OF_THE_UNIT);
    tell(staff, it -> it.own().are(ticket.holder()), event, ticket);
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
