package saitrong.content;

import java.time.InstantSource;
import saitrong.content.ActiveSet.FolderSeen;

/// Brings what a folder holds before all instances. The set is stored first and named then, so that
/// what is named is always there; a crash between the two leaves a set that nobody serves, and the
/// next look names it.
final class Publishing {

  private final StoredSets sets;
  private final String folder;
  private final InstantSource clock;

  Publishing(StoredSets sets, String folder, InstantSource clock) {
    this.sets = sets;
    this.folder = folder;
    this.clock = clock;
  }

  /// Doing it again changes nothing.
  void offer(FileSet files, String hash) {
    var seen = new FolderSeen(folder, hash);
    while (!isTakenIn(files, seen)) {
      // another instance was faster, and what it wrote may decide otherwise
    }
  }

  private boolean isTakenIn(FileSet files, FolderSeen seen) {
    var before = sets.active();
    var now = clock.instant();
    var next = before.map(it -> it.after(seen, now)).orElseGet(() -> ActiveSet.first(seen, now));
    if (before.filter(next::equals).isPresent()) {
      return true;
    }
    if (next.hash().equals(seen.hash())) {
      sets.keep(files, now, folder);
    }
    return sets.name(next);
  }
}
