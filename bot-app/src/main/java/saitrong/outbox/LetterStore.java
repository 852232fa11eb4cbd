package saitrong.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.store.FieldCipher;

/// The collections `outbox` (what waits, small) and `parked_letters` (what may have arrived or not,
/// for staff).
final class LetterStore {

  static final String OUTBOX = "outbox";
  static final String PARKED = "parked_letters";
  private static final int AT_ONCE = 2000;
  private static final Duration CLAIM = Duration.ofSeconds(120);

  private final MongoCollection<Document> rows;
  private final MongoCollection<Document> parked;
  private final FieldCipher cipher;

  LetterStore(MongoDatabase database, FieldCipher cipher) {
    this.rows = database.getCollection(OUTBOX);
    this.parked = database.getCollection(PARKED);
    this.cipher = cipher;
  }

  byte[] seal(byte[] frozen, UUID key) {
    return cipher.seal(frozen, key.toString());
  }

  void insert(WaitingLetter letter) {
    try {
      rows.insertOne(toDocument(letter));
    } catch (MongoWriteException known) {
      if (known.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw known;
      }
    }
  }

  /// Everything that waits, oldest first.
  List<WaitingLetter> waiting() {
    return read(rows.find().sort(ascending("since")).limit(AT_ONCE));
  }

  long countWaiting() {
    return rows.estimatedDocumentCount();
  }

  long countParked() {
    return parked.estimatedDocumentCount();
  }

  /// True for one instance only, until the claim is over. The end of a claim allows for clocks that
  /// differ.
  boolean claim(UUID key, Instant now) {
    return rows.updateOne(
                and(eq("_id", key.toString()), lt("claimed", Date.from(now))),
                set("claimed", Date.from(now.plus(CLAIM))))
            .getModifiedCount()
        == 1;
  }

  List<Rider> claimForReply(CitizenId citizen, int room, Instant now) {
    var riders = new ArrayList<Rider>();
    int left = room;
    for (var letter : read(rows.find(eq("citizen", citizen.value())).sort(ascending("since")))) {
      boolean fits = letter.bubbles() <= left && letter.unsureSince() == null;
      if (!fits || !claim(letter.key(), now)) {
        break;
      }
      left -= letter.bubbles();
      riders.add(new Rider(letter.key(), letter.frozen(), letter.bubbles()));
    }
    return riders;
  }

  void release(UUID key, Instant due) {
    rows.updateOne(eq("_id", key.toString()), free(due));
  }

  void tryAgain(UUID key, Instant due) {
    rows.updateOne(eq("_id", key.toString()), combine(free(due), inc("tries", 1)));
  }

  /// A push with an unknown outcome: from its first try on only the same push may follow.
  void tryAgainUnsure(UUID key, Instant due, Instant since) {
    rows.updateOne(
        eq("_id", key.toString()),
        combine(free(due), inc("tries", 1), Updates.min("unsure", Date.from(since))));
  }

  private static Bson free(Instant due) {
    return combine(set("due", Date.from(due)), set("claimed", new Date(0)));
  }

  void remove(UUID key) {
    rows.deleteOne(eq("_id", key.toString()));
  }

  void park(WaitingLetter letter, Instant now) {
    parked.replaceOne(
        eq("_id", letter.key().toString()),
        toDocument(letter).append("parked", Date.from(now)),
        new ReplaceOptions().upsert(true));
  }

  private List<WaitingLetter> read(Iterable<Document> found) {
    var letters = new ArrayList<WaitingLetter>();
    found.forEach(row -> letters.add(toLetter(row)));
    return letters;
  }

  private static Document toDocument(WaitingLetter letter) {
    var row = toDocumentOfKnownFate(letter);
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
        .append("claimed", new Date(0))
        .append("weight", letter.weight().stored())
        .append("bubbles", letter.bubbles())
        .append("tries", letter.tries())
        .append("riders", letter.riders().stream().map(UUID::toString).toList())
        .append("body", new Binary(letter.sealed()));
  }

  private WaitingLetter toLetter(Document row) {
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
        row.getList("riders", String.class, List.of()).stream().map(UUID::fromString).toList());
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }
}
