package saitrong.content;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import saitrong.flow.FlowSet;

/// All kinds of files in a set: the agency's own, the scripts and the answers that are checked with
/// what its profile lends them, the menus below the chat, the promised times, who is responsible.
/// Each is read even after another has complained, so that everything wrong is told at once.
/// **Files of another kind** get a shelf (where they lie, what is made of them), a line here, and a
/// component of [Content].
final class Shelves {

  private Shelves() {}

  /// Where each file should lie, by its name in the set.
  static Map<String, Path> places(ContentFolder folder) {
    var places = new HashMap<>(AgencyShelf.places(folder));
    places.putAll(MenusShelf.places(folder));
    places.putAll(PolicyShelf.places(folder));
    places.putAll(DirectoryShelf.places(folder));
    places.putAll(FlowShelf.places(folder));
    places.putAll(FaqShelf.places(folder));
    return places;
  }

  /// @param problems what was found so far, as by whoever fetched the files
  static Reading read(FileSet files, Problems problems) {
    var agency = AgencyShelf.read(files, problems);
    var menus = MenusShelf.read(files, problems);
    var flows = agency.flatMap(it -> FlowShelf.read(files, it.profile(), problems));
    var kinds = flows.map(FlowSet::kinds);
    var policy = PolicyShelf.read(files, kinds, problems);
    var directory = DirectoryShelf.read(files, agency.map(Agency::profile), kinds, problems);
    var faq = agency.flatMap(it -> FaqShelf.read(files, it.profile(), problems));
    if (problems.none() && agency.isPresent()) {
      MenusShelf.refuseDeadEnds(
          menus.orElse(List.of()), agency.get(), flows.orElse(null), problems);
      flows.ifPresent(it -> FlowShelf.refuseDeadEnds(it, agency.get(), problems));
      flows.ifPresent(
          it -> FlowShelf.refuseTipsBesideOpenChats(files, it, agency.get().profile(), problems));
    }
    return problems.none() && agency.isPresent() && menus.isPresent() && faq.isPresent()
        ? new Reading.Sound(
            Content.of(
                agency.get(),
                flows.map(it -> it.besideButtons(agency.get().texts().buttons())).orElse(null),
                menus.get(),
                policy.orElse(null),
                directory.orElse(null),
                faq.get(),
                files.hash()))
        : new Reading.Broken(problems.inFileOrder());
  }
}
