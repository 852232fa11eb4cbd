package saitrong.rating;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.Optional;
import saitrong.citizen.CitizenId;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;

/// The real thing, for tests of other packages.
public final class RatingsForTests {

  private RatingsForTests() {}

  public static DeclaredCollection collection() {
    return Ratings.COLLECTION;
  }

  public static DeclaredCollection scoresCollection() {
    return Scores.COLLECTION;
  }

  public static DeclaredCollection surveysCollection() {
    return Surveys.COLLECTION;
  }

  public static Surveys surveys(MongoDatabase database, FieldCipher cipher, InstantSource clock) {
    return new Surveys(database, cipher, clock);
  }

  public static Scores scores(MongoDatabase database, FieldCipher cipher, InstantSource clock) {
    return new Scores(database, cipher, clock);
  }

  public static Ratings in(MongoDatabase database, InstantSource clock) {
    return new Ratings(database, clock);
  }

  /// As it was kept.
  public static Optional<Rating> kept(MongoDatabase database, String key) {
    var rows = database.getCollection(Ratings.COLLECTION.name());
    return Optional.ofNullable(rows.find(eq("_id", key)).first())
        .map(row ->
            new Rating(
                row.getString("_id"),
                new CitizenId(row.getString("citizen")),
                row.getInteger("score"),
                row.getString("about"),
                row.getDate("at").toInstant()));
  }
}
