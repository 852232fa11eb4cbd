package saitrong.ticket;

import java.time.Instant;
import java.util.List;
import saitrong.ticket.TicketEvent.Moved;

/// A case of which something may have to be told to its citizen.
public record Untold(Ticket ticket, UntoldRows.Row row) {

  /// When it was noted that there is something.
  public Instant since() {
    return row.first();
  }

  /// When it last changed.
  public Instant last() {
    return row.last();
  }

  /// Whether it was noted and then nothing came of it, so far.
  public boolean isNothing() {
    return row.from() >= ticket.events().size();
  }

  /// The steps to tell of, the oldest first. What the person did themselves in the chat was
  /// answered there.
  public List<Moved> news() {
    return newsIn(ticket.events().subList(from(), ticket.events().size()));
  }

  /// The steps before, of which something may still wait to go out.
  public List<Moved> old() {
    return newsIn(ticket.events().subList(0, from()));
  }

  private int from() {
    return Math.min(row.from(), ticket.events().size());
  }

  private static List<Moved> newsIn(List<TicketEvent> events) {
    return events.stream()
        .filter(Moved.class::isInstance)
        .map(Moved.class::cast)
        .filter(move -> isNews(move.kind(), move.by()))
        .toList();
  }

  private static boolean isNews(StepKind kind, Actor by) {
    return kind.telling() != StepKind.Telling.NOT_AT_ALL
        && switch (by) {
          case Actor.Staff _ -> true;
          case Actor.Machine _ -> kind == StepKind.LAPSE;
          case Actor.Citizen _ -> false;
        };
  }
}
