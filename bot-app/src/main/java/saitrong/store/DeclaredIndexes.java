package saitrong.store;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;

/// Makes the declared indexes at start; those that are there already are left alone.
final class DeclaredIndexes implements InitializingBean {

  private static final int OPTIONS_CONFLICT = 85;
  private static final int KEYS_CONFLICT = 86;

  private final MongoDatabase database;
  private final List<DeclaredCollection> collections;

  DeclaredIndexes(MongoDatabase database, List<DeclaredCollection> collections) {
    this.database = database;
    this.collections = List.copyOf(collections);
  }

  @Override
  public void afterPropertiesSet() {
    for (var collection : collections) {
      collection.indexes().forEach(index -> make(collection.name(), index));
    }
  }

  private void make(String collection, DeclaredIndex index) {
    try {
      database.getCollection(collection).createIndex(index.bson(), index.options());
    } catch (MongoCommandException e) {
      throw new StoreUnavailable(sentenceFor(e, collection, index.name()), e);
    } catch (MongoException e) {
      throw new StoreUnavailable(
          "The database does not answer (%s): check SAITRONG_MONGODB_URI and that it runs."
              .formatted(e.getClass().getSimpleName()),
          e);
    }
  }

  private static String sentenceFor(MongoCommandException e, String collection, String index) {
    return e.getErrorCode() == OPTIONS_CONFLICT || e.getErrorCode() == KEYS_CONFLICT
        ? "The index %2$s of collection %1$s is there with another definition. Drop it in the database"
                .formatted(collection, index)
            + " and start again: it is made anew."
        : "The index %2$s of collection %1$s cannot be made (error %3$d, %4$s)."
            .formatted(collection, index, e.getErrorCode(), e.getErrorCodeName());
  }
}
