package saitrong.content;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saitrong.faq.FaqVocabulary;

/// What an agency's profile lends to answers: the variables of every text, and its own lists.
public final class FaqVocabularies {

  /// As the flow `consultation` asks for them, but for blanks.
  public static final Set<String> USER_GROUPS =
      Set.of("ประชาชน", "ผู้ประกอบการ", "ท้องถิ่น", "สาธารณสุข", "อื่นๆ");

  /// What every text may name, and what only an answer can.
  private static final Set<String> VARIABLES =
      Stream.concat(StandingVariables.NAMES.stream(), Stream.of(FaqVocabulary.SYSTEM_WEBSITE))
          .collect(Collectors.toUnmodifiableSet());

  private FaqVocabularies() {}

  /// @param flows ids of all flows that there are
  public static FaqVocabulary of(AgencyProfile profile, Set<String> flows) {
    var systems = profile.systems().stream().map(AgencyProfile.SupportedSystem::id);
    return new FaqVocabulary(
        VARIABLES,
        flows,
        USER_GROUPS,
        systems.collect(Collectors.toUnmodifiableSet()),
        profile.faqGroups(),
        Optional.empty(),
        Optional.empty());
  }

  /// Where the profile cannot be read, the answers are checked all the same.
  public static FaqVocabulary ofNobody(Set<String> flows) {
    return new FaqVocabulary(
        VARIABLES, flows, USER_GROUPS, Set.of(), Set.of(), Optional.empty(), Optional.empty());
  }
}
