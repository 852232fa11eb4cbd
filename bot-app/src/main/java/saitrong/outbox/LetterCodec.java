package saitrong.outbox;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.inbox.MessageId;
import saitrong.inbox.ReplyToken;
import saitrong.store.FieldCipher;
import saitrong.store.MissingKey;
import saitrong.store.UnreadableValue;
import saitrong.transcript.Entry;
import saitrong.transcript.Fate;

/// The stored form of a letter that waits. What it says is sealed.
record LetterCodec(FieldCipher cipher) {

  static final String QUOTES = "quotes";
  static final String BY_DAY = "byDay";
  static final String TOKEN = "token";
  static final String TOKEN_SINCE = "tokenSince";
  static final String HELD = "held";
  static final Date FREE = new Date(0);

  byte[] seal(byte[] frozen, UUID key) {
    return cipher.seal(frozen, key.toString());
  }

  boolean lacksTheKeyOf(Document row) {
    return cipher.lacksTheKeyOf(row.get("body", Binary.class).getData());
  }

  Document toDocument(WaitingLetter letter) {
    var row = toDocumentOfKnownFate(letter);
    if (letter.isByDay()) {
      row.append(BY_DAY, true);
    }
    if (letter.way() instanceof FreeWay way) {
      row.append(TOKEN, sealed(way, letter.key())).append(TOKEN_SINCE, Date.from(way.since()));
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

  /// Nobody may send it until it is on record, as what it says here.
  Document toHeldDocument(WaitingLetter letter, String kind) {
    return toDocument(letter).append(HELD, kind);
  }

  /// What is still to be put on record of it. It need not be opened for that.
  static Entry toBeOnRecord(Document row) {
    return new Entry(
        row.getString("_id"),
        new CitizenId(row.getString("citizen")),
        row.getDate("since").toInstant(),
        row.getString(HELD),
        row.get("body", Binary.class).getData(),
        null,
        Fate.WAITING,
        Set.of());
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
        row.getBoolean(BY_DAY, false),
        way(row, key));
  }

  private @Nullable FreeWay way(Document row, UUID key) {
    var sealed = row.get(TOKEN, Binary.class);
    if (sealed == null) {
      return null;
    }
    try {
      var token = new String(cipher.open(sealed.getData(), tokenOf(key)), UTF_8);
      return new FreeWay(new ReplyToken(token), row.getDate(TOKEN_SINCE).toInstant());
    } catch (MissingKey | UnreadableValue closed) {
      return null; // it goes out all the same, and costs a push
    }
  }

  Bson lent(FreeWay way, UUID key) {
    return combine(set(TOKEN, sealed(way, key)), set(TOKEN_SINCE, Date.from(way.since())));
  }

  private Binary sealed(FreeWay way, UUID key) {
    return new Binary(cipher.seal(way.token().value().getBytes(UTF_8), tokenOf(key)));
  }

  private static String tokenOf(UUID key) {
    return key + "/token";
  }

  static QueuedLetter toQueued(Document row) {
    return new QueuedLetter(
        UUID.fromString(row.getString("_id")),
        new CitizenId(row.getString("citizen")),
        Weight.from(row.getString("weight")),
        row.getDate("due").toInstant(),
        row.getDate("best").toInstant(),
        instant(row.getDate("unsure")),
        row.getBoolean(BY_DAY, false),
        instant(row.getDate(TOKEN_SINCE)),
        row.containsKey(HELD) ? instant(row.getDate("since")) : null);
  }

  static List<UUID> ridersIn(Document row) {
    return row.getList("riders", String.class, List.of()).stream().map(UUID::fromString).toList();
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }
}
