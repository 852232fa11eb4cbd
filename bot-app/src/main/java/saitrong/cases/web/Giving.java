package saitrong.cases.web;

import java.util.Optional;
import saitrong.cases.CaseAccess;
import saitrong.cases.OwnCases;
import saitrong.cases.Recipients;
import saitrong.staff.Account;
import saitrong.staff.Accounts;
import saitrong.staff.AssignedStaff;
import saitrong.staff.Role;
import saitrong.ticket.Colleagues;
import saitrong.ticket.Holder;
import saitrong.ticket.Sent;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// Gives a case to somebody else of the office: a head any, and an officer what is in their own
/// hands or their unit's.
record Giving(Tickets tickets, Accounts accounts, AssignedStaff assigned) {

  Recipients recipients(Optional<Colleagues> colleagues) {
    return new Recipients(colleagues, accounts.all());
  }

  /// Whether a confidential case that is written down now can be opened by nobody at the desk.
  boolean isNobodyAssigned() {
    return assigned.isNobodyOf(accounts.all());
  }

  /// @param own which cases are the officer's
  boolean isFor(Account account, OwnCases own, Ticket ticket) {
    return account.is(Role.SUPERVISOR)
        || own.areInHand(ticket.holder())
        || own.areWithTheUnit(ticket.holder());
  }

  /// An officer who takes up what their unit has answers for it, so it is theirs from then on,
  /// within the unit. Who is a head alone takes up for others, and what no unit has stays with the
  /// receiving one.
  Step.Accept takingUp(Account account, OwnCases own, Ticket ticket) {
    return account.is(Role.AGENT)
            && ticket.holder() instanceof Holder.Unit unit
            && own.areWithTheUnit(unit)
        ? new Step.Accept(new Holder.Person(account.name(), unit, null))
        : new Step.Accept();
  }

  /// What changed meanwhile is told as it is with any other step, and a form that comes again is
  /// done, though the case is not theirs any more.
  ///
  /// @param may whether it is for whoever sent the form
  Taken take(
      CaseAccess access,
      boolean may,
      Ticket ticket,
      Step.Give typed,
      Sent sent,
      Recipients recipients,
      Sure sure) {
    if (ticket.events().size() == sent.seen() && !may) {
      return new Taken.NotTheirs();
    }
    var name = typed.to() == null ? null : typed.to().name();
    var to = name == null ? Optional.<Holder.Acting>empty() : recipients.called(name);
    if (name != null && to.isEmpty()) {
      return new Taken.NotOfTheOffice(name, recipients.nearestTo(name));
    }
    if (to.filter(it -> access.isAbout(recipients.namesBehind(it), ticket)).isPresent()) {
      return new Taken.AboutThem();
    }
    if (ticket.confidential() && to.filter(it -> !isAssigned(it, recipients)).isPresent()) {
      return new Taken.NotAssigned();
    }
    var instead = to.flatMap(StandsIn::of).filter(it -> !sure.isOf(it.code()));
    if (instead.isPresent()) {
      return new Taken.Away(instead.get());
    }
    access.record("case-give", ticket.number().toString());
    var step = new Step.Give(to.orElse(null), typed.why());
    return new Taken.Moved(tickets.take(ticket.number(), step, access.actor(), sent));
  }

  /// A unit is not: whoever of it may open such cases has them on their list anyway.
  private boolean isAssigned(Holder.Acting who, Recipients recipients) {
    return who instanceof Holder.Person person
        && (assigned.has(person.name())
            || recipients.staff().stream()
                .filter(it -> person.is(new Holder.Person(it.name(), null)))
                .anyMatch(assigned::has));
  }
}
