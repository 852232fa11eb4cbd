package saitrong.handoff;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import saitrong.citizen.CitizenId;
import saitrong.store.DeclaredCollection;
import saitrong.store.KnownAlready;

/// The collection `talks`: one document for each person who called an officer of late. It is read
/// as a whole, so talks that are over leave it after a day; what is owed of them is in
/// [UnsettledTalks]. Nothing that anybody wrote is in it.
final class TalkRows {

  static final DeclaredCollection COLLECTION = DeclaredCollection.toDo("talks");

  private final MongoCollection<Document> rows;

  TalkRows(MongoDatabase database) {
    this.rows = database.getCollection(COLLECTION.name());
  }

  Optional<Talk> of(CitizenId citizen) {
    return Optional.ofNullable(rows.find(eq("_id", citizen.value())).first())
        .map(TalkCodec::toTalk);
  }

  Optional<Talk> called(String id) {
    return Optional.ofNullable(rows.find(eq(TalkCodec.TALK, id)).first()).map(TalkCodec::toTalk);
  }

  List<Talk> open() {
    var found = new ArrayList<Talk>();
    rows.find(ne(TalkCodec.STATE, Talk.State.OVER.stored()))
        .forEach(row -> found.add(TalkCodec.toTalk(row)));
    return found;
  }

  /// False where somebody else was faster.
  boolean insert(Talk talk) {
    try {
      rows.insertOne(TalkCodec.toDocument(talk));
      return true;
    } catch (MongoWriteException failure) {
      KnownAlready.require(failure);
      return false;
    }
  }

  /// One atomic write: it counts only where nobody has changed the talk since it was read.
  boolean replace(Talk before, Talk after) {
    var unchanged =
        and(
            eq("_id", before.citizen().value()),
            eq(TalkCodec.STATE, before.state().stored()),
            eq(TalkCodec.VERSION, before.version()));
    return rows.replaceOne(unchanged, TalkCodec.toDocument(after)).getMatchedCount() == 1;
  }

  void forgetOver(Instant before) {
    rows.deleteMany(
        and(eq(TalkCodec.STATE, Talk.State.OVER.stored()), lt(TalkCodec.ENDED, Date.from(before))));
  }
}
