package saitrong.conversation;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.conversation.OpenTurn.Owed;
import saitrong.inbox.EventId;
import saitrong.inbox.MessageId;
import saitrong.outbox.Weight;
import saitrong.shared.Language;
import saitrong.transcript.Mark;

/// The stored form of a [Conversation]: short, for it is written on every turn.
final class ConversationCodec {

  private ConversationCodec() {}

  static Document toDocument(Conversation conversation) {
    var state = conversation.state();
    var document =
        new Document("_id", conversation.citizen().value())
            .append("version", conversation.version())
            .append("v", 1)
            .append("language", state.language().code())
            .append("met", state.met())
            .append("applied", new Binary(conversation.applied().remembered()))
            .append("forgotten", Date.from(conversation.applied().forgotten()));
    if (state.owesUnsendNote()) {
      document.append("owesUnsendNote", true);
    }
    if (!conversation.unsent().isEmpty()) {
      document.append("unsent", conversation.unsent().stream().map(MessageId::value).toList());
    }
    if (conversation.turn() != null) {
      document.append("turn", toDocument(conversation.turn()));
    }
    return document;
  }

  static Document toDocument(OpenTurn turn) {
    var document =
        new Document("events", turn.events().stream().map(EventId::value).toList())
            .append("by", turn.by())
            .append("until", Date.from(turn.until()));
    if (!turn.marks().isEmpty()) {
      document.append("marks", turn.marks().stream().map(Mark::stored).toList());
    }
    return turn.owed() == null ? document : document.append("owed", toDocument(turn.owed()));
  }

  private static Document toDocument(Owed owed) {
    var document =
        new Document("key", owed.key().toString())
            .append("body", new Binary(owed.sealed()))
            .append("bubbles", owed.bubbles())
            .append("weight", owed.weight().stored())
            .append("byReply", owed.byReply());
    if (owed.tokenOf() != null) {
      document.append("tokenOf", owed.tokenOf().value());
    }
    if (!owed.riders().isEmpty()) {
      document.append("riders", owed.riders().stream().map(UUID::toString).toList());
    }
    return document;
  }

  static Conversation toConversation(Document document) {
    var turn = document.get("turn", Document.class);
    return new Conversation(
        new CitizenId(document.getString("_id")),
        document.getLong("version"),
        new State(
            Language.of(document.getString("language")),
            document.getBoolean("met", false),
            document.getBoolean("owesUnsendNote", false)),
        new Applied(binary(document, "applied"), instant(document, "forgotten")),
        document.getList("unsent", String.class, List.of()).stream().map(MessageId::new).toList(),
        turn == null ? null : toTurn(turn));
  }

  private static OpenTurn toTurn(Document document) {
    var owed = document.get("owed", Document.class);
    return new OpenTurn(
        document.getList("events", String.class).stream().map(EventId::new).toList(),
        owed == null ? null : toOwed(owed),
        document.getList("marks", String.class, List.of()).stream()
            .map(Mark::from)
            .collect(Collectors.toSet()),
        document.getString("by"),
        instant(document, "until"));
  }

  private static Owed toOwed(Document document) {
    return new Owed(
        UUID.fromString(document.getString("key")),
        binary(document, "body"),
        document.getInteger("bubbles"),
        Weight.from(document.getString("weight")),
        eventId(document.getString("tokenOf")),
        document.getBoolean("byReply"),
        document.getList("riders", String.class, List.of()).stream()
            .map(UUID::fromString)
            .toList());
  }

  private static @Nullable EventId eventId(@Nullable String value) {
    return value == null ? null : new EventId(value);
  }

  private static byte[] binary(Document document, String field) {
    return document.get(field, Binary.class).getData();
  }

  private static Instant instant(Document document, String field) {
    return document.getDate(field).toInstant();
  }
}
