package saitrong.rating;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
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
}
