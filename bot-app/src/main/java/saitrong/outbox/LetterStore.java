package saitrong.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import saitrong.citizen.CitizenId;
import saitrong.inbox.MessageId;
import saitrong.store.FieldCipher;
import saitrong.transcript.Entry;

/// The collections `outbox` (what waits, small) and `parked_letters` (what may have arrived or not,
/// for staff).
final class LetterStore {

  static final String OUTBOX = "outbox";
  static final String PARKED = "parked_letters";
  private static final int AT_ONCE = 50_000;
  private static final List<String> QUEUED =
      List.of(
          "citizen",
          "weight",
          "due",
          "best",
          "unsure",
          LetterCodec.BY_DAY,
          LetterCodec.TOKEN_SINCE,
          LetterCodec.HELD,
          "since");

  private final MongoCollection<Document> rows;
  private final MongoCollection<Document> parked;
  private final LetterCodec codec;
  private final Claims claims;
  private final FreeWays ways;

  /// @param begun when this instance started
  LetterStore(MongoDatabase database, FieldCipher cipher, Instant begun) {
    this.rows = database.getCollection(OUTBOX);
    this.parked = database.getCollection(PARKED);
    this.codec = new LetterCodec(cipher);
    this.claims = new Claims(rows, codec, new Absence(begun));
    this.ways = new FreeWays(database, cipher);
  }

  byte[] seal(byte[] frozen, UUID key) {
    return codec.seal(frozen, key);
  }

  Claims claims() {
    return claims;
  }

  FreeWays ways() {
    return ways;
  }

  void insert(WaitingLetter letter) {
    insert(codec.toDocument(letter));
  }

  /// Nobody sends it before it is released.
  void hold(WaitingLetter letter, String kind) {
    insert(codec.toHeldDocument(letter, kind));
  }

  /// It is on record.
  void release(UUID key) {
    rows.updateOne(eq("_id", key.toString()), unset(LetterCodec.HELD));
  }

  /// What is to be put on record of a letter that is held.
  Optional<Entry> held(UUID key) {
    var held = and(eq("_id", key.toString()), exists(LetterCodec.HELD));
    return Optional.ofNullable(rows.find(held).first()).map(LetterCodec::toBeOnRecord);
  }

  private void insert(Document row) {
    try {
      rows.insertOne(row);
    } catch (MongoWriteException known) {
      if (known.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw known;
      }
    }
  }

  /// To the oldest that somebody waits for and that no push was made of: one that was not tried, or
  /// only on a token that is over.
  ///
  /// @return false where there is none
  boolean lend(CitizenId citizen, FreeWay way, Instant now) {
    var over = lt(LetterCodec.TOKEN_SINCE, Date.from(now.minus(Letter.TOKEN_LIFE)));
    var untried = and(exists("unsure", false), exists(LetterCodec.TOKEN, false));
    var waiting =
        and(
            eq("citizen", citizen.value()),
            ne(LetterCodec.BY_DAY, true),
            or(untried, over),
            lt("claimed", Date.from(now)));
    var row = rows.find(waiting).sort(ascending("since")).projection(include("_id")).first();
    if (row == null) {
      return false;
    }
    var key = UUID.fromString(row.getString("_id"));
    var itself = and(eq("_id", key.toString()), waiting);
    var lent = combine(codec.lent(way, key), unset("unsure"), set("due", Date.from(now)));
    return rows.updateOne(itself, lent).getModifiedCount() == 1;
  }

  boolean contains(UUID key) {
    return rows.find(eq("_id", key.toString())).projection(include("_id")).first() != null;
  }

  /// Everything that waits, oldest first, without what it says: read each second.
  List<QueuedLetter> queue() {
    var queue = new ArrayList<QueuedLetter>();
    rows.find()
        .sort(ascending("since"))
        .projection(include(QUEUED))
        .limit(AT_ONCE)
        .forEach(row -> queue.add(LetterCodec.toQueued(row)));
    return queue;
  }

  long countWaiting() {
    return rows.estimatedDocumentCount();
  }

  long countParked() {
    return parked.estimatedDocumentCount();
  }

  /// What is frozen into a letter that waits.
  List<UUID> ridersOf(UUID key) {
    var row = rows.find(eq("_id", key.toString())).projection(include("riders")).first();
    return row == null ? List.of() : LetterCodec.ridersIn(row);
  }

  boolean isBinding(UUID key) {
    var row = rows.find(eq("_id", key.toString())).projection(include("weight")).first();
    return row != null && Weight.from(row.getString("weight")) == Weight.BINDING;
  }

  void remove(UUID key) {
    rows.deleteOne(eq("_id", key.toString()));
  }

  void park(WaitingLetter letter, Instant now) {
    parked.replaceOne(
        eq("_id", letter.key().toString()),
        codec.toDocument(letter).append("parked", Date.from(now)),
        new ReplaceOptions().upsert(true));
  }

  /// Of these letters the citizen took back what they may repeat.
  List<QueuedLetter> quoting(CitizenId citizen, MessageId message) {
    return rows.find(quotes(citizen, message)).map(LetterCodec::toQueued).into(new ArrayList<>());
  }

  void eraseParked(CitizenId citizen, MessageId message) {
    parked.updateMany(quotes(citizen, message), combine(set("unsent", true), unset("body")));
  }

  private static Bson quotes(CitizenId citizen, MessageId message) {
    return and(eq("citizen", citizen.value()), eq(LetterCodec.QUOTES, message.value()));
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
}
