package saitrong.learning;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;

/// The real thing, for tests of other packages.
public final class LearningForTests {

  private LearningForTests() {}

  public static DeclaredCollection collection() {
    return Learning.COLLECTION;
  }

  public static Learning in(MongoDatabase database, FieldCipher cipher, InstantSource clock) {
    return new Learning(database, cipher, clock);
  }
}
