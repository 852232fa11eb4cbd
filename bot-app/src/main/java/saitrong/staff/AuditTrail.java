package saitrong.staff;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import org.bson.Document;
import saitrong.shared.Ulid;
import saitrong.store.DeclaredCollection;
import saitrong.store.DeclaredIndex;
import saitrong.store.FieldCipher;

/// The collection `audit`: who of the staff looked at what, or changed it. Rows are written before
/// anything is shown and are never changed: each proves itself and the one before it, so that
/// whoever edits the database is found out. They hold no words of anybody.
public final class AuditTrail {

  /// Rows of before there were proofs have none.
  static final String NUMBER = "number";

  static final String PROOF = "proof";

  static final DeclaredCollection COLLECTION =
      DeclaredCollection.indexed(
          "audit",
          DeclaredIndex.on("about", "_id"),
          DeclaredIndex.on("account", "_id"),
          DeclaredIndex.uniqueIfPresentOn(NUMBER));

  private final MongoCollection<Document> rows;
  private final TrailProof proof;
  private final TrailChain chain;
  private final Ulid ids;
  private final InstantSource clock;

  AuditTrail(MongoDatabase database, FieldCipher cipher, Ulid ids, InstantSource clock) {
    this.rows = database.getCollection(COLLECTION.name());
    this.proof = new TrailProof(cipher);
    this.chain = new TrailChain(rows, proof);
    this.ids = ids;
    this.clock = clock;
  }

  /// Durable when it returns: what cannot be put on record is not to be shown.
  public void record(Deed deed) {
    chain.append(
        new Document("_id", ids.next())
            .append("v", 2)
            .append("at", Date.from(clock.instant()))
            .append("by", deed.by())
            .append("account", deed.account())
            .append("did", deed.did())
            .append("about", deed.about()));
  }

  /// What was done about one thing, the latest first.
  public List<Deed> about(String what, int most) {
    var deeds = new ArrayList<Deed>();
    rows.find(eq("about", what))
        .sort(descending("_id"))
        .limit(most)
        .forEach(row -> deeds.add(toDeed(row)));
    return deeds;
  }

  /// What was done last about each thing whose name begins so.
  public List<Deed> lastBelow(String prefix) {
    var last = new HashMap<String, Deed>();
    rows.find(and(gte("about", prefix), lt("about", prefix + Character.MAX_VALUE)))
        .sort(ascending("about", "_id"))
        .forEach(row -> last.put(row.getString("about"), toDeed(row)));
    return List.copyOf(last.values());
  }

  /// A row of it.
  ///
  /// @param id by which one asks for those before it
  public record Entry(String id, Instant at, Deed deed) {}

  /// The latest first.
  public List<Entry> entries(TrailQuestion question, int most) {
    return rows.find(question.filter())
        .sort(descending("_id"))
        .limit(most)
        .map(row -> new Entry(row.getString("_id"), row.getDate("at").toInstant(), toDeed(row)))
        .into(new ArrayList<>());
  }

  /// All of it is read.
  public ExaminedTrail examined() {
    return ExaminedTrail.of(rows, proof);
  }

  private static Deed toDeed(Document row) {
    return new Deed(
        row.getString("by"),
        row.getString("account"),
        row.getString("did"),
        row.getString("about"));
  }
}
