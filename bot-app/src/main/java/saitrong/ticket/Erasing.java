package saitrong.ticket;

/// What became of the wish to empty a case.
public sealed interface Erasing {

  /// Its words are gone; the number, its kind and what was done when stay.
  record Erased(Ticket ticket) implements Erasing {}

  /// Somebody has to do something with it still, and could not without its words.
  record StillOpen(Ticket ticket) implements Erasing {}

  /// It is to be kept as it is.
  record Held(Ticket ticket, Holds.Hold hold) implements Erasing {}

  /// There is no such case.
  record NoSuchCase() implements Erasing {}
}
