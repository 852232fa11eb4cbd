package saitrong.citizen;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import saitrong.store.DeclaredCollection;

/// The real thing, for tests of other packages.
public final class OfficialsForTests {

  private OfficialsForTests() {}

  public static DeclaredCollection collection() {
    return new CitizenConfiguration().officialsCollection();
  }

  public static Officials in(MongoDatabase database, InstantSource clock) {
    return new StoredOfficials(database, clock);
  }
}
