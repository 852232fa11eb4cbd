package saitrong.content;

import java.util.List;
import java.util.Map;
import saitrong.flow.Option;
import saitrong.flow.Vocabulary;

/// What an agency's profile lends to scripts: the variables of every text, and its own lists.
public final class FlowVocabulary {

  private static final String SYSTEMS = "systems";

  private FlowVocabulary() {}

  public static Vocabulary of(AgencyProfile profile) {
    return new Vocabulary(StandingVariables.NAMES, Map.of(SYSTEMS, systems(profile)));
  }

  private static List<Option> systems(AgencyProfile profile) {
    return profile.systems().stream().map(FlowVocabulary::option).toList();
  }

  private static Option option(AgencyProfile.SupportedSystem system) {
    var english = system.name().en();
    return Option.of(
        system.id(), system.name().th(), english == null ? system.name().th() : english);
  }
}
