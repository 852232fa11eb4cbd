package saitrong.conversation;

import java.util.Map;
import saitrong.shared.PersonalText;
import saitrong.store.MissingKey;
import saitrong.ticket.Remark;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.WordsForTheCitizen;

/// What officers wrote in a case for its person. An instance without the key of it still tells
/// where the case is.
record WrittenForThem(Tickets tickets) {

  Map<String, Map<Remark, PersonalText>> in(Ticket ticket) {
    if (!WordsForTheCitizen.mayBeIn(ticket)) {
      return Map.of();
    }
    try {
      return tickets.remarks(ticket);
    } catch (MissingKey anothers) {
      return Map.of();
    }
  }
}
