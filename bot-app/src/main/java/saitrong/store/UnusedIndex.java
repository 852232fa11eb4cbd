package saitrong.store;

import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.List;

/// A non-unique index: remembered, never used. It says that it is filled, or the server would read
/// the whole collection at each start in order to fill it.
final class UnusedIndex extends EmptyIndex<Object> {

  UnusedIndex(String name, List<IndexKey> keys) {
    super(name, keys);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
