package saitrong.official;

import java.util.Optional;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// The applications are cases like any other.
record CaseApplications(Tickets tickets) implements Applications {

  @Override
  public Optional<Application> numbered(String number) {
    return ReceiptNumber.read(number).flatMap(tickets::numbered).flatMap(CaseApplications::of);
  }

  /// Whoever is not on LINE has no menu that could be changed.
  private static Optional<Application> of(Ticket ticket) {
    return Optional.ofNullable(ticket.citizen())
        .map(citizen -> new Application(ticket.number().toString(), ticket.kind(), citizen));
  }
}
