package saitrong.ticket;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import saitrong.store.DeclaredCollection;

/// The collection `case_news`: the cases of which something is to be told, and nothing else, so it
/// stays small. A row is written before the step that it is for: a crash between the two leaves a
/// row with nothing to tell, which is harmless, and never a step that nobody is told of.
final class UntoldRows {

  static final DeclaredCollection COLLECTION = DeclaredCollection.toDo("case_news");

  private final MongoCollection<Document> rows;

  UntoldRows(MongoDatabase database) {
    this.rows = database.getCollection(COLLECTION.name());
  }

  /// @param from how many events the case had before the step
  record Row(String caseId, int from, Instant last) {}

  void note(String caseId, int from, Instant at) {
    rows.updateOne(
        eq("_id", caseId),
        combine(setOnInsert("v", 1), setOnInsert("from", from), max("last", Date.from(at))),
        new UpdateOptions().upsert(true));
  }

  /// Those that have not changed since.
  List<Row> quietSince(Instant since) {
    var found = new ArrayList<Row>();
    rows.find(lte("last", Date.from(since))).forEach(row -> found.add(toRow(row)));
    return found;
  }

  private static Row toRow(Document row) {
    return new Row(row.getString("_id"), row.getInteger("from"), row.getDate("last").toInstant());
  }

  /// Told so far; what was noted meanwhile stays to be told.
  void told(Row row, int upTo) {
    if (rows.deleteOne(and(is(row), eq("last", Date.from(row.last())))).getDeletedCount() == 0) {
      rows.updateOne(is(row), set("from", upTo));
    }
  }

  private static Bson is(Row row) {
    return eq("_id", row.caseId());
  }
}
