package saitrong.ticket;

/// What became of the wish to move a case.
public sealed interface Moving {

  /// It is there.
  record Done(Ticket ticket) implements Moving {}

  /// From where it is now it does not go there.
  record NotFromHere(Ticket ticket) implements Moving {}

  /// It goes there only with words that say what was done, is wanted, or why not.
  record WordsMissing(Ticket ticket) implements Moving {}

  /// There is no case of that number.
  record NoSuchCase() implements Moving {}
}
