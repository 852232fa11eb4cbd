package saitrong.alert;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import saitrong.staff.Login;
import saitrong.store.DeclaredCollection;
import saitrong.store.DeclaredIndex;
import saitrong.store.KnownAlready;

/// The collection `staff_alerts`: what somebody of the staff was told, so that it is told once.
final class AlertRows {

  static final DeclaredCollection COLLECTION =
      DeclaredCollection.indexed(
          "staff_alerts", DeclaredIndex.on("account", "at"), DeclaredIndex.on("at"));

  private static final int MOST = 50;

  private final MongoCollection<Document> rows;

  AlertRows(MongoDatabase database) {
    this.rows = database.getCollection(COLLECTION.name());
  }

  /// False where they are told of it already, perhaps by another instance.
  boolean insert(Alert alert) {
    try {
      rows.insertOne(row(alert));
      return true;
    } catch (MongoWriteException failure) {
      KnownAlready.require(failure);
      return false;
    }
  }

  private static Document row(Alert alert) {
    var row =
        new Document("_id", alert.id())
            .append("v", 1)
            .append("account", alert.account().value())
            .append("kind", alert.kind().code())
            .append("at", Date.from(alert.at()))
            .append("path", alert.path());
    return alert.number() == null ? row : row.append("number", alert.number());
  }

  /// The oldest first.
  List<Alert> between(Login account, Instant after, Instant until) {
    var found = new ArrayList<Alert>();
    rows.find(
            and(
                eq("account", account.value()),
                gt("at", Date.from(after)),
                lte("at", Date.from(until))))
        .sort(ascending("at"))
        .limit(MOST)
        .forEach(row ->
            AlertKind.called(row.getString("kind")).ifPresent(kind -> found.add(read(row, kind))));
    return found;
  }

  private static Alert read(Document row, AlertKind kind) {
    return new Alert(
        row.getString("_id"),
        new Login(row.getString("account")),
        kind,
        row.getDate("at").toInstant(),
        row.getString("path"),
        row.getString("number"));
  }

  void forget(Instant before) {
    rows.deleteMany(lt("at", Date.from(before)));
  }
}
