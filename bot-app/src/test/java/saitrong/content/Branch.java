package saitrong.content;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import saitrong.shared.Life;
import saitrong.shared.MovableClock;
import saitrong.store.FragileDatabase;

/// One machine of a helpdesk with a folder of its own, on the database of all.
final class Branch {

  private final String name;
  private final AgencyFiles files;
  private final MongoDatabase database;
  private final MovableClock clock;
  private Life life = new Life();

  private Branch(String name, AgencyFiles files, MongoDatabase database, MovableClock clock) {
    this.name = name;
    this.files = files;
    this.database = database;
    this.clock = clock;
  }

  static Branch at(String name, Path below, MongoDatabase database, MovableClock clock) {
    try {
      var folder = Files.createDirectory(below.resolve(name));
      return new Branch(name, AgencyFiles.copiedTo(folder), database, clock);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The program starts, with a life that begins anew.
  Contents starts() {
    life = new Life();
    return startsWith(life);
  }

  Contents startsWith(Life aLife) {
    var sets = new StoredSets(FragileDatabase.of(database, aLife));
    return new Contents(ShippedFiles.with(files.folder(), ""), name, sets, clock);
  }

  Life life() {
    return life;
  }

  AgencyFiles files() {
    return files;
  }

  /// The words by which a version is told from another.
  void says(String words) {
    var text = files.text("texts/en.yaml");
    files.write("texts/en.yaml", text.replaceFirst("(?m)^farewell: .*$", "farewell: " + words));
  }

  void breaks() {
    files.replace("profile.yaml", "particle: ค่ะ", "particle: จ้า");
  }

  void isMended() {
    files.replace("profile.yaml", "particle: จ้า", "particle: ค่ะ");
  }
}
