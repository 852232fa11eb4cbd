package saitrong.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;

/// H2's database with collections and indexes that keep BSON. Map names are those of [H2Database],
/// which removes them when something is dropped.
final class StoredDatabase extends H2Database {

  private final MVStore store;

  StoredDatabase(String name, MVStore store, CursorRegistry cursors) {
    this.store = store; // before super, which opens the collections
    super(name, store, cursors);
  }

  @Override
  protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
    return new StoredCollection(this, name, options, documentsOf(name), cursorRegistry);
  }

  private MVMap<Object, byte[]> documentsOf(String collection) {
    return store.openMap(
        "databases." + getFullCollectionNamespace(collection),
        new MVMap.Builder<Object, byte[]>()
            .keyType(BsonValueType.INSTANCE)
            .valueType(ByteArrayDataType.INSTANCE));
  }

  @Override
  protected Index<Object> openOrCreateUniqueIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return keys.size() == 1 && keys.getFirst().getKey().equals(IdIndex.ID)
        ? new IdIndex(documentsOf(collection), name, keys)
        : new UniqueIndex(entriesOf(collection, name), name, keys, sparse);
  }

  private MVMap<KeyValue, Object> entriesOf(String collection, String index) {
    return store.openMap(
        getFullCollectionNamespace(collection) + "._index_" + index,
        new MVMap.Builder<KeyValue, Object>()
            .keyType(KeyValueType.INSTANCE)
            .valueType(BsonValueType.INSTANCE));
  }

  @Override
  protected Index<Object> openOrCreateSecondaryIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return new UnusedIndex(name, keys);
  }
}
