package saitrong.content;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import saitrong.faq.FaqFolder;
import saitrong.faq.FaqProblem;
import saitrong.faq.FaqReading;
import saitrong.faq.FaqSet;
import saitrong.faq.FaqSource;

/// The answers, checked with what this agency's profile lends them. All files are read, also those
/// of groups that are off: another agency's profile may switch them on.
final class FaqShelf {

  static final String PREFIX = "faq-content/";

  private FaqShelf() {}

  static Map<String, Path> places(ContentFolder folder) {
    var places = new HashMap<String, Path>();
    FaqFolder.places(folder.faq()).forEach((name, place) -> places.put(PREFIX + name, place));
    return places;
  }

  static Optional<FaqSet> read(FileSet files, AgencyProfile profile, Problems problems) {
    var vocabulary = FaqVocabularies.of(profile, FlowShelf.names(files));
    var source = new FaqSource(files.below(PREFIX), vocabulary);
    refuseUnknown(files, source.groups(), problems);
    return switch (source.read()) {
      case FaqReading.Sound(FaqSet faq) ->
          Optional.of(
              faq.only(
                  profile.faqGroups(),
                  profile.flows(),
                  StandingVariables.leavingSomething(profile),
                  profile.systemWebsites()));
      case FaqReading.Broken(List<FaqProblem> broken) -> {
        broken.forEach(problem -> problems.add(PREFIX + problem.file(), problem));
        yield Optional.empty();
      }
    };
  }

  private static void refuseUnknown(FileSet files, Set<String> there, Problems problems) {
    files
        .yaml(AgencyShelf.PROFILE, problems)
        .ifPresent(root -> UnknownNames.FAQ_GROUPS.refuse(root, there));
  }
}
