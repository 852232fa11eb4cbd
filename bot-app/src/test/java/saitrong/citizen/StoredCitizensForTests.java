package saitrong.citizen;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.store.WriteTrouble;

/// The real thing, for tests of other packages.
public final class StoredCitizensForTests {

  private StoredCitizensForTests() {}

  public static DeclaredCollection collection() {
    return new CitizenConfiguration().citizensCollection();
  }

  /// Closeable as well.
  public static Citizens in(MongoDatabase database, FieldCipher cipher, InstantSource clock) {
    return in(database, cipher, new WriteTrouble(clock), clock);
  }

  public static Citizens in(
      MongoDatabase database, FieldCipher cipher, WriteTrouble trouble, InstantSource clock) {
    return new StoredCitizens(database, cipher, trouble, clock);
  }
}
