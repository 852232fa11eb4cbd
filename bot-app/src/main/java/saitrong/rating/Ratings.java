package saitrong.rating;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bson.Document;
import saitrong.citizen.CitizenId;
import saitrong.store.DeclaredCollection;
import saitrong.store.DeclaredIndex;
import saitrong.store.KnownAlready;

/// The collection `ratings`, called by whatever asked for them.
public final class Ratings {

  static final DeclaredCollection COLLECTION =
      DeclaredCollection.indexed("ratings", DeclaredIndex.on("citizen"));

  private final MongoCollection<Document> rows;
  private final InstantSource clock;

  Ratings(MongoDatabase database, InstantSource clock) {
    this.rows = database.getCollection(COLLECTION.name());
    this.clock = clock;
  }

  /// Durable when it returns. The last score of a key counts, once: a turn may be done again, and
  /// its person may go back and change it.
  ///
  /// @throws IllegalArgumentException no such score
  public void record(String key, CitizenId citizen, int score, String about) {
    var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    write(citizen, new Rating(key, citizen, score, about, at));
  }

  private void write(CitizenId citizen, Rating rating) {
    var score = set("score", rating.score());
    var row =
        combine(
            score,
            setOnInsert("v", 1),
            setOnInsert("citizen", citizen.value()),
            setOnInsert("about", rating.about()),
            setOnInsert("at", Date.from(rating.at())));
    try {
      rows.updateOne(eq("_id", rating.key()), row, new UpdateOptions().upsert(true));
    } catch (MongoWriteException failure) {
      KnownAlready.require(failure);
      rows.updateOne(eq("_id", rating.key()), score);
    }
  }
}
