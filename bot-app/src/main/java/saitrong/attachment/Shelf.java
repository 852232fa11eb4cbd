package saitrong.attachment;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import saitrong.store.DeclaredCollection;
import saitrong.store.DeclaredIndex;
import saitrong.store.FieldCipher;

/// The collections of this package.
record Shelf(
    WantedFiles wanted,
    Chunks chunks,
    Headers headers,
    LostFiles lost,
    DayTotals days,
    Names names) {

  /// To-do rows are few; all else goes by `_id`, but for what a person's erasure asks.
  static final DeclaredCollection WANTED = DeclaredCollection.toDo(WantedFiles.COLLECTION);

  static final DeclaredCollection LOST = DeclaredCollection.toDo(LostFiles.COLLECTION);
  static final DeclaredCollection CHUNKS = DeclaredCollection.indexed(Chunks.COLLECTION);
  static final DeclaredCollection HEADERS =
      DeclaredCollection.indexed(Headers.COLLECTION, DeclaredIndex.on("citizen"));
  static final DeclaredCollection DAYS = DeclaredCollection.indexed(DayTotals.COLLECTION);

  static Shelf in(MongoDatabase database, FieldCipher cipher) {
    var names = new Names(cipher);
    return new Shelf(
        new WantedFiles(database, names),
        new Chunks(database, cipher),
        new Headers(database),
        new LostFiles(database),
        new DayTotals(database),
        names);
  }

  static List<DeclaredCollection> collections() {
    return List.of(WANTED, LOST, CHUNKS, HEADERS, DAYS);
  }
}
