package saitrong.rating;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import saitrong.store.DeclaredCollection;

/// The real thing, for tests of other packages.
public final class RatingsForTests {

  private RatingsForTests() {}

  public static DeclaredCollection collection() {
    return Ratings.COLLECTION;
  }

  public static Ratings in(MongoDatabase database, InstantSource clock) {
    return new Ratings(database, clock);
  }
}
