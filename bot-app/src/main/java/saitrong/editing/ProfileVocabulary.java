package saitrong.editing;

import java.util.List;
import java.util.Map;
import saitrong.content.AgencyProfile;
import saitrong.content.AgencyProfile.SupportedSystem;
import saitrong.content.StandingVariables;
import saitrong.flow.Option;
import saitrong.flow.Vocabulary;
import saitrong.shared.Language;

/// What flows may name of an agency: `{agency}`, `{phone}`, the polite particle, the choices
/// `systems`. A new list of the profile is one more entry here.
public final class ProfileVocabulary {

  private static final String SYSTEMS = "systems";

  private ProfileVocabulary() {}

  public static Vocabulary vocabularyOf(AgencyProfile profile) {
    return new Vocabulary(
        StandingVariables.NAMES,
        Map.of(SYSTEMS, profile.systems().stream().map(ProfileVocabulary::option).toList()));
  }

  /// Where the profile cannot be read, the flows are checked all the same.
  static Vocabulary ofNobody() {
    return new Vocabulary(StandingVariables.NAMES, Map.of(SYSTEMS, List.of()));
  }

  private static Option option(SupportedSystem system) {
    var name = system.name();
    return Option.of(system.id(), name.in(Language.TH), name.in(Language.EN));
  }
}
