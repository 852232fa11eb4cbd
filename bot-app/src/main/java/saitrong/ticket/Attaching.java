package saitrong.ticket;

/// What became of the wish to see a case in the chat that was opened another way.
public sealed interface Attaching {

  /// It is this citizen's from now on, or was already.
  record Attached(Ticket ticket) implements Attaching {}

  /// There is no such case, or it is not to be had with these digits: which of the two is not told.
  record NoSuchCase() implements Attaching {}

  /// This citizen, or this number, was tried often enough for a day.
  record TooOften() implements Attaching {}
}
