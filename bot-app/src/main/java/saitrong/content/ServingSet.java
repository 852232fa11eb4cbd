package saitrong.content;

import com.mongodb.client.MongoDatabase;
import java.util.Optional;

/// The content that the bot serves, for a command beside it: the folder may be broken just now.
public final class ServingSet {

  private ServingSet() {}

  /// Empty where none serves yet, or this release cannot read it.
  public static Optional<Content> in(MongoDatabase database) {
    var sets = new StoredSets(database);
    return sets.active()
        .flatMap(active -> sets.set(active.hash()))
        .flatMap(files ->
            switch (Shelves.read(files, new Problems())) {
              case Reading.Sound(var content) -> Optional.of(content);
              case Reading.Broken _ -> Optional.empty();
            });
  }
}
