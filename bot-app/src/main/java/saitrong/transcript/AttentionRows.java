package saitrong.transcript;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import saitrong.shared.Ulid;
import saitrong.store.DeclaredCollection;
import saitrong.store.KnownAlready;

/// The collection `attention`: of the latest days, the rows of the transcript that staff should
/// look at, without any words. Their ids begin with the time, so that counting them reads no
/// others, an hour's at once. To count them in the transcript the embedded database would read all
/// of it, with every webhook waiting behind.
final class AttentionRows {

  static final DeclaredCollection COLLECTION = DeclaredCollection.indexed("attention");

  /// Longer than anybody counts back.
  private static final Duration KEPT = Duration.ofDays(2);

  /// Webhooks are written between two portions.
  private static final Duration AT_ONCE = Duration.ofHours(1);

  /// The letters of a ULID that tell its time.
  private static final int TIME = 10;

  private final MongoCollection<Document> rows;

  AttentionRows(MongoDatabase database) {
    this.rows = database.getCollection(COLLECTION.name());
  }

  /// Before the transcript has them: whoever finds them missing there comes here again first.
  void add(List<Entry> entries) {
    var noted = entries.stream().filter(AttentionRows::isNoted).map(AttentionRows::row).toList();
    if (noted.isEmpty()) {
      return;
    }
    try {
      rows.insertMany(noted, new InsertManyOptions().ordered(false));
    } catch (MongoBulkWriteException partly) {
      var _ = KnownAlready.among(partly);
    }
  }

  private static boolean isNoted(Entry entry) {
    return !entry.marks().isEmpty() || (entry.fate() != null && entry.fate().needsAttention());
  }

  private static Document row(Entry entry) {
    var row = new Document("_id", beginningAt(entry.at()) + entry.id());
    if (entry.fate() != null && entry.fate().needsAttention()) {
      row.append("fate", entry.fate().stored());
    }
    return row.append("marks", entry.marks().stream().map(Mark::stored).toList());
  }

  private static String beginningAt(Instant time) {
    return Ulid.firstAt(time).substring(0, TIME);
  }

  /// @param at when the message was said
  void fared(String id, Instant at, Fate fate) {
    var row = eq("_id", beginningAt(at) + id);
    if (fate.needsAttention()) {
      rows.updateOne(row, set("fate", fate.stored()), new UpdateOptions().upsert(true));
    } else {
      rows.updateOne(row, unset("fate"));
    }
  }

  Attention between(Instant then, Instant now) {
    Map<Fate, Long> fates = new EnumMap<>(Fate.class);
    Map<Mark, Long> marks = new EnumMap<>(Mark.class);
    for (var from = then; !from.isAfter(now); from = from.plus(AT_ONCE)) {
      for (var row : rows.find(within(from, from.plus(AT_ONCE)))) {
        if (row.getString("fate") != null) {
          fates.merge(Fate.from(row.getString("fate")), 1L, Long::sum);
        }
        row.getList("marks", String.class, List.of())
            .forEach(mark -> marks.merge(Mark.from(mark), 1L, Long::sum));
      }
    }
    return new Attention(fates, marks);
  }

  private static Bson within(Instant from, Instant to) {
    return and(gte("_id", beginningAt(from)), lt("_id", beginningAt(to)));
  }

  void forgetOld(Instant now) {
    rows.deleteMany(lt("_id", beginningAt(now.minus(KEPT))));
  }
}
