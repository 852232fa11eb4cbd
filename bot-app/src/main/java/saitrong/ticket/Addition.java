package saitrong.ticket;

/// What became of something that a citizen wanted to add to a case.
public sealed interface Addition {

  /// It is kept with the case, which may be closed already: then nobody waits for it, and the
  /// citizen should be told so.
  record Kept(Ticket ticket) implements Addition {}

  /// This citizen has no case of that number; whether somebody else has is not told.
  record NoSuchCase() implements Addition {}
}
