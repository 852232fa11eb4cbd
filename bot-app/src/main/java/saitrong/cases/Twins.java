package saitrong.cases;

import java.util.stream.Collectors;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// What is said of a matter that stands under two numbers, or may do so.
record Twins(Tickets tickets, CaseAccess access) {

  void tell(Ticket ticket) {
    tickets.alike().to(ticket).stream()
        .filter(access::sees)
        .forEach(it -> access.officer().tell(CasePageWords.like(ticket, it)));
    var merged = tickets.mergedInto(ticket).stream().filter(access::sees).toList();
    if (!merged.isEmpty()) {
      access
          .officer()
          .tell(
              CasePageWords.MERGED
                  + merged.stream().map(ReceiptNumber::toString).collect(Collectors.joining(", ")));
    }
  }
}
