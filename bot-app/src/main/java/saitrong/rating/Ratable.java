package saitrong.rating;

import saitrong.ticket.Confirmation;
import saitrong.ticket.Ticket;

/// Whether a case can be rated in another way than in the chat.
public enum Ratable {
  YES,
  /// It has none, or ended without one.
  NO_RESULT,
  /// One tip in a month is nobody's figure.
  CONFIDENTIAL,
  /// One score a case: its person has said it in another way.
  RATED_OTHERWISE,
  /// Its week is over.
  TOO_LATE;

  static Ratable of(Ticket ticket, Confirmation confirmation) {
    if (ticket.confidential()) {
      return CONFIDENTIAL;
    }
    return confirmation instanceof Confirmation.NotAsked ? NO_RESULT : YES;
  }
}
