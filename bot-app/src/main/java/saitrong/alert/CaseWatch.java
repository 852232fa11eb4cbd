package saitrong.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import saitrong.alert.Alerts.Event;
import saitrong.staff.Account;
import saitrong.store.Signal;
import saitrong.ticket.Actor;
import saitrong.ticket.CaseSearch;
import saitrong.ticket.DueCase;
import saitrong.ticket.DueList;
import saitrong.ticket.Holder;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Stay;
import saitrong.ticket.Ticket;
import saitrong.ticket.TicketEvent;
import saitrong.ticket.Tickets;

/// Looks which cases were given to whom, as signals name them, and what of theirs is due.
final class CaseWatch {

  private static final String MINE = "/console/cases?view=mine";
  private static final int MOST_DUE = 1_000;

  /// A case changes for years, and was given long ago then.
  private static final Duration OF_LATE = Duration.ofDays(1);

  private final Tickets tickets;
  private final DueList due;
  private final Alerts alerts;
  private final Audience audience;
  private final BiPredicate<Account, Ticket> sees;
  private final InstantSource clock;
  private final Set<String> changed = ConcurrentHashMap.newKeySet();

  /// @param sees whether the case is there for them
  CaseWatch(
      Tickets tickets,
      DueList due,
      Alerts alerts,
      Audience audience,
      BiPredicate<Account, Ticket> sees,
      InstantSource clock) {
    this.tickets = tickets;
    this.due = due;
    this.alerts = alerts;
    this.audience = audience;
    this.sees = sees;
    this.clock = clock;
  }

  /// Costs nothing.
  void hear(Signal signal) {
    if (signal.what().equals(CaseSearch.SIGNAL)) {
      changed.add(signal.id());
    }
  }

  /// What changes once more while it is read is told once more; what cannot be read now is kept.
  void lookAtTheChanged() {
    var some = List.copyOf(changed);
    if (some.isEmpty()) {
      return;
    }
    var cases = tickets.named(some);
    var staff = audience.all().toList();
    changed.removeAll(some);
    cases.stream().filter(it -> !it.isClosed()).forEach(it -> tellGiven(it, staff));
  }

  private void tellGiven(Ticket ticket, List<Account> staff) {
    var stay = ticket.stays().getLast();
    var step = stepAt(ticket, stay.from());
    if (step.isPresent() && stay.from().isAfter(clock.instant().minus(OF_LATE))) {
      var event = event(AlertKind.GIVEN, "given " + step.get().id(), ticket);
      staff.stream()
          .filter(it -> isOf(it, stay.holder()) && !didIt(it, step.get()) && sees.test(it, ticket))
          .forEach(it -> alerts.tell(it.login(), event));
    }
  }

  private static Optional<TicketEvent> stepAt(Ticket ticket, Instant moment) {
    return ticket.events().reversed().stream().filter(it -> it.at().equals(moment)).findFirst();
  }

  private static boolean didIt(Account account, TicketEvent step) {
    return step.by() instanceof Actor.Staff(var name) && name.equals(account.name());
  }

  /// Today, or late.
  void lookAtTheDue() {
    var staff = audience.all().toList();
    due.pressing(true, MOST_DUE).forEach(it -> tellDue(it, staff));
  }

  private void tellDue(DueCase one, List<Account> staff) {
    var ticket = one.ticket();
    var event = event(AlertKind.DUE, cause(one), ticket);
    staff.stream()
        .filter(it -> isTheirs(it, ticket.holder()) && sees.test(it, ticket))
        .forEach(it -> alerts.tell(it.login(), event));
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

  private static boolean isOf(Account account, Holder holder) {
    return holder instanceof Holder.Person person && person.name().equals(account.name());
  }

  /// As their list of cases has it.
  static boolean isTheirs(Account account, Holder holder) {
    return isOf(account, holder) || account.units().contains(Stay.unit(holder));
  }

  /// Of a confidential case not even the number is told.
  private static Event event(AlertKind kind, String cause, Ticket ticket) {
    return ticket.confidential()
        ? new Event(kind, cause, MINE, null)
        : new Event(kind, cause, path(ticket.number()), ticket.number().toString());
  }

  private static String path(ReceiptNumber number) {
    return "/console/cases/%d/%05d".formatted(number.year(), number.number());
  }
}
