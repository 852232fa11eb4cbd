package saitrong.ticket;

import saitrong.ticket.TicketEvent.Moved;

/// What is being told to a citizen and has not reached them. Whoever tells of steps knows it, and
/// implements this.
public interface OnItsWay {

  /// Whether the letter that tells of this step of a case waits: for the morning, for quota, for a
  /// reply that it can ride on.
  boolean holds(Ticket ticket, Moved step);
}
