package saitrong.ticket;

import java.util.Optional;
import saitrong.shared.Ulid;

/// A form that somebody sent about a case: what it says is done once, however often it comes, and
/// not at all where others did something since its page was loaded.
///
/// @param id of the step that it leads to, which no other form has
/// @param seen how many events the case had on that page
public record Sent(String id, int seen) {

  /// One of many cases that a form is about.
  ///
  /// @param form its id
  /// @param what the step and whatever it is taken with: another one on the same form is another
  public static Sent aboutOneOfMany(String form, ReceiptNumber number, String what, int seen) {
    return new Sent(Ulid.belonging(form, number + " " + what), seen);
  }

  /// Absent where the step is still to be taken. Another step that came of the same form is
  /// something that happened meanwhile.
  Optional<Moving> settled(Ticket ticket, Step step) {
    if (ticket.events().stream().anyMatch(event -> isOf(event, step))) {
      return Optional.of(new Moving.Done(ticket));
    }
    return ticket.events().size() == seen
        ? Optional.empty()
        : Optional.of(
            new Moving.Refused(
                ticket, new Objection.ChangedMeanwhile(ticket.events().getLast().at())));
  }

  private boolean isOf(TicketEvent event, Step step) {
    return event.id().equals(id)
        && !(event instanceof TicketEvent.Moved moved && moved.kind() != step.kind());
  }
}
