package saitrong.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rich menus. The file may be missing: sets of earlier releases have none, and an agency may
/// do without.
final class MenusShelf {

  private static final String MENUS = "rich-menus.yaml";

  private MenusShelf() {}

  static Map<String, Path> places(ContentFolder folder) {
    return Map.of(MENUS, folder.folder().resolve(MENUS));
  }

  static Optional<List<RichMenu>> read(FileSet files, Problems problems) {
    return files.files().containsKey(MENUS)
        ? files.yaml(MENUS, problems).map(MenusReader::read)
        : Optional.of(List.of());
  }
}
