package saitrong.content;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// One kind of files in a set: where they lie in an installation, and what is made of them. Whoever
/// adds a kind writes a shelf, puts it into [Shelves], and gives [Content] a component for it.
interface Shelf<T> {

  /// Where each file should lie, by its name in the set.
  Map<String, Path> places(ContentFolder folder);

  /// Complains of all that is wrong. What comes back counts only when no shelf has complained.
  Optional<T> read(FileSet files, Problems problems);
}
