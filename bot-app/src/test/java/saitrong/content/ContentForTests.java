package saitrong.content;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.InstantSource;
import saitrong.store.DeclaredCollection;

/// Stored content, for tests of other packages.
public final class ContentForTests {

  private ContentForTests() {}

  public static DeclaredCollection collection() {
    return new ContentConfiguration().contentCollection();
  }

  public static StoredSets in(MongoDatabase database) {
    return new StoredSets(database);
  }

  /// As an instance with this folder does when it starts.
  public static Contents served(Path folder, MongoDatabase database) {
    return served(folder(folder), database);
  }

  public static Contents served(ContentFolder folder, MongoDatabase database) {
    return served(folder, database, InstantSource.system());
  }

  public static Contents served(ContentFolder folder, MongoDatabase database, InstantSource clock) {
    return new Contents(folder, folder.place(), in(database), clock);
  }

  public static ContentFolder folder(Path folder) {
    return ShippedFiles.with(folder, "");
  }

  /// The files that ship.
  public static void copyTo(Path folder) {
    AgencyFiles.copiedTo(folder);
  }
}
