package saitrong.cases;

import java.util.ArrayList;
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

/// What an officer has to tell in another way than on LINE, the oldest first.
record UntoldList(Tickets tickets, ToTell toTell, CaseAccess access, CasePage page) {

  private record Item(Ticket ticket, Moved step, Why why) {}

  void print() {
    var items = items();
    page.out().println(CaseListWords.untold(Integer.toString(items.size())));
    for (var item : items) {
      page.line(item.ticket(), false);
      page.out()
          .println(
              "    " + StepWords.both(item.step().kind()) + ": " + Tellings.otherWay(item.why()));
    }
    page.out().println(CaseListWords.UNTOLD_LAGS);
  }

  private List<Item> items() {
    var rows = toTell.all();
    var cases = new HashMap<String, Ticket>();
    tickets
        .named(rows.stream().map(Row::caseId).distinct().toList())
        .forEach(ticket -> cases.put(ticket.id(), ticket));
    var items = new ArrayList<Item>();
    rows.forEach(row -> item(row, cases).ifPresent(items::add));
    items.sort((one, other) -> one.step().at().compareTo(other.step().at()));
    return items;
  }

  /// The bot clears the list within seconds; what was told just now is not shown meanwhile, and
  /// nothing of an emptied case, of which nobody has anything to tell.
  private Optional<Item> item(Row row, Map<String, Ticket> cases) {
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
