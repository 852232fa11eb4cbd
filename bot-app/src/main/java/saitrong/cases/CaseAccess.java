package saitrong.cases;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import saitrong.staff.Account;
import saitrong.staff.AssignedStaff;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.ticket.Actor;
import saitrong.ticket.Logged;
import saitrong.ticket.NamesSaid;
import saitrong.ticket.Objection;
import saitrong.ticket.Opening;
import saitrong.ticket.Outline;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// Which cases an officer may see. Of any other they hear what they would hear of one that is not
/// there, whatever they ask: not even its number is known to them.
///
/// @param assigned who may see confidential cases, where they ask for such and are not named there
public record CaseAccess(Tickets tickets, AssignedStaff assigned, Officer officer) {

  private static final String HIDDEN = "case-hidden";
  private static final int MOST = 200;

  /// Of whoever is signed in at the desk. Those who are assigned to confidential cases see them
  /// among the others.
  public static CaseAccess atTheDesk(
      Tickets tickets, AssignedStaff assigned, Account account, AuditTrail trail) {
    var login = account.login().value();
    var nowhere = new PrintStream(OutputStream.nullOutputStream());
    return new CaseAccess(
        tickets,
        assigned,
        new Officer(
            account.name(), login, account.formerNames(), assigned.has(account), trail, nowhere));
  }

  /// Whoever asks goes on record when they have a look, not here.
  public Optional<Ticket> find(ReceiptNumber number) {
    return tickets.numbered(number).filter(this::isThere);
  }

  /// Comes before whatever is shown or done.
  public void record(String did, String about) {
    officer.record(did, about);
  }

  /// Whether a confidential case is about any of these, who would read it then.
  public boolean isAbout(NamesSaid names, Ticket ticket) {
    return new Concerned(tickets, names).isNamedIn(ticket);
  }

  /// Why they cannot open this: whoever would not see the case cannot close it at once either.
  ///
  /// @param logged as confidential as its kind is
  public Optional<Objection> objectionTo(Logged logged) {
    boolean confidential = Opening.isConfidential(logged.kind(), logged.confidential());
    return confidential && logged.answer() != null && !isAssigned()
        ? Optional.of(new Objection.NotYoursToAnswer())
        : Optional.empty();
  }

  public boolean isForConfidential() {
    return officer.confidential();
  }

  public Actor.Staff actor() {
    return officer.actor();
  }

  /// Nothing where it was refused with a sentence.
  Optional<Ticket> to(ReceiptNumber number) {
    var ticket = find(number);
    if (ticket.isEmpty()) {
      officer.refuse(AccessWords.noCase(number));
    }
    return ticket;
  }

  /// Who would see it but for their name in it goes on record.
  private boolean isThere(Ticket ticket) {
    boolean isNamed = isForThem(ticket) && concerned().isNamedIn(ticket);
    if (isNamed) {
      officer.record(HIDDEN, ticket.number().toString());
    }
    return isForThem(ticket) && !isNamed;
  }

  private boolean isForThem(Ticket ticket) {
    return !ticket.confidential() || (officer.confidential() && isAssigned());
  }

  public boolean sees(Ticket ticket) {
    return isForThem(ticket) && !concerned().isNamedIn(ticket);
  }

  /// Those of these that they may see. What is confidential is read for it.
  public List<Outline> seenOf(List<Outline> some) {
    var hidden = some.stream().filter(Outline::confidential).map(Outline::id).toList();
    if (hidden.isEmpty()) {
      return some;
    }
    var seen =
        tickets.named(hidden).stream()
            .filter(this::sees)
            .map(Ticket::id)
            .collect(Collectors.toSet());
    return some.stream().filter(it -> !it.confidential() || seen.contains(it.id())).toList();
  }

  boolean sees(ReceiptNumber number) {
    return tickets.numbered(number).filter(this::sees).isPresent();
  }

  /// Whether lists may have confidential cases in them, where the officer asks for such.
  boolean isRefusedLists() {
    return officer.confidential() && !isAssigned();
  }

  private boolean isAssigned() {
    return assigned.has(officer.by()) || assigned.has(officer.account());
  }

  private Concerned concerned() {
    return new Concerned(tickets, NamesSaid.of(officer.names()));
  }

  /// Those who may see it should know who may not.
  void tellFromWhomItIsHidden(Ticket ticket) {
    officer.trail().about(ticket.number().toString(), MOST).stream()
        .filter(deed -> deed.did().equals(HIDDEN))
        .map(Deed::by)
        .distinct()
        .forEach(name -> officer.tell(AccessWords.HIDDEN_FROM + Plain.text(name)));
  }
}
