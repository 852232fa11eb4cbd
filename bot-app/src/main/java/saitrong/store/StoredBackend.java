package saitrong.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import org.h2.mvstore.MVStore;

/// H2's backend with databases of our own kind.
final class StoredBackend extends H2Backend {

  StoredBackend(MVStore store) {
    super(store);
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new StoredDatabase(name, getMvStore(), getCursorRegistry());
  }
}
