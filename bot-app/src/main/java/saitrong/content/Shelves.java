package saitrong.content;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All shelves of a set. Each is read even after another has complained, so that everything wrong
/// is told at once.
final class Shelves {

  private static final Shelf<Agency> AGENCY = new AgencyShelf();
  private static final Shelf<List<RichMenu>> MENUS = new MenusShelf();

  private Shelves() {}

  static Map<String, Path> places(ContentFolder folder) {
    var places = new HashMap<>(AGENCY.places(folder));
    places.putAll(MENUS.places(folder));
    return places;
  }

  /// @param problems what was found so far, as by whoever fetched the files
  static Reading read(FileSet files, Problems problems) {
    var agency = AGENCY.read(files, problems);
    var menus = MENUS.read(files, problems);
    return problems.none() && agency.isPresent() && menus.isPresent()
        ? new Reading.Sound(Content.of(agency.get(), menus.get(), files.hash()))
        : new Reading.Broken(problems.inFileOrder());
  }
}
