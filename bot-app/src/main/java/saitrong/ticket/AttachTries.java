package saitrong.ticket;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import saitrong.citizen.CitizenId;
import saitrong.store.DeclaredCollection;
import saitrong.store.KnownAlready;

/// How often somebody tried to have a case attached today, and how often each number was tried:
/// four digits are soon guessed. The keys of the tries are kept and not their number, so that a try
/// that is done again after a crash counts once.
final class AttachTries {

  static final DeclaredCollection COLLECTION = DeclaredCollection.indexed("case-tries");

  static final int OF_A_CITIZEN = 5;
  static final int OF_A_NUMBER = 10;

  private static final String TRIES = "tries";

  private final MongoCollection<Document> rows;

  AttachTries(MongoDatabase database) {
    this.rows = database.getCollection(COLLECTION.name());
  }

  /// Counts for the number whether there is such a case or not, or the limit would tell.
  ///
  /// @return false when it was one too many
  boolean mayTry(String key, CitizenId citizen, ReceiptNumber number, LocalDate today) {
    rows.deleteMany(lt("_id", today.toString()));
    return isCounted(today + "/citizen/" + citizen.value(), key, OF_A_CITIZEN)
        && isCounted(today + "/number/" + number, key, OF_A_NUMBER);
  }

  void forget(CitizenId citizen, LocalDate today) {
    rows.deleteMany(lt("_id", today.toString()));
    rows.deleteOne(eq("_id", today + "/citizen/" + citizen.value()));
  }

  /// Another instance may have begun the row between the look and the write; then the second try
  /// finds it.
  private boolean isCounted(String id, String key, int most) {
    return isKnown(id, key) || isAdded(id, key, most) || isAdded(id, key, most);
  }

  private boolean isKnown(String id, String key) {
    var row = rows.find(eq("_id", id)).first();
    return row != null && row.getList(TRIES, String.class, List.of()).contains(key);
  }

  private boolean isAdded(String id, String key, int most) {
    try {
      rows.updateOne(
          and(eq("_id", id), exists(TRIES + "." + (most - 1), false)),
          combine(addToSet(TRIES, key), setOnInsert("v", 1)),
          new UpdateOptions().upsert(true));
      return true;
    } catch (MongoWriteException failure) {
      KnownAlready.require(failure);
      return false;
    }
  }
}
