package saitrong.line;

import com.fasterxml.jackson.databind.JsonNode;
import saitrong.citizen.Citizens;
import saitrong.citizen.Contact;
import saitrong.citizen.Contact.Kind;
import saitrong.citizen.LineUserId;

/// Where an event happened.
///
/// @param known false for a kind of place that LINE has added since: the event is kept under its
///   person, but never taken for a one-to-one talk, for others may be listening there
record Chat(Kind kind, LineUserId id, boolean known) {

  /// An event without a usable source, such as a failed account link, belongs to the account
  /// itself.
  static Chat of(JsonNode event, String destination) {
    JsonNode source = event.path("source");
    return switch (source.path("type").asText("")) {
      case "user" -> named(Kind.PERSON, source.path("userId"), true, destination);
      case "group" -> named(Kind.GROUP, source.path("groupId"), true, destination);
      case "room" -> named(Kind.ROOM, source.path("roomId"), true, destination);
      default -> named(Kind.PERSON, source.path("userId"), false, destination);
    };
  }

  private static Chat named(Kind kind, JsonNode id, boolean known, String destination) {
    return id.isTextual() && !id.textValue().isBlank()
        ? new Chat(kind, new LineUserId(id.textValue()), known)
        : new Chat(Kind.NOBODY, new LineUserId(destination), known);
  }

  boolean isShared() {
    return kind == Kind.GROUP || kind == Kind.ROOM;
  }

  boolean isOneToOne() {
    return known && kind == Kind.PERSON;
  }

  Contact contact(Citizens citizens, String destination) {
    return new Contact(citizens.idOf(destination, id), destination, id, kind);
  }
}
