package saitrong.ticket;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import saitrong.store.DeclaredCollection;

/// The collection `case_news`: the cases of which something may have to be told, and nothing else,
/// so it stays small. A row is written before a step and once more after it: a crash in between
/// leaves a row that has nothing to tell, which is harmless.
final class UntoldRows {

  static final DeclaredCollection COLLECTION = DeclaredCollection.toDo("case_news");

  private static final Duration LEASE = Duration.ofMinutes(1);

  /// What fails again and again is tried each hour in the end: whoever mends it need do no more.
  private static final int MOST_DOUBLINGS = 6;

  private static final Date FREE = new Date(0);

  private final MongoCollection<Document> rows;

  UntoldRows(MongoDatabase database) {
    this.rows = database.getCollection(COLLECTION.name());
  }

  /// @param from how many events of the case are old news
  /// @param first when the first was noted that is not
  /// @param last when the last was
  /// @param tries so many rounds have begun to tell it
  record Row(String caseId, int from, Instant first, Instant last, int tries) {}

  void note(String caseId, int from, Instant at) {
    var when = Date.from(at);
    rows.updateOne(
        is(caseId),
        combine(
            setOnInsert("v", 1),
            setOnInsert("from", from),
            setOnInsert("first", when),
            setOnInsert("claimed", FREE),
            setOnInsert("tries", 0),
            max("last", when)),
        new UpdateOptions().upsert(true));
  }

  List<Row> all() {
    var found = new ArrayList<Row>();
    rows.find().forEach(row -> found.add(toRow(row)));
    return found;
  }

  Optional<Row> of(String caseId) {
    return Optional.ofNullable(rows.find(is(caseId)).first()).map(UntoldRows::toRow);
  }

  private static Row toRow(Document row) {
    return new Row(
        row.getString("_id"),
        row.getInteger("from"),
        row.getDate("first").toInstant(),
        row.getDate("last").toInstant(),
        row.getInteger("tries"));
  }

  /// For one instance at a time, and longer from try to try.
  boolean claim(Row row, Instant now) {
    var lease = LEASE.multipliedBy(1L << Math.min(row.tries(), MOST_DOUBLINGS));
    var claimed =
        rows.updateOne(
            and(is(row.caseId()), lt("claimed", Date.from(now))),
            combine(set("claimed", Date.from(now.plus(lease))), inc("tries", 1)));
    return claimed.getModifiedCount() == 1;
  }

  /// Told so far; what was noted meanwhile stays to be told.
  void told(Row row, int upTo, Instant now) {
    var asRead = and(is(row.caseId()), eq("last", Date.from(row.last())));
    if (rows.deleteOne(asRead).getDeletedCount() == 0) {
      rows.updateOne(
          is(row.caseId()),
          combine(
              max("from", upTo),
              set("first", Date.from(now)),
              set("claimed", FREE),
              set("tries", 0)));
    }
  }

  void forget(String caseId) {
    rows.deleteOne(is(caseId));
  }

  private static Bson is(String caseId) {
    return eq("_id", caseId);
  }
}
