package saitrong.ticket;

import java.time.Instant;
import java.util.List;
import saitrong.ticket.TicketEvent.Moved;

/// A case of which its citizen has not been told something yet.
///
/// @param from how many events of it are old news
/// @param last when it last changed
public record Untold(Ticket ticket, int from, Instant last) {

  /// The steps to tell of, the oldest first; none where a step was noted and then not taken.
  public List<Moved> moves() {
    var events = ticket.events();
    return events.subList(Math.min(from, events.size()), events.size()).stream()
        .filter(Moved.class::isInstance)
        .map(Moved.class::cast)
        .filter(move -> isNews(move.kind(), move.by()))
        .toList();
  }

  /// What the person did themselves in the chat was answered there.
  static boolean isNews(StepKind kind, Actor by) {
    return kind.telling() != StepKind.Telling.NOT_AT_ALL
        && switch (by) {
          case Actor.Staff _ -> true;
          case Actor.Machine _ -> kind == StepKind.LAPSE;
          case Actor.Citizen _ -> false;
        };
  }
}
