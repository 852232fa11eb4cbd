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
  public static Sent aboutOneOfMany(String form, ReceiptNumber number, int seen) {
    return new Sent(Ulid.belonging(form, number.toString()), seen);
  }

  /// Absent where the step is still to be taken.
  Optional<Moving> settled(Ticket ticket) {
    if (ticket.events().stream().anyMatch(event -> event.id().equals(id))) {
      return Optional.of(new Moving.Done(ticket));
    }
    return ticket.events().size() == seen
        ? Optional.empty()
        : Optional.of(
            new Moving.Refused(
                ticket, new Objection.ChangedMeanwhile(ticket.events().getLast().at())));
  }
}
