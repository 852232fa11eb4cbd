package saitrong.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

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
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.inbox.MessageId;
import saitrong.store.FieldCipher;
import saitrong.store.MissingKey;
import saitrong.store.UnreadableValue;

/// The collections `outbox` (what waits, small) and `parked_letters` (what may have arrived or not,
/// for staff).
final class LetterStore {

  static final String OUTBOX = "outbox";
  static final String PARKED = "parked_letters";
  private static final String QUOTES = "quotes";
  private static final int AT_ONCE = 50_000;
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

  boolean contains(UUID key) {
    return rows.find(eq("_id", key.toString())).projection(include("_id")).first() != null;
  }

  /// Everything that waits, oldest first, without what it says: read each second.
  List<QueuedLetter> queue() {
    var queue = new ArrayList<QueuedLetter>();
    rows.find()
        .sort(ascending("since"))
        .projection(include("citizen", "weight", "due", "best", "unsure"))
        .limit(AT_ONCE)
        .forEach(row -> queue.add(toQueued(row)));
    return queue;
  }

  private static QueuedLetter toQueued(Document row) {
    return new QueuedLetter(
        UUID.fromString(row.getString("_id")),
        new CitizenId(row.getString("citizen")),
        Weight.from(row.getString("weight")),
        row.getDate("due").toInstant(),
        row.getDate("best").toInstant(),
        instant(row.getDate("unsure")));
  }

  long countWaiting() {
    return rows.estimatedDocumentCount();
  }

  long countParked() {
    return parked.estimatedDocumentCount();
  }

  /// The letter as it was, for one instance only, until the claim is over. The end of a claim
  /// allows for clocks that differ. From here on the letter counts as tried: should this instance
  /// die in the middle of the call, nobody sends it in another way.
  Optional<WaitingLetter> claim(UUID key, Instant now) {
    if (isForAnotherInstance(key)) {
      return Optional.empty();
    }
    var due = and(isFree(key, now), lte("due", Date.from(now)));
    var update =
        combine(set("claimed", Date.from(now.plus(CLAIM))), Updates.min("unsure", Date.from(now)));
    return Optional.ofNullable(rows.findOneAndUpdate(due, update)).map(this::toLetter);
  }

  /// Its key is not set here: a claim would keep it from whoever has the key.
  private boolean isForAnotherInstance(UUID key) {
    var row = rows.find(eq("_id", key.toString())).projection(include("body")).first();
    return row != null && lacksTheKeyOf(row);
  }

  private boolean lacksTheKeyOf(Document row) {
    return cipher.lacksTheKeyOf(row.get("body", Binary.class).getData());
  }

  private static Bson isFree(UUID key, Instant now) {
    return and(eq("_id", key.toString()), lt("claimed", Date.from(now)));
  }

  /// Only letters that were surely not sent can go out another way than by the push they began
  /// with. What cannot be opened is left to the sweep, which puts it aside, or to whoever has the
  /// key; so is what is of no use any more.
  List<Rider> claimForReply(CitizenId citizen, int room, Instant now) {
    var riders = new ArrayList<Rider>();
    int left = room;
    var mayRide =
        and(eq("citizen", citizen.value()), ne("alone", true), gte("best", Date.from(now)));
    for (var row : rows.find(mayRide).sort(ascending("since"))) {
      boolean fits = row.getInteger("bubbles") <= left && !row.containsKey("unsure");
      if (!fits) {
        break;
      }
      var rider = rider(row);
      if (rider.isPresent() && !claimRide(rider.get().key(), now)) {
        break;
      }
      left -= rider.map(Rider::bubbles).orElse(0);
      rider.ifPresent(riders::add);
    }
    return riders;
  }

  private Optional<Rider> rider(Document row) {
    try {
      var letter = toLetter(row);
      return Optional.of(
          new Rider(letter.key(), letter.frozen(), letter.bubbles(), letter.quotes()));
    } catch (UnreadableValue | MissingKey notForUs) {
      return Optional.empty();
    }
  }

  private boolean claimRide(UUID key, Instant now) {
    return rows.updateOne(
                and(isFree(key, now), exists("unsure", false)),
                set("claimed", Date.from(now.plus(CLAIM))))
            .getModifiedCount()
        == 1;
  }

  /// The rider is part of a decided turn now: it waits for that turn's fate, however long a crash
  /// delays it.
  void rides(UUID key, Instant now) {
    rows.updateOne(
        eq("_id", key.toString()), set("claimed", Date.from(now.plus(Duration.ofDays(365)))));
  }

  void release(UUID key, Instant due) {
    rows.updateOne(eq("_id", key.toString()), free(due));
  }

  /// It may be what LINE refuses: it must not spoil another reply.
  void releaseAlone(UUID key, Instant due) {
    rows.updateOne(eq("_id", key.toString()), combine(free(due), set("alone", true)));
  }

  /// What is frozen into a letter that waits.
  List<UUID> ridersOf(UUID key) {
    var row = rows.find(eq("_id", key.toString())).projection(include("riders")).first();
    return row == null ? List.of() : ridersIn(row);
  }

  private static List<UUID> ridersIn(Document row) {
    return row.getList("riders", String.class, List.of()).stream().map(UUID::fromString).toList();
  }

  boolean isBinding(UUID key) {
    var row = rows.find(eq("_id", key.toString())).projection(include("weight")).first();
    return row != null && Weight.from(row.getString("weight")) == Weight.BINDING;
  }

  /// Claimed, and then not tried after all. Waits for quota from here, which is no date.
  void postpone(WaitingLetter letter, Instant due) {
    rows.updateOne(eq("_id", letter.key().toString()), combine(free(due), surely(letter)));
  }

  /// Tried, and surely not taken.
  void tryAgain(WaitingLetter letter, Instant due) {
    rows.updateOne(
        eq("_id", letter.key().toString()), combine(free(due), inc("tries", 1), surely(letter)));
  }

  /// A push with an unknown outcome: from its first try on only the same push may follow.
  void tryAgainUnsure(WaitingLetter letter, Instant due) {
    rows.updateOne(eq("_id", letter.key().toString()), combine(free(due), inc("tries", 1)));
  }

  private static Bson surely(WaitingLetter letter) {
    return letter.unsureSince() == null
        ? unset("unsure")
        : set("unsure", Date.from(letter.unsureSince()));
  }

  private static Bson free(Instant due) {
    return combine(set("due", Date.from(due)), set("claimed", new Date(0)));
  }

  /// @return false when it is in somebody's hands, or may have been sent
  boolean removeFree(UUID key, Instant now) {
    var free = and(isFree(key, now), exists("unsure", false));
    return rows.deleteOne(free).getDeletedCount() == 1;
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

  /// Of these letters the citizen took back what they may repeat.
  List<QueuedLetter> quoting(CitizenId citizen, MessageId message) {
    return rows.find(quotes(citizen, message)).map(LetterStore::toQueued).into(new ArrayList<>());
  }

  void eraseParked(CitizenId citizen, MessageId message) {
    parked.updateMany(quotes(citizen, message), combine(set("unsent", true), unset("body")));
  }

  private static Bson quotes(CitizenId citizen, MessageId message) {
    return and(eq("citizen", citizen.value()), eq(QUOTES, message.value()));
  }

  /// What cannot be opened is put aside as it is.
  void parkUnreadable(UUID key, Instant now) {
    var row = rows.find(eq("_id", key.toString())).first();
    if (row != null) {
      parked.replaceOne(
          eq("_id", key.toString()),
          row.append("parked", Date.from(now)),
          new ReplaceOptions().upsert(true));
    }
  }

  private static Document toDocument(WaitingLetter letter) {
    var row = toDocumentOfKnownFate(letter);
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
        ridersIn(row),
        row.getList(QUOTES, String.class, List.of()).stream().map(MessageId::new).toList());
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }
}
