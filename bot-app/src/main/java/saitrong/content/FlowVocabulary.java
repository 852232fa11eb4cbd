package saitrong.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import saitrong.flow.Option;
import saitrong.flow.Vocabulary;
import saitrong.shared.Language;

/// What an agency's profile lends to scripts: the variables of every text, and its own lists.
public final class FlowVocabulary {

  private static final String SYSTEMS = "systems";
  private static final String COMPLAINTS = "complaint-kinds";

  /// Asked from by scripts that ship: an agency that has no such list is not asked.
  private static final List<String> OWN = List.of(COMPLAINTS);

  private FlowVocabulary() {}

  public static Vocabulary of(AgencyProfile profile) {
    var lists = new HashMap<String, List<Option>>();
    profile
        .lists()
        .forEach((name, choices) ->
            lists.put(name, choices.stream().map(FlowVocabulary::option).toList()));
    lists.put(SYSTEMS, systems(profile));
    OWN.forEach(name -> lists.putIfAbsent(name, List.of()));
    return new Vocabulary(StandingVariables.NAMES, lists);
  }

  /// Where the profile cannot be read, the scripts are checked all the same.
  public static Vocabulary ofNobody() {
    return new Vocabulary(
        StandingVariables.NAMES, Map.of(SYSTEMS, List.of(), COMPLAINTS, List.of()));
  }

  private static List<Option> systems(AgencyProfile profile) {
    return profile.systems().stream().map(FlowVocabulary::option).toList();
  }

  private static Option option(AgencyProfile.OwnChoice choice) {
    var name = choice.name();
    return Option.of(choice.id(), name.in(Language.TH), name.in(Language.EN));
  }

  private static Option option(AgencyProfile.SupportedSystem system) {
    var name = system.name();
    return Option.of(system.id(), name.in(Language.TH), name.in(Language.EN));
  }
}
