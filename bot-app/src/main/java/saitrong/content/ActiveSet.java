package saitrong.content;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Which set all instances serve, and how it came to be that one. The rule is that an edit wins: a
/// folder whose files somebody changed since it was last looked at, here or while nobody looked, or
/// a new folder whose files never served. An old folder that comes back, as in a release that rolls
/// from one machine to the next, changes nothing.
///
/// @param version counts every change of this record
/// @param hash names the set
/// @param since when it became the active one
/// @param by the folder it came from
/// @param earlier the sets that were active before, newest first
/// @param folders what each folder was last seen to hold, newest change first
public record ActiveSet(
    long version,
    String hash,
    Instant since,
    String by,
    List<String> earlier,
    List<FolderSeen> folders) {

  static final int MOST_EARLIER = 100;
  static final int MOST_FOLDERS = 50;

  /// What a folder held when an instance last looked into it.
  public record FolderSeen(String folder, String hash) {}

  public ActiveSet {
    earlier = List.copyOf(earlier);
    folders = List.copyOf(folders);
  }

  /// Names the set where a person reads it.
  public String shortHash() {
    return hash.substring(0, 8);
  }

  /// Whether an instance that looks into this folder would make its content the active one.
  public boolean takes(ContentFolder folder, Content content) {
    var seen = new FolderSeen(folder.place(), content.hash());
    return after(seen, since).hash().equals(content.hash());
  }

  static ActiveSet first(FolderSeen seen, Instant now) {
    return new ActiveSet(1, seen.hash(), now, seen.folder(), List.of(), List.of(seen));
  }

  /// What follows from this look into a folder; the same when nothing does.
  ActiveSet after(FolderSeen seen, Instant now) {
    if (folders.contains(seen)) {
      return this;
    }
    return isEdit(seen) && !seen.hash().equals(hash)
        ? new ActiveSet(
            version + 1, seen.hash(), now, seen.folder(), withEarlier(hash), withFolder(seen))
        : new ActiveSet(version + 1, hash, since, by, earlier, withFolder(seen));
  }

  private boolean isEdit(FolderSeen seen) {
    return isKnown(seen.folder()) || !earlier.contains(seen.hash());
  }

  private boolean isKnown(String folder) {
    return folders.stream().anyMatch(it -> it.folder().equals(folder));
  }

  private List<String> withEarlier(String hash) {
    return newestFirst(hash, earlier.stream().filter(it -> !it.equals(hash)), MOST_EARLIER);
  }

  private List<FolderSeen> withFolder(FolderSeen seen) {
    var others = folders.stream().filter(it -> !it.folder().equals(seen.folder()));
    return newestFirst(seen, others, MOST_FOLDERS);
  }

  private static <T> List<T> newestFirst(T newest, Stream<T> others, int most) {
    return Stream.concat(Stream.of(newest), others).limit(most).toList();
  }
}
