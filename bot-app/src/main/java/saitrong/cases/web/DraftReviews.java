package saitrong.cases.web;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import saitrong.cases.CaseAccess;
import saitrong.shared.PersonalText;
import saitrong.staff.Account;
import saitrong.staff.Accounts;
import saitrong.staff.Role;
import saitrong.ticket.Holder;
import saitrong.ticket.Moving;
import saitrong.ticket.Objection;
import saitrong.ticket.Remark;
import saitrong.ticket.Sent;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.TicketEvent;
import saitrong.ticket.Tickets;
import saitrong.ticket.Topic;

/// A head looks at an answer before its requester has it.
record DraftReviews(Tickets tickets, Accounts accounts) {

  /// Whether this is the head who looks: of the unit that has it. Whose account names no unit is
  /// the head of all, and what no unit has is for every head; so is what belongs to a unit that no
  /// head's account names, or nobody could ever send it.
  boolean isFor(Account account, Ticket ticket) {
    return account.is(Role.SUPERVISOR)
        && (account.units().isEmpty()
            || unit(ticket.holder())
                .map(unit -> isOf(account, unit) || !hasAHead(unit))
                .orElse(true));
  }

  private boolean hasAHead(Holder.Unit unit) {
    return accounts.all().stream()
        .filter(it -> it.open() && it.is(Role.SUPERVISOR))
        .anyMatch(it -> it.units().isEmpty() || isOf(it, unit));
  }

  private static boolean isOf(Account account, Holder.Unit unit) {
    return account.units().stream().map(Holder.Unit::new).anyMatch(unit::is);
  }

  private static Optional<Holder.Unit> unit(Holder holder) {
    return switch (holder) {
      case Holder.Unit unit -> Optional.of(unit);
      case Holder.Person(_, var unit, _) -> Optional.ofNullable(unit);
      case Holder.Receiving _, Holder.Agency _, Holder.Unnamed _ -> Optional.empty();
    };
  }

  /// The second lock of steps that are a head's.
  ///
  /// @return why whoever is none cannot take the step; absent where they may
  Optional<Objection> objectionTo(Step step, Account account, Ticket ticket) {
    if (step instanceof Step.Return && !isFor(account, ticket)) {
      throw new AccessDeniedException("drafts are for their heads");
    }
    if (step instanceof Step.About(var topic)
        && topic != null
        && takesFromHead(account, ticket, topic)) {
      return Optional.of(new Objection.HeadsTopic());
    }
    boolean isAnAnswer = step instanceof Step.CannotBeDone;
    return isAnAnswer && !isFor(account, ticket) && tickets.reviewed().has(ticket)
        ? Optional.of(new Objection.NotReviewed())
        : Optional.empty();
  }

  private boolean takesFromHead(Account account, Ticket ticket, Topic topic) {
    return !isFor(account, ticket)
        && tickets.reviewed().has(ticket)
        && !tickets.reviewed().has(ticket, topic);
  }

  /// The draft is sent as it was written; sending the form twice sends it once.
  Moving approve(CaseAccess access, Account account, Ticket ticket, Sent sent) {
    if (!isFor(account, ticket)) {
      throw new AccessDeniedException("drafts are for their heads");
    }
    access.record("case-approve", ticket.number().toString());
    var draft = ticket.draft();
    var step =
        new Step.Approve(
            draft.map(TicketEvent.Moved::id).orElse(""),
            draft.flatMap(it -> words(ticket, it)).orElse(null));
    return tickets.take(ticket.number(), step, access.actor(), sent);
  }

  private Optional<PersonalText> words(Ticket ticket, TicketEvent.Moved draft) {
    return Optional.ofNullable(tickets.remarks(ticket).get(draft.id()))
        .flatMap(it -> Optional.ofNullable(it.get(Remark.WORDS)));
  }
}
