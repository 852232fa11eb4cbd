package saitrong.ticket;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something that became of a case. Never edited.
public sealed interface TicketEvent {

  /// A ULID: what is told of an event is told once for each id.
  String id();

  Instant at();

  /// Who did it.
  Actor by();

  /// It got its number.
  ///
  /// @param given to whom the directory gave it; absent where it named nobody
  record Opened(String id, Instant at, Actor by, @Nullable Assignment given)
      implements TicketEvent {

    Opened(String id, Instant at, Actor by) {
      this(id, at, by, null);
    }
  }

  /// It came into the chat of the citizen who named its number and the end of their telephone
  /// number.
  record Attached(String id, Instant at) implements TicketEvent {
    @Override
    public Actor by() {
      return new Actor.Citizen();
    }
  }

  /// What was said in it is gone; its number stays.
  record Erased(String id, Instant at, Actor by) implements TicketEvent {}

  /// A step was taken; it may have left the case where it was.
  ///
  /// @param fact what can be read of it
  /// @param remarks the texts that it came with
  record Moved(
      String id,
      Instant at,
      Actor by,
      State from,
      State to,
      StepKind kind,
      Fact fact,
      Map<Remark, Sealed> remarks)
      implements TicketEvent {

    public Moved {
      remarks = Map.copyOf(remarks);
    }

    Moved withoutRemarks() {
      return new Moved(id, at, by, from, to, kind, fact, Map.of());
    }

    /// What the letter that tells of it is named after.
    public String news() {
      return "case-news " + id;
    }

    @Override
    public String toString() {
      return "Moved[" + id + ", " + from + " to " + to + "]";
    }
  }
}
