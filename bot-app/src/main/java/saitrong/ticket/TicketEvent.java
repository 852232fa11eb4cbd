package saitrong.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that became of a case. Never edited.
public sealed interface TicketEvent {

  /// A ULID: what is told of an event is told once for each id.
  String id();

  Instant at();

  /// It got its number.
  record Opened(String id, Instant at) implements TicketEvent {}

  /// Staff moved it on.
  ///
  /// @param by who did
  /// @param words what was done, wanted or refused, sealed
  record Moved(String id, Instant at, String by, State from, State to, byte @Nullable [] words)
      implements TicketEvent {

    @Override
    public String toString() {
      return "Moved[" + id + ", " + from + " to " + to + "]";
    }
  }
}
