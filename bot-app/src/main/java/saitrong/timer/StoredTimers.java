package saitrong.timer;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import saitrong.shared.PersonalText;
import saitrong.shared.Ulid;
import saitrong.store.DeclaredCollection;
import saitrong.store.DeclaredIndex;
import saitrong.store.FieldCipher;

/// The collections `timers` (what is still to be done) and `parked_timers` (what failed too often,
/// for staff).
final class StoredTimers implements Timers {

  /// Looked through by its index each second, and counted as a whole.
  static final DeclaredCollection TIMERS =
      new DeclaredCollection("timers", List.of(DeclaredIndex.on("due")), true);

  static final DeclaredCollection PARKED = DeclaredCollection.toDo("parked_timers");

  /// Longer than any handler should take, with room for clocks that differ.
  static final Duration LEASE = Duration.ofSeconds(60);

  private static final int AT_ONCE = 200;
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoCollection<Document> rows;
  private final MongoCollection<Document> parked;
  private final FieldCipher cipher;
  private final Ulid ids;

  StoredTimers(MongoDatabase database, FieldCipher cipher, Ulid ids) {
    this.rows = database.getCollection(TIMERS.name());
    this.parked = database.getCollection(PARKED.name());
    this.cipher = cipher;
    this.ids = ids;
  }

  /// A row as the sweep sees it, before anybody has claimed it.
  record Waiting(String key, String made, String kind) {}

  @Override
  public void set(String key, String kind, Instant due, PersonalText payload) {
    byte[] sealed = cipher.seal(payload.value().getBytes(StandardCharsets.UTF_8), context(key));
    var row =
        new Document("_id", key)
            .append("v", 1)
            .append("kind", kind)
            .append("due", Date.from(due))
            .append("made", ids.next())
            .append("tries", 0)
            .append("payload", new Binary(sealed));
    try {
      rows.replaceOne(eq("_id", key), row, UPSERT);
    } catch (MongoWriteException raced) {
      // Two upserts of a new key at once: the one that came second replaces now.
      if (raced.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw raced;
      }
      rows.replaceOne(eq("_id", key), row, UPSERT);
    }
  }

  @Override
  public void cancel(String key) {
    rows.deleteOne(eq("_id", key));
  }

  List<Waiting> due(Instant now) {
    var due = new ArrayList<Waiting>();
    rows.find(lte("due", Date.from(now)))
        .sort(ascending("due"))
        .projection(include("made", "kind"))
        .limit(AT_ONCE)
        .forEach(row ->
            due.add(
                new Waiting(row.getString("_id"), row.getString("made"), row.getString("kind"))));
    return due;
  }

  /// For one instance only, until the lease is over. A value of a key that is not set here is left
  /// to the instances that have it.
  Optional<DueTimer> claim(Waiting waiting, Instant now) {
    var row = rows.find(same(waiting.key(), waiting.made())).first();
    if (row == null || cipher.lacksTheKeyOf(payload(row))) {
      return Optional.empty();
    }
    var free = or(exists("lease", false), lte("lease", Date.from(now)));
    var lease = Updates.set("lease", Date.from(now.plus(LEASE)));
    var claimed =
        rows.updateOne(
            and(same(waiting.key(), waiting.made()), lte("due", Date.from(now)), free), lease);
    return claimed.getModifiedCount() == 0 ? Optional.empty() : Optional.of(opened(row));
  }

  private DueTimer opened(Document row) {
    byte[] plain = cipher.open(payload(row), context(row.getString("_id")));
    return new DueTimer(
        row.getString("_id"),
        row.getString("made"),
        row.getString("kind"),
        row.getInteger("tries"),
        new PersonalText(new String(plain, StandardCharsets.UTF_8)));
  }

  private static byte[] payload(Document row) {
    return row.get("payload", Binary.class).getData();
  }

  /// Done. One that was set anew meanwhile stays.
  void remove(DueTimer timer) {
    rows.deleteOne(same(timer.key(), timer.made()));
  }

  void tryAgain(DueTimer timer, Instant due) {
    rows.updateOne(
        same(timer.key(), timer.made()),
        combine(Updates.set("due", Date.from(due)), inc("tries", 1), unset("lease")));
  }

  /// Written to the one collection before it leaves the other: a crash between shows it twice.
  void park(String key, String made, Instant now) {
    var row = rows.find(same(key, made)).first();
    if (row != null) {
      row.append("parked", Date.from(now));
      parked.replaceOne(eq("_id", key), row, UPSERT);
      rows.deleteOne(same(key, made));
    }
  }

  /// Only when no other process uses the database: who held them is gone.
  void voidLeases() {
    rows.updateMany(lte("due", new Date(Long.MAX_VALUE)), unset("lease"));
  }

  long countWaiting() {
    return rows.estimatedDocumentCount();
  }

  long countParked() {
    return parked.estimatedDocumentCount();
  }

  /// When the one that has waited longest was due, if that was before now.
  @Nullable Instant oldestDue(Instant now) {
    var oldest =
        rows.find(lte("due", Date.from(now)))
            .sort(ascending("due"))
            .projection(include("due"))
            .first();
    return oldest == null ? null : oldest.getDate("due").toInstant();
  }

  private static Bson same(String key, String made) {
    return and(eq("_id", key), eq("made", made));
  }

  private static String context(String key) {
    return "timer " + key;
  }
}
