package saitrong.content;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The promised times. The file may be missing: sets of earlier releases have none, and then no
/// time is promised. It is never shared: an agency without one must not promise what another did,
/// and on its grounds.
final class PolicyShelf {

  private static final String POLICY = "policy.yaml";

  private PolicyShelf() {}

  static Map<String, Path> places(ContentFolder folder) {
    return Map.of(POLICY, folder.own(POLICY));
  }

  /// @param kinds that there are; absent where they could not be read
  static Optional<Policy> read(FileSet files, Optional<Set<String>> kinds, Problems problems) {
    return files.files().containsKey(POLICY)
        ? files.yaml(POLICY, problems).map(root -> new PolicyReader(kinds).read(root))
        : Optional.empty();
  }
}
