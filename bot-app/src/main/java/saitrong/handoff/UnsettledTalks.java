package saitrong.handoff;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import saitrong.store.DeclaredCollection;
import saitrong.store.KnownAlready;

/// The collection `unsettled_talks`: talks that are over and of which something is still owed, each
/// under its own id, for the person's row in `talks` goes on to their next call. A row is written
/// before the talk is over; as long as the talk is open, the row says nothing. Once all is settled
/// it stays for a day, for whoever has the page before them. Nothing that anybody wrote is in it.
final class UnsettledTalks {

  static final DeclaredCollection COLLECTION = DeclaredCollection.toDo("unsettled_talks");

  private static final String SETTLED = "settled";

  private final MongoCollection<Document> rows;

  UnsettledTalks(MongoDatabase database) {
    this.rows = database.getCollection(COLLECTION.name());
  }

  List<Talk> all() {
    var found = new ArrayList<Talk>();
    rows.find(exists(SETTLED, false)).forEach(row -> found.add(TalkCodec.toTalk(row)));
    return found;
  }

  Optional<Talk> called(String id) {
    return Optional.ofNullable(rows.find(eq("_id", id)).first()).map(TalkCodec::toTalk);
  }

  /// Whoever ended it by a later version wrote what is so.
  void expect(Talk over) {
    keep(TalkCodec.underItsId(over), lt(TalkCodec.VERSION, over.version()));
  }

  /// One atomic write. False where somebody has changed it since it was read.
  boolean replace(Talk before, Talk after, Instant now) {
    var row = TalkCodec.underItsId(after);
    if (!after.isUnsettled()) {
      row.append(SETTLED, Date.from(now));
    }
    return keep(row, eq(TalkCodec.VERSION, before.version()));
  }

  void forgetSettled(Instant before) {
    rows.deleteMany(lt(SETTLED, Date.from(before)));
  }

  private boolean keep(Document row, Bson where) {
    try {
      rows.replaceOne(
          and(eq("_id", row.getString("_id")), where), row, new ReplaceOptions().upsert(true));
      return true;
    } catch (MongoWriteException failure) {
      KnownAlready.require(failure);
      return false;
    }
  }
}
