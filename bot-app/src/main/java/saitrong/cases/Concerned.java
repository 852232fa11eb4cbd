package saitrong.cases;

import java.util.stream.Stream;
import saitrong.store.MissingKey;
import saitrong.store.UnreadableValue;
import saitrong.ticket.Detail;
import saitrong.ticket.NamesSaid;
import saitrong.ticket.Papers;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// Whether a confidential case is about whoever wants to see it: their name, or a part of it,
/// stands among what was said. Thai runs words together, so any place will do, and a namesake is
/// shut out too: the others are there. What cannot be read is hidden likewise. Pictures are not
/// looked into.
///
/// @param names by which whoever asks is known: what they call themselves, their account, and what
///   they were called before
public record Concerned(Tickets tickets, NamesSaid names) {

  public boolean isNamedIn(Ticket ticket) {
    if (!ticket.confidential()) {
      return false;
    }
    try {
      return names.standIn(said(tickets.papers(ticket)));
    } catch (MissingKey | UnreadableValue unreadable) {
      return true;
    }
  }

  private static Stream<String> said(Papers papers) {
    var later = papers.added().stream().flatMap(added -> added.details().stream());
    var details = Stream.concat(papers.details().stream(), later).map(Detail::shown);
    var remarks = papers.remarks().values().stream().flatMap(it -> it.values().stream());
    return Stream.concat(details, remarks).map(it -> it.value());
  }
}
