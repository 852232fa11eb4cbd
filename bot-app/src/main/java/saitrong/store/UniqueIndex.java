package saitrong.store;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Any unique index but that of `_id`. Where its entries point to is the `_id`.
final class UniqueIndex extends AbstractUniqueIndex<Object> {

  private final JournaledMap<KeyValue, Object> ids;

  UniqueIndex(
      JournaledMap<KeyValue, Object> ids, String name, List<IndexKey> keys, boolean sparse) {
    super(name, keys, sparse);
    this.ids = ids;
  }

  @Override
  protected @Nullable Object removeDocument(KeyValue key) {
    return ids.remove(key);
  }

  @Override
  protected boolean putKeyPosition(KeyValue key, Object id) {
    return ids.putIfAbsent(key, id);
  }

  @Override
  protected Iterable<Map.Entry<KeyValue, Object>> getIterable() {
    return ids.entries();
  }

  @Override
  protected @Nullable Object getPosition(KeyValue key) {
    return ids.get(key);
  }

  @Override
  public long getCount() {
    return ids.size();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }
}
