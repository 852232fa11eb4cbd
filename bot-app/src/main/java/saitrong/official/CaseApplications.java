package saitrong.official;

import java.util.Optional;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// The applications are cases like any other.
record CaseApplications(Tickets tickets) implements Applications {

  @Override
  public Optional<Application> numbered(String number) {
    return ReceiptNumber.read(number).flatMap(tickets::numbered).map(CaseApplications::of);
  }

  private static Application of(Ticket ticket) {
    return new Application(ticket.number().toString(), ticket.kind(), ticket.citizen());
  }
}
