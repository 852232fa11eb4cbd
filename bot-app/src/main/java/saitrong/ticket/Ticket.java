package saitrong.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.ticket.TicketEvent.Moved;
import saitrong.ticket.TicketEvent.Opened;

/// A case: who brought which kind of matter when, and how far it is. What was said in it stays
/// sealed until somebody asks for its [Papers].
///
/// @param version counts the changes of staff; who changes it names the one that was seen
/// @param addedAt when the citizen last added something; absent when nothing was
public record Ticket(
    String id,
    long version,
    String openedBy,
    CitizenId citizen,
    String kind,
    boolean confidential,
    Channel channel,
    Received received,
    ReceiptNumber number,
    State state,
    List<TicketEvent> events,
    @Nullable Instant addedAt) {

  /// A document is bounded; nobody moves a case this often but a script that runs wild.
  private static final int MOST_EVENTS = 1000;

  public Ticket {
    events = List.copyOf(events);
  }

  static Ticket opened(String id, String event, Opening opening, ReceiptNumber number) {
    return new Ticket(
        id,
        1,
        opening.openedBy(),
        opening.citizen(),
        opening.kind(),
        opening.confidential(),
        opening.channel(),
        opening.received(),
        number,
        State.WAITING,
        List.of(new Opened(event, opening.received().at())),
        null);
  }

  public boolean isClosed() {
    return state.isClosed();
  }

  public boolean mayMoveTo(State to) {
    return state.next().contains(to) && events.size() < MOST_EVENTS;
  }

  /// Whether the citizen added something that no move of staff came after.
  public boolean hasNews() {
    return addedAt != null && !addedAt.isBefore(events.getLast().at());
  }

  /// @throws IllegalStateException from here it does not go there, or not without words
  Ticket moved(Moved event) {
    if (event.from() != state || !mayMoveTo(event.to())) {
      throw new IllegalStateException(
          "case %s is %s and cannot become %s".formatted(id, state, event.to()));
    }
    if (event.to().needsWords() && event.words() == null) {
      throw new IllegalStateException(
          "case %s cannot become %s without words".formatted(id, event.to()));
    }
    var all = new ArrayList<>(events);
    all.add(event);
    return new Ticket(
        id,
        version + 1,
        openedBy,
        citizen,
        kind,
        confidential,
        channel,
        received,
        number,
        event.to(),
        all,
        addedAt);
  }

  @Override
  public String toString() {
    return "Ticket[" + number + ", " + state + "]";
  }
}
