package saitrong.ticket;

import java.time.Instant;

/// What lists need to know of a case to choose it and to put it in its place: none of what was said
/// or done in it.
///
/// @param received when it came in
/// @param with who has it
/// @param toReview whether a draft waits for a head
/// @param standing how it stands with its days; all days are over where it is closed
public record Outline(
    String id,
    ReceiptNumber number,
    String kind,
    boolean confidential,
    Channel channel,
    Instant received,
    State state,
    Holder with,
    boolean toReview,
    Standing standing) {

  static Outline of(Ticket ticket, Standing standing) {
    return new Outline(
        ticket.id(),
        ticket.number(),
        ticket.kind(),
        ticket.confidential(),
        ticket.channel(),
        ticket.received().at(),
        ticket.state(),
        ticket.holder(),
        ticket.draft().isPresent(),
        standing.in(ticket.state()));
  }

  @Override
  public String toString() {
    return "Outline[" + number + ", " + state + "]";
  }
}
