package saitrong.ticket;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import saitrong.shared.Beginning;
import saitrong.shared.Particulars;
import saitrong.shared.PersonalText;

/// What tells a case from others like it before anybody opens it: for whom it is, and the beginning
/// of what it is about.
///
/// @param who absent where they gave no name
/// @param about absent where nothing was said, or it cannot be opened
public record Glimpse(Optional<PersonalText> who, Optional<PersonalText> about) {

  public static final Glimpse NONE = new Glimpse(Optional.empty(), Optional.empty());

  private static final int LONGEST = 80;

  /// How they are reached, where they belong, and what lists have columns for.
  private static final Set<String> BESIDE_THE_NAME =
      Set.of(
          Logged.CONTACT,
          "โทรศัพท์",
          "หน่วยงาน",
          Particulars.GROUP,
          Particulars.PROVINCE,
          Particulars.SYSTEM,
          Particulars.TOPIC);

  private static final String FILES = "files";

  /// As answers of scripts are kept that are read as words.
  private static final Set<String> IN_WORDS = Set.of("words", "spot", FILES);

  static Glimpse of(List<Detail> details) {
    return new Glimpse(
        NamesSaid.nameOfTheRequester(details).map(PersonalText::new),
        details.stream()
            .filter(Glimpse::isOfTheMatter)
            .map(Glimpse::words)
            .filter(it -> !it.isBlank())
            .findFirst()
            .map(it -> new PersonalText(Beginning.of(it, LONGEST))));
  }

  /// Scripts ask first what it is about.
  private static boolean isOfTheMatter(Detail detail) {
    return IN_WORDS.contains(String.valueOf(detail.stored().get("kind")))
        && !detail.name().startsWith("+")
        && !NamesSaid.OF_THE_REQUESTER.contains(detail.name())
        && !BESIDE_THE_NAME.contains(detail.name());
  }

  /// A question may be typed or sent as pictures: of these nothing but what was typed beside.
  private static String words(Detail detail) {
    return FILES.equals(detail.stored().get("kind"))
        ? String.valueOf(detail.stored().getOrDefault("text", ""))
        : detail.shown().value();
  }
}
