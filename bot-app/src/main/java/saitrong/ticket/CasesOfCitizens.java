package saitrong.ticket;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import org.bson.Document;
import saitrong.citizen.CitizenId;
import saitrong.store.DeclaredCollection;
import saitrong.store.KnownAlready;

/// Which cases a citizen has, so that they are found by `_id` however many there are of others.
final class CasesOfCitizens {

  static final DeclaredCollection COLLECTION = DeclaredCollection.indexed("citizen-cases");

  private static final int MOST = 50;

  /// Ids sort by time, so the ones that fall off are the oldest, however late one is put in.
  private static final PushOptions NEWEST = new PushOptions().sort(1).slice(-MOST);

  private final MongoCollection<Document> rows;

  CasesOfCitizens(MongoDatabase database) {
    this.rows = database.getCollection(COLLECTION.name());
  }

  /// Twice is once. Another instance may have begun the list between the look and the write; then
  /// the second try finds it.
  void add(CitizenId citizen, String id) {
    if (!tried(citizen, id)) {
      tried(citizen, id);
    }
  }

  /// @return false when there is a list already: with this id in it, or begun a moment ago
  private boolean tried(CitizenId citizen, String id) {
    try {
      rows.updateOne(
          and(eq("_id", citizen.value()), ne("newest", id)),
          combine(pushEach("newest", List.of(id), NEWEST), setOnInsert("v", 1)),
          new UpdateOptions().upsert(true));
      return true;
    } catch (MongoWriteException failure) {
      KnownAlready.require(failure);
      return false;
    }
  }

  /// The newest 50, oldest first.
  List<String> of(CitizenId citizen) {
    var row = rows.find(eq("_id", citizen.value())).first();
    return row == null ? List.of() : row.getList("newest", String.class, List.of());
  }
}
