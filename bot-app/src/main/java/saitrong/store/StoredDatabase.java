package saitrong.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;

/// H2's database with collections and indexes that keep BSON. Map names are those of [H2Database],
/// which removes them when something is dropped.
final class StoredDatabase extends H2Database {

  private final StoreFile file;

  StoredDatabase(String name, StoreFile file, CursorRegistry cursors) {
    this.file = file; // before super, which opens the collections
    super(name, file.tree(), cursors);
  }

  @Override
  protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
    var documents = file.documents(getFullCollectionNamespace(name));
    return new StoredCollection(this, name, options, documents, cursorRegistry);
  }

  @Override
  protected Index<Object> openOrCreateUniqueIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return keys.size() == 1 && keys.getFirst().getKey().equals(IdIndex.ID)
        ? new IdIndex(file.documents(getFullCollectionNamespace(collection)), name, keys)
        : new UniqueIndex(file.entries(mapOf(collection, name)), name, keys, sparse);
  }

  @Override
  protected Index<Object> openOrCreateSecondaryIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return new UnusedIndex(name, keys);
  }

  private String mapOf(String collection, String index) {
    return getFullCollectionNamespace(collection) + "._index_" + index;
  }

  @Override
  protected void dropIndex(MongoCollection<Object> collection, String index) {
    file.forget(mapOf(collection.getCollectionName(), index));
    super.dropIndex(collection, index);
  }

  @Override
  public void dropCollection(String collection, Oplog oplog) {
    super.dropCollection(collection, oplog);
    file.forget(StoreFile.DOCUMENTS + getFullCollectionNamespace(collection));
  }

  @Override
  public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
    throw new MongoServerException("The embedded database does not rename collections.");
  }
}
