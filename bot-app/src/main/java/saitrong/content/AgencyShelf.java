package saitrong.content;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saitrong.shared.Language;

/// The agency's profile, the sentences and the holidays. Whichever profile is chosen, in the set it
/// is `profile.yaml`.
final class AgencyShelf {

  static final String PROFILE = "profile.yaml";
  private static final String HOLIDAYS = "holidays.yaml";

  private AgencyShelf() {}

  static Map<String, Path> places(ContentFolder folder) {
    var places = new HashMap<String, Path>();
    places.put(PROFILE, folder.profile());
    places.put(HOLIDAYS, folder.folder().resolve(HOLIDAYS));
    for (Language language : Language.values()) {
      places.put(texts(language), folder.folder().resolve(texts(language)));
    }
    return places;
  }

  private static String texts(Language language) {
    return "texts/" + language.code() + ".yaml";
  }

  static Optional<Agency> read(FileSet files, Problems problems) {
    var profile = files.yaml(PROFILE, problems).map(ProfileReader::read);
    var holidays = files.yaml(HOLIDAYS, problems).map(HolidaysReader::read).orElse(List.of());
    var texts = new EnumMap<Language, Map<TextKey, List<Template>>>(Language.class);
    for (Language language : Language.values()) {
      // Without a profile the sentences are checked all the same, as far as they can be.
      var standing =
          profile.map(it -> StandingVariables.of(it, language)).orElse(StandingVariables.DUMMIES);
      files
          .yaml(texts(language), problems)
          .ifPresent(root -> texts.put(language, TextsReader.read(root, language, standing)));
    }
    return profile.map(it ->
        new Agency(
            it,
            new Texts(texts, it),
            new Emergencies(it.emergencies()),
            new OfficeHours(it.officeHours(), holidays, it.ownDays()),
            holidays));
  }
}
