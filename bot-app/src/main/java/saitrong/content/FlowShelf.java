package saitrong.content;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import saitrong.flow.FlowFolder;
import saitrong.flow.FlowProblem;
import saitrong.flow.FlowReading;
import saitrong.flow.FlowSet;
import saitrong.flow.FlowSource;

/// The scripts, checked with what this agency's profile lends them. All files are read, also those
/// of flows that are off: another agency's profile may switch them on.
final class FlowShelf {

  private static final String PREFIX = "conversation-flows/";

  private FlowShelf() {}

  static Map<String, Path> places(ContentFolder folder) {
    var places = new HashMap<String, Path>();
    FlowFolder.places(folder.flows()).forEach((name, place) -> places.put(PREFIX + name, place));
    return places;
  }

  /// Empty where an agency has no scripts at all.
  static Optional<FlowSet> read(FileSet files, AgencyProfile profile, Problems problems) {
    var scripts = files.below(PREFIX);
    if (scripts.isEmpty()) {
      refuseMissing(Set.of(), files, profile, problems);
      return Optional.empty();
    }
    return switch (new FlowSource(scripts, FlowVocabulary.of(profile)).read()) {
      case FlowReading.Sound(FlowSet flows) -> {
        refuseMissing(flows.flows().keySet(), files, profile, problems);
        yield Optional.of(flows.only(profile.flows()));
      }
      case FlowReading.Broken(List<FlowProblem> broken) -> {
        broken.forEach(problem -> problems.add(PREFIX + problem.file(), problem));
        yield Optional.empty();
      }
    };
  }

  private static void refuseMissing(
      Set<String> there, FileSet files, AgencyProfile profile, Problems problems) {
    profile.flows().stream()
        .filter(name -> !there.contains(name))
        .forEach(name ->
            problems.add(
                AgencyShelf.PROFILE,
                files.lineOf(AgencyShelf.PROFILE, name),
                "flows: ไม่มีไฟล์ %s.yaml ในโฟลเดอร์ conversation-flows ตรวจชื่อ หรือตัดออกจากรายการ"
                    .formatted(name),
                "flows: there is no %s.yaml in conversation-flows; check the name or take it out"
                    .formatted(name)));
  }
}
