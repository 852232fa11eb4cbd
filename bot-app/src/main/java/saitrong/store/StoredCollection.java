package saitrong.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ImmutableFieldException;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// A collection of the embedded server, kept as BSON in the order of `_id`. The server's own
/// [de.bwaldvogel.mongo.backend.h2.H2Collection] hands out the stored objects themselves (a reader
/// can see half a change), scans when a filter holds more than an index, and serializes Java
/// objects.
final class StoredCollection extends AbstractSynchronizedMongoCollection<Object> {

  private static final Document EVERYTHING = new Document();

  private final JournaledMap<Object, byte[]> documents;
  private final LongAdder visited = new LongAdder();

  StoredCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      JournaledMap<Object, byte[]> documents,
      CursorRegistry cursors) {
    super(database, name, options, cursors);
    this.documents = documents;
  }

  /// How many documents queries have looked at so far: tells a look-up from a scan.
  long visited() {
    return visited.sum();
  }

  @Override
  protected QueryResult queryDocuments(
      Document query,
      @Nullable Document orderBy,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document projection) {
    var matcher = new Filter(query, this::documentMatchesQuery);
    var found =
        candidates(query).peek(_ -> visited.increment()).filter(matcher::matches).map(Bson::decode);
    return matchDocumentsFromStream(found, EVERYTHING, orderBy, skip, limit, batchSize, projection);
  }

  private Stream<byte[]> candidates(Document query) {
    var ids = IdFilter.in(query);
    if (ids != null) {
      return ids.idsIn(documents).map(documents::get).filter(Objects::nonNull);
    }
    var fixed = FixedFields.in(query);
    for (Index<Object> index : getIndexes()) {
      var key = fixed.key(index);
      if (key.isPresent()) {
        return at(index, key.get());
      }
      if (index.canHandle(query)) {
        return at(index, query);
      }
    }
    return documents.values();
  }

  private Stream<byte[]> at(Index<Object> index, Document key) {
    return StreamSupport.stream(index.getPositions(key).spliterator(), false)
        .map(documents::get)
        .filter(Objects::nonNull);
  }

  @Override
  protected QueryResult matchDocuments(
      Document query, Document orderBy, int skip, int limit, int batchSize, Document projection) {
    return queryDocuments(query, orderBy, skip, limit, batchSize, projection);
  }

  /// The turn's write: one document replaced by its `_id` and a condition. The way of the server
  /// compares and copies both documents several times.
  @Override
  public synchronized Document updateDocuments(
      Document selector,
      Document update,
      ArrayFilters arrayFilters,
      boolean isMulti,
      boolean isUpsert,
      Oplog oplog) {
    if (!isMulti && isReplacement(update) && hasOnlyTheIdIndex()) {
      if (IdFilter.in(selector) instanceof IdFilter.Listed(var ids, _) && ids.size() == 1) {
        Object id = ids.iterator().next();
        byte[] old = documents.get(id);
        if (old != null && new Filter(selector, this::documentMatchesQuery).matches(old)) {
          return replace(id, old, update);
        }
      }
    }
    return super.updateDocuments(selector, update, arrayFilters, isMulti, isUpsert, oplog);
  }

  private static boolean isReplacement(Document update) {
    return update.keySet().stream().noneMatch(key -> key.startsWith("$"));
  }

  private boolean hasOnlyTheIdIndex() {
    return getIndexes().stream().noneMatch(UniqueIndex.class::isInstance);
  }

  private Document replace(Object id, byte[] old, Document replacement) {
    var document = new Document(IdIndex.ID, id);
    document.putAll(replacement);
    if (BsonValueType.INSTANCE.compare(id, Missing.ofNullable(document.get(IdIndex.ID))) != 0) {
      throw new ImmutableFieldException("the (immutable) field '_id' was found to be altered");
    }
    byte[] bson = Bson.encode(document);
    documents.put(id, bson);
    return new Document("n", 1).append("nModified", Arrays.equals(old, bson) ? 0 : 1);
  }

  @Override
  public synchronized int deleteDocuments(Document selector, int limit, Oplog oplog) {
    if (limit == 0
        && selector.keySet().equals(Set.of(IdIndex.ID))
        && hasOnlyTheIdIndex()
        && IdFilter.in(selector) instanceof IdFilter.Listed(var ids, var exactly)
        && exactly) {
      return (int) ids.stream().map(documents::remove).filter(Objects::nonNull).count();
    }
    return super.deleteDocuments(selector, limit, oplog);
  }

  @Override
  protected Object addDocumentInternal(Document document) {
    Object key =
        getIdField() == null ? UUID.randomUUID() : Missing.ofNullable(document.get(getIdField()));
    documents.put(key, Bson.encode(document));
    return key;
  }

  @Override
  protected void handleUpdate(Object id, Document oldDocument, Document newDocument) {
    documents.put(id, Bson.encode(newDocument));
  }

  @Override
  protected void removeDocument(Object id) {
    documents.remove(id);
  }

  @Override
  protected @Nullable Document getDocument(Object id) {
    byte[] bson = documents.get(id);
    return bson == null ? null : Bson.decode(bson);
  }

  @Override
  protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
    return documents.stream()
        .map(entry -> new DocumentWithPosition<>(Bson.decode(entry.getValue()), entry.getKey()));
  }

  @Override
  public int count() {
    return (int) documents.size();
  }

  @Override
  public boolean isEmpty() {
    return documents.size() == 0;
  }

  @Override
  protected boolean tracksDataSize() {
    return false; // the server would encode each document once more to know its size
  }

  @Override
  protected void updateDataSize(int sizeDelta) {}

  @Override
  protected int getDataSize() {
    return documents.values().mapToInt(bson -> bson.length).sum();
  }
}
