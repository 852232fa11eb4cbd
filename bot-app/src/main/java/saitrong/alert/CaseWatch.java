package saitrong.alert;

import com.mongodb.MongoException;
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
import saitrong.shared.Once;
import saitrong.staff.Account;
import saitrong.staff.Login;
import saitrong.store.Signal;
import saitrong.ticket.Actor;
import saitrong.ticket.CaseSearch;
import saitrong.ticket.DueCase;
import saitrong.ticket.DueList;
import saitrong.ticket.Holder;
import saitrong.ticket.Leaves;
import saitrong.ticket.Ticket;
import saitrong.ticket.TicketEvent;
import saitrong.ticket.Tickets;

/// Looks which cases were given to whom, as signals name them, and what of theirs is due.
final class CaseWatch {

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
  private record Reader(Account account, OwnCases own) {

    Login login() {
      return account.login();
    }

    boolean did(TicketEvent step) {
      return step.by() instanceof Actor.Staff(var name) && account.names().contains(name);
    }
  }

  private List<Reader> staff() {
    var today = leaves.on(LocalDate.ofInstant(clock.instant(), ThaiDates.ZONE));
    return audience.all().stream().map(it -> new Reader(it, OwnCases.of(it, today))).toList();
  }

  /// What changes once more while it is read is told once more; what cannot be told now is kept.
  void lookAtTheChanged() {
    var some = List.copyOf(changed);
    if (some.isEmpty()) {
      return;
    }
    some.forEach(changed::remove);
    try {
      tellOf(some);
    } catch (MongoException away) {
      changed.addAll(some);
      throw away;
    }
  }

  private void tellOf(List<String> some) {
    var round = new Round();
    tickets.named(some).stream().filter(it -> !it.isClosed()).forEach(round::tellGiven);
  }

  /// Today, or late.
  void lookAtTheDue() {
    due.pressing(true, MOST_DUE).forEach(new Round()::tellDue);
  }

  /// One look, for which accounts and what they chose are read once at the most.
  private final class Round {

    private final Alerts.Look look = alerts.look();
    private final Once<List<Reader>> staff = new Once<>(CaseWatch.this::staff);

    void tellGiven(Ticket ticket) {
      var stay = ticket.stays().getLast();
      stepAt(ticket, stay.from())
          .filter(_ -> stay.from().isAfter(clock.instant().minus(OF_LATE)))
          .ifPresent(step -> tellGiven(ticket, stay.holder(), step));
    }

    private void tellGiven(Ticket ticket, Holder to, TicketEvent step) {
      switch (to) {
        case Holder.Person person -> {
          var given = CaseEvents.given(ticket, step);
          tell(it -> it.own().areInHand(person) && !it.did(step), given, ticket);
        }
        case Holder.Unit unit -> {
          var fresh = CaseEvents.fresh(ticket);
          tell(it -> it.own().areWithTheUnit(unit) && !it.did(step), fresh, ticket);
        }
        case Holder.Receiving _, Holder.Agency _, Holder.Unnamed _ -> {}
      }
    }

    void tellDue(DueCase one) {
      var ticket = one.ticket();
      tell(it -> it.own().are(ticket.holder()), CaseEvents.due(one), ticket);
    }

    private void tell(Predicate<Reader> which, Event event, Ticket ticket) {
      staff.get().stream()
          .filter(it -> which.test(it) && look.isNews(it.login(), event))
          .filter(it -> sees.test(it.account(), ticket))
          .forEach(it -> look.tell(it.login(), event));
    }
  }

  private static Optional<TicketEvent> stepAt(Ticket ticket, Instant moment) {
    return ticket.events().reversed().stream().filter(it -> it.at().equals(moment)).findFirst();
  }
}
