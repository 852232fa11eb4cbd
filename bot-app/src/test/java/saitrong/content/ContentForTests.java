package saitrong.content;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
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

  /// The same with scripts of its own, of which one is written otherwise than the one that ships.
  public static void served(
      Path folder, MongoDatabase database, String script, String from, String to)
      throws IOException {
    var flows = folder.resolveSibling("flows");
    var shipped = ShippedFiles.flowsFolder();
    try (var files = Files.walk(shipped)) {
      for (var file : files.filter(it -> it.toString().endsWith(".yaml")).toList()) {
        var copy = flows.resolve(shipped.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    var written = flows.resolve(script);
    Files.writeString(written, Files.readString(written).replace(from, to));
    var of = new ContentFolder(folder, flows, ShippedFiles.faqFolder(), "");
    new Contents(of, of.place(), in(database), InstantSource.system());
  }

  public static ContentFolder folder(Path folder) {
    return ShippedFiles.with(folder, "");
  }

  /// One of the documents that ship.
  public static Path guide(String name) {
    return ShippedFiles.repository().resolve("docs").resolve(name);
  }

  /// The files that ship.
  public static void copyTo(Path folder) {
    AgencyFiles.copiedTo(folder);
  }
}
