package saitrong.ticket;

import java.util.Optional;
import org.bson.Document;

/// Who has a case, and whether a draft waits in it, beside its events, so that a list need not read
/// all of them. It says as of which version it is: a release that does not know of it changes the
/// case and leaves it as it was, and then the events are asked.
final class HeldBy {

  static final String FIELD = "held";

  private static final String DRAFT = "draft";

  private HeldBy() {}

  static Document toDocument(Ticket ticket) {
    return toDocument(ticket, ticket.version());
  }

  /// @param version that the case will have
  static Document toDocument(Ticket ticket, long version) {
    var held = new Document("version", version).append("by", HolderCodec.write(ticket.holder()));
    return ticket.draft().isPresent() ? held.append(DRAFT, true) : held;
  }

  /// Absent where only the events can tell.
  static Optional<Holder> read(Document row) {
    return Optional.ofNullable(row.get(FIELD, Document.class))
        .filter(held -> row.getLong("version").equals(held.getLong("version")))
        .map(held -> HolderCodec.read(held.get("by", Document.class)));
  }

  /// Of a row that tells who has it.
  static boolean hasDraft(Document row) {
    return row.get(FIELD, new Document()).getBoolean(DRAFT, false);
  }
}
