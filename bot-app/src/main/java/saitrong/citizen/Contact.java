package saitrong.citizen;

/// A chat as LINE names it, with our id for it.
///
/// @param destination the LINE account that was written to
/// @param chat the person, group or room; for an event from nobody, the account itself
public record Contact(CitizenId id, String destination, LineUserId chat, Kind kind) {

  /// Whom the chat is with.
  public enum Kind {
    PERSON,
    GROUP,
    ROOM,
    NOBODY
  }
}
