package saitrong.ticket;

/// What became of the wish to write a matter down.
public sealed interface Logging {

  /// It has its number.
  record Opened(Ticket ticket) implements Logging {}

  /// No number was used.
  record Refused(Objection objection) implements Logging {}
}
