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
      throw isThereOtherwise(e)
          ? another(e, collection, index.name())
          : impossible(e, collection, index.name());
    } catch (MongoException e) {
      throw StoreUnavailable.silent(e);
    }
  }

  private static boolean isThereOtherwise(MongoCommandException e) {
    return e.getErrorCode() == OPTIONS_CONFLICT || e.getErrorCode() == KEYS_CONFLICT;
  }

  private static StoreUnavailable another(
      MongoCommandException cause, String collection, String index) {
    return new StoreUnavailable(
        "ดัชนี %2$s ของ %1$s มีอยู่แล้วแต่กำหนดไว้ต่างกัน ลบดัชนีนั้นในฐานข้อมูลแล้วเริ่มใหม่ ระบบจะสร้างให้"
            .formatted(collection, index),
        "The index %2$s of collection %1$s is there with another definition. Drop it in the database"
                .formatted(collection, index)
            + " and start again: it is made anew.",
        cause);
  }

  private static StoreUnavailable impossible(
      MongoCommandException cause, String collection, String index) {
    return new StoreUnavailable(
        "สร้างดัชนี %2$s ของ %1$s ไม่ได้ (รหัส %3$d, %4$s)"
            .formatted(collection, index, cause.getErrorCode(), cause.getErrorCodeName()),
        "The index %2$s of collection %1$s cannot be made (error %3$d, %4$s)."
            .formatted(collection, index, cause.getErrorCode(), cause.getErrorCodeName()),
        cause);
  }
}
