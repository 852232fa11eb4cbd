package saitrong.cases;

import java.util.Optional;
import saitrong.staff.AssignedStaff;
import saitrong.staff.Deed;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// Which cases an officer may see. Of any other they hear what they would hear of one that is not
/// there, whatever they ask: not even its number is known to them.
///
/// @param assigned who may see confidential cases, where they ask for such and are not named there
record CaseAccess(Tickets tickets, AssignedStaff assigned, Officer officer) {

  private static final String HIDDEN = "case-hidden";
  private static final int MOST = 200;

  /// Nothing where it was refused with a sentence.
  Optional<Ticket> to(ReceiptNumber number) {
    var ticket = tickets.numbered(number).filter(this::isThere);
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
    return !ticket.confidential() || (officer.confidential() && assigned.has(officer.by()));
  }

  boolean sees(Ticket ticket) {
    return isForThem(ticket) && !concerned().isNamedIn(ticket);
  }

  boolean sees(ReceiptNumber number) {
    return tickets.numbered(number).filter(this::sees).isPresent();
  }

  /// Whether lists may have confidential cases in them, where the officer asks for such.
  boolean isRefusedLists() {
    return officer.confidential() && !assigned.has(officer.by());
  }

  private Concerned concerned() {
    return Concerned.of(tickets, officer.by(), officer.account());
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
