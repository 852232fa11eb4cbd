package saitrong.ticket;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import saitrong.store.DeclaredCollection;
import saitrong.store.KnownAlready;
import saitrong.ticket.Papers.Added;

/// What citizens added later: rows of their own, for a case's document is bounded and a citizen may
/// send pictures for weeks. A row is called after its case, so that they are found by `_id`.
final class Additions {

  static final DeclaredCollection COLLECTION = DeclaredCollection.indexed("case-additions");

  private static final String BEFORE_KEY = "/";
  private static final String BEHIND_KEYS = "0"; // comes right after the slash

  private final MongoCollection<Document> rows;
  private final Seal seal;

  Additions(MongoDatabase database, Seal seal) {
    this.rows = database.getCollection(COLLECTION.name());
    this.seal = seal;
  }

  /// @param crossed whether it was sent before the citizen was told what the office asks for
  record Came(Instant at, boolean crossed) {}

  /// Twice is once.
  ///
  /// @return how it came the first time
  Came add(Ticket ticket, String key, Came came, List<Detail> details) {
    String id = ticket.id() + BEFORE_KEY + key;
    try {
      rows.insertOne(
          new Document("_id", id)
              .append("v", 1)
              .append("at", Date.from(came.at()))
              .append("crossed", came.crossed())
              .append("details", new Binary(seal.details(details, Places.addition(id)))));
      return came;
    } catch (MongoWriteException failure) {
      KnownAlready.require(failure);
      return before(id).orElse(came);
    }
  }

  private Optional<Came> before(String id) {
    var row = rows.find(eq("_id", id)).projection(include("at", "crossed")).first();
    return Optional.ofNullable(row)
        .map(
            found -> new Came(found.getDate("at").toInstant(), found.getBoolean("crossed", false)));
  }

  List<Added> to(Ticket ticket) {
    var added = new ArrayList<Added>();
    rows.find(of(ticket)).forEach(row -> added.add(opened(row)));
    added.sort(Comparator.comparing(Added::at));
    return added;
  }

  List<CameBy> keys(Ticket ticket) {
    var keys = new ArrayList<CameBy>();
    int begin = ticket.id().length() + BEFORE_KEY.length();
    rows.find(of(ticket))
        .projection(include("at"))
        .forEach(row ->
            keys.add(
                new CameBy(row.getString("_id").substring(begin), row.getDate("at").toInstant())));
    return keys;
  }

  void erase(Ticket ticket) {
    rows.updateMany(of(ticket), unset("details"));
  }

  private static Bson of(Ticket ticket) {
    return and(gte("_id", ticket.id() + BEFORE_KEY), lt("_id", ticket.id() + BEHIND_KEYS));
  }

  /// Without details once they were erased.
  private Added opened(Document row) {
    var sealed = row.get("details", Binary.class);
    var details =
        sealed == null
            ? List.<Detail>of()
            : seal.openDetails(sealed.getData(), Places.addition(row.getString("_id")));
    return new Added(row.getDate("at").toInstant(), details);
  }
}
