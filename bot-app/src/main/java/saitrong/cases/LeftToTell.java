package saitrong.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saitrong.ticket.Ticket;
import saitrong.ticket.TicketEvent.Moved;
import saitrong.ticket.Tickets;
import saitrong.ticket.ToTell;
import saitrong.ticket.ToTell.Row;
import saitrong.ticket.ToTell.Why;

/// What an officer has to tell in another way than on LINE: asked at the desk and by a command.
public record LeftToTell(Tickets tickets, ToTell toTell) {

  /// @param step of which its requester does not know
  public record Item(Ticket ticket, Moved step, Why why) {}

  /// The oldest first.
  public List<Item> seenBy(CaseAccess access) {
    var rows = toTell.all().stream().filter(it -> it.why() != null).toList();
    var cases = new HashMap<String, Ticket>();
    tickets
        .named(rows.stream().map(Row::caseId).distinct().toList())
        .forEach(ticket -> cases.put(ticket.id(), ticket));
    var items = new ArrayList<Item>();
    rows.forEach(row -> item(row, cases, access).ifPresent(items::add));
    items.sort(Comparator.comparing(it -> it.step().at()));
    return items;
  }

  /// What is under way by itself has no reason why it is for an officer, and is not read: after a
  /// busy day most of the list is that. The bot clears it within seconds; what was told just now is
  /// not shown meanwhile, and nothing of an emptied case, of which nobody has anything to tell.
  private static Optional<Item> item(Row row, Map<String, Ticket> cases, CaseAccess access) {
    var ticket = cases.get(row.caseId());
    var why = row.why();
    if (ticket == null || why == null || ticket.isEmptied() || !access.sees(ticket)) {
      return Optional.empty();
    }
    return ticket.moves().stream()
        .filter(move -> move.id().equals(row.step()))
        .filter(move -> ticket.holds(move) && !ticket.wasToldOtherwise(move))
        .map(move -> new Item(ticket, move, why))
        .findFirst();
  }
}
