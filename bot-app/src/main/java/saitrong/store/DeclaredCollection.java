package saitrong.store;

import java.util.List;

/// A collection and the indexes that its queries need; each feature contributes its own as beans.
///
/// @param scanned small and read as a whole, as a to-do collection is: its queries need no index
public record DeclaredCollection(String name, List<DeclaredIndex> indexes, boolean scanned) {

  public DeclaredCollection {
    indexes = List.copyOf(indexes);
  }

  /// Its queries go by `_id` or by one of these indexes.
  public static DeclaredCollection indexed(String name, DeclaredIndex... indexes) {
    return new DeclaredCollection(name, List.of(indexes), false);
  }

  /// Holds only what waits, so that reading all of it is reading the backlog.
  public static DeclaredCollection toDo(String name) {
    return new DeclaredCollection(name, List.of(), true);
  }
}
