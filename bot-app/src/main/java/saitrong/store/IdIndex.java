package saitrong.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The index of `_id` is the collection itself, which is kept in the order of `_id`: nothing is
/// stored twice. It helps with every filter that names `_id`, whatever else the filter asks for.
final class IdIndex extends Index<Object> {

  static final String ID = "_id";

  private final JournaledMap<Object, byte[]> documents;

  IdIndex(JournaledMap<Object, byte[]> documents, String name, List<IndexKey> keys) {
    super(name, keys, false);
    this.documents = documents;
  }

  @Override
  public boolean canHandle(Document query) {
    return IdFilter.in(query) != null;
  }

  @Override
  public Iterable<Object> getPositions(Document query) {
    var ids = IdFilter.in(query);
    return ids == null ? List.of() : ids.idsIn(documents).filter(documents::contains).toList();
  }

  @Override
  public @Nullable Object getPosition(Document document) {
    Object id = Missing.ofNullable(document.get(ID));
    return documents.contains(id) ? id : null;
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Object> collection) {
    Object id = getPosition(document);
    if (id != null) {
      throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(id));
    }
  }

  @Override
  public void add(Document document, Object position, MongoCollection<Object> collection) {}

  @Override
  public @Nullable Object remove(Document document) {
    return getPosition(document);
  }

  @Override
  public void checkUpdate(
      Document oldDocument, Document newDocument, MongoCollection<Object> collection) {}

  @Override
  public void updateInPlace(
      Document oldDocument,
      Document newDocument,
      Object position,
      MongoCollection<Object> collection) {}

  @Override
  public boolean isUnique() {
    return true;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public long getCount() {
    return documents.size();
  }

  @Override
  public long getDataSize() {
    return 0;
  }

  @Override
  public void drop() {}
}
