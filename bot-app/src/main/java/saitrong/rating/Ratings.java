package saitrong.rating;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import saitrong.citizen.CitizenId;
import saitrong.store.DeclaredCollection;
import saitrong.store.KnownAlready;

/// The collection `ratings`, called by whatever asked for them.
public final class Ratings {

  static final DeclaredCollection COLLECTION = DeclaredCollection.indexed("ratings");

  private final MongoCollection<Document> rows;
  private final InstantSource clock;

  Ratings(MongoDatabase database, InstantSource clock) {
    this.rows = database.getCollection(COLLECTION.name());
    this.clock = clock;
  }

  /// Durable when it returns. The first score of a key stays: a turn that is done again must not
  /// count twice.
  ///
  /// @throws IllegalArgumentException no such score
  public void record(String key, CitizenId citizen, int score, String about) {
    var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    insert(new Rating(key, citizen, score, about, at));
  }

  private void insert(Rating rating) {
    try {
      rows.insertOne(
          new Document("_id", rating.key())
              .append("v", 1)
              .append("citizen", rating.citizen().value())
              .append("score", rating.score())
              .append("about", rating.about())
              .append("at", Date.from(rating.at())));
    } catch (MongoWriteException failure) {
      KnownAlready.require(failure);
    }
  }

  public Optional<Rating> of(String key) {
    return Optional.ofNullable(rows.find(eq("_id", key)).first()).map(Ratings::toRating);
  }

  private static Rating toRating(Document row) {
    return new Rating(
        row.getString("_id"),
        new CitizenId(row.getString("citizen")),
        row.getInteger("score"),
        row.getString("about"),
        row.getDate("at").toInstant());
  }
}
