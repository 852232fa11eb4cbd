package saitrong.content;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who is responsible for what. The file may be missing: sets of earlier releases have none, and
/// then every case is the receiving unit's. It is never shared: an agency without one must not name
/// the units of another.
final class DirectoryShelf {

  static final String DIRECTORY = "directory.yaml";

  private DirectoryShelf() {}

  static Map<String, Path> places(ContentFolder folder) {
    return Map.of(DIRECTORY, folder.own(DIRECTORY));
  }

  /// @param agency absent where its profile could not be read
  /// @param kinds that there are; absent where they could not be read
  static Optional<Directory> read(
      FileSet files,
      Optional<AgencyProfile> agency,
      Optional<Set<String>> kinds,
      Problems problems) {
    return files.files().containsKey(DIRECTORY)
        ? files
            .yaml(DIRECTORY, problems)
            .map(root -> new DirectoryReader(agency.map(AgencyProfile::systems), kinds).read(root))
        : Optional.empty();
  }
}
