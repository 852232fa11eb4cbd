package saitrong.outbox;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.inbox.MessageId;
import saitrong.store.FieldCipher;

/// The stored form of a letter that waits. What it says is sealed.
record LetterCodec(FieldCipher cipher) {

  static final String QUOTES = "quotes";
  static final String BY_DAY = "byDay";
  static final Date FREE = new Date(0);

  byte[] seal(byte[] frozen, UUID key) {
    return cipher.seal(frozen, key.toString());
  }

  boolean lacksTheKeyOf(Document row) {
    return cipher.lacksTheKeyOf(row.get("body", Binary.class).getData());
  }

  static Document toDocument(WaitingLetter letter) {
    var row = toDocumentOfKnownFate(letter);
    if (letter.isByDay()) {
      row.append(BY_DAY, true);
    }
    if (!letter.quotes().isEmpty()) {
      row.append(QUOTES, letter.quotes().stream().map(MessageId::value).toList());
    }
    return letter.unsureSince() == null
        ? row
        : row.append("unsure", Date.from(letter.unsureSince()));
  }

  private static Document toDocumentOfKnownFate(WaitingLetter letter) {
    return new Document("_id", letter.key().toString())
        .append("v", 1)
        .append("citizen", letter.to().value())
        .append("since", Date.from(letter.since()))
        .append("due", Date.from(letter.due()))
        .append("best", Date.from(letter.bestBefore()))
        .append("claimed", FREE)
        .append("weight", letter.weight().stored())
        .append("bubbles", letter.bubbles())
        .append("tries", letter.tries())
        .append("riders", letter.riders().stream().map(UUID::toString).toList())
        .append("body", new Binary(letter.sealed()));
  }

  WaitingLetter toLetter(Document row) {
    var key = UUID.fromString(row.getString("_id"));
    var sealed = row.get("body", Binary.class).getData();
    return new WaitingLetter(
        key,
        new CitizenId(row.getString("citizen")),
        cipher.open(sealed, key.toString()),
        sealed,
        row.getInteger("bubbles"),
        Weight.from(row.getString("weight")),
        row.getDate("since").toInstant(),
        row.getDate("due").toInstant(),
        row.getDate("best").toInstant(),
        row.getInteger("tries"),
        instant(row.getDate("unsure")),
        ridersIn(row),
        row.getList(QUOTES, String.class, List.of()).stream().map(MessageId::new).toList(),
        row.getBoolean(BY_DAY, false));
  }

  static QueuedLetter toQueued(Document row) {
    return new QueuedLetter(
        UUID.fromString(row.getString("_id")),
        new CitizenId(row.getString("citizen")),
        Weight.from(row.getString("weight")),
        row.getDate("due").toInstant(),
        row.getDate("best").toInstant(),
        instant(row.getDate("unsure")),
        row.getBoolean(BY_DAY, false));
  }

  static List<UUID> ridersIn(Document row) {
    return row.getList("riders", String.class, List.of()).stream().map(UUID::fromString).toList();
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }
}
