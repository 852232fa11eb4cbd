package saitrong.content;

import java.util.List;
import java.util.Map;
import saitrong.flow.Option;
import saitrong.flow.Vocabulary;
import saitrong.shared.Language;

/// What an agency's profile lends to scripts: the variables of every text, and its own lists.
public final class FlowVocabulary {

  private static final String SYSTEMS = "systems";

  private FlowVocabulary() {}

  public static Vocabulary of(AgencyProfile profile) {
    return new Vocabulary(StandingVariables.NAMES, Map.of(SYSTEMS, systems(profile)));
  }

  /// Where the profile cannot be read, the scripts are checked all the same.
  public static Vocabulary ofNobody() {
    return new Vocabulary(StandingVariables.NAMES, Map.of(SYSTEMS, List.of()));
  }

  private static List<Option> systems(AgencyProfile profile) {
    return profile.systems().stream().map(FlowVocabulary::option).toList();
  }

  private static Option option(AgencyProfile.SupportedSystem system) {
    var name = system.name();
    return Option.of(system.id(), name.in(Language.TH), name.in(Language.EN));
  }
}
