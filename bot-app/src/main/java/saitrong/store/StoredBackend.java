package saitrong.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;

/// H2's backend with databases of our own kind.
final class StoredBackend extends H2Backend {

  private final StoreFile file;

  StoredBackend(StoreFile file) {
    this.file = file; // before super, which opens the databases
    super(file.tree());
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new StoredDatabase(name, file, getCursorRegistry());
  }
}
