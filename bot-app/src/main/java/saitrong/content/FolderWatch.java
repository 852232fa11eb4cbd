package saitrong.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;

/// Tells that somebody has changed the files and left them alone since: whoever copies a folder
/// must not have half of it published. Looks at times and sizes each second, for the system's own
/// notices do not reach through network disks and containers' mounts.
final class FolderWatch {

  /// Who gives a file its rights back changes neither its time nor its size.
  private record Stamp(FileTime changed, long size, boolean readable) {}

  private final ContentFolder folder;
  private Map<Path, Stamp> seen = Map.of();
  private boolean changed;

  FolderWatch(ContentFolder folder) {
    this.folder = folder;
  }

  /// True from the second look at the same change on, until [#done].
  boolean hasNews() {
    var now = stamps();
    if (!now.equals(seen)) {
      seen = now;
      changed = true;
      return false;
    }
    return changed;
  }

  void done() {
    changed = false;
  }

  private Map<Path, Stamp> stamps() {
    var stamps = new HashMap<Path, Stamp>();
    for (Path place : Shelves.places(folder).values()) {
      try {
        var file = Files.readAttributes(place, BasicFileAttributes.class);
        stamps.put(place, stamp(place, file));
      } catch (IOException missing) {
        // Its stamp is missing too, which is news like any other.
      }
    }
    return stamps;
  }

  private static Stamp stamp(Path place, BasicFileAttributes file) {
    return new Stamp(file.lastModifiedTime(), file.size(), Files.isReadable(place));
  }
}
