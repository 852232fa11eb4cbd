package saitrong.ticket;

/// What became of the wish to take a step with a case.
public sealed interface Moving {

  /// It is taken.
  record Done(Ticket ticket) implements Moving {}

  /// The case is as it was.
  record Refused(Ticket ticket, Objection objection) implements Moving {}

  /// There is no case of that number.
  record NoSuchCase() implements Moving {}
}
