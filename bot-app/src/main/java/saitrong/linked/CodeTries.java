package saitrong.linked;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import org.bson.Document;
import saitrong.citizen.CitizenId;
import saitrong.store.DeclaredCollection;

/// The collection `staff_chat_tries`: who typed codes within the last hour. A try is counted before
/// it is looked at. Whoever guesses from many chats meets the count of all of them.
record CodeTries(MongoCollection<Document> rows, InstantSource clock) {

  static final DeclaredCollection COLLECTION = DeclaredCollection.toDo("staff_chat_tries");

  private static final Duration COUNTED = Duration.ofHours(1);
  private static final int OF_A_CHAT = 5;
  private static final int OF_ALL = 50;

  /// No chat is called that.
  private static final String ALL = "*";

  CodeTries(MongoDatabase database, InstantSource clock) {
    this(database.getCollection(COLLECTION.name()), clock);
  }

  boolean mayTry(CitizenId citizen) {
    rows.deleteMany(lt("since", Date.from(clock.instant().minus(COUNTED))));
    return count(citizen.value()) <= OF_A_CHAT && count(ALL) <= OF_ALL;
  }

  private int count(String whose) {
    var row =
        rows.findOneAndUpdate(
            eq("_id", whose),
            combine(
                inc("tries", 1),
                setOnInsert("v", 1),
                setOnInsert("since", Date.from(clock.instant()))),
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
    return row == null ? 1 : row.getInteger("tries");
  }
}
