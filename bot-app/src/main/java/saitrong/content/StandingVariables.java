package saitrong.content;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import saitrong.shared.Language;

/// What every text may name: the agency's own facts and the polite particle.
public final class StandingVariables {

  static final String STATEMENT = "ค่ะ";
  static final String QUESTION = "คะ";
  private static final String OFFICIAL_FORM = "official-form";
  private static final String RESULT_TIME = "result-time";
  private static final String REOPEN_DAYS = "reopen-days";

  /// All that a text may name, also where this agency has no value.
  public static final Set<String> NAMES =
      Set.of(
          STATEMENT,
          QUESTION,
          "agency",
          "agency-short",
          "unit",
          "area",
          "procedure",
          "tips-elsewhere",
          "systems",
          "asks-about",
          "phone",
          "phones",
          "phones-always",
          "email",
          "website",
          "hours",
          "emergency-numbers",
          "retention",
          "privacy-contact",
          "privacy-page",
          "announcement",
          OFFICIAL_FORM,
          RESULT_TIME,
          REOPEN_DAYS);

  /// What is known only when somebody is spoken to: where a document is, what is promised on that
  /// day, what this installation is set to.
  private static final Set<String> OF_THE_MOMENT = Set.of(OFFICIAL_FORM, RESULT_TIME, REOPEN_DAYS);

  /// What a sentence of the bot and the privacy notice may name: they are filled when they are
  /// read.
  static final Set<String> IN_SENTENCES =
      NAMES.stream()
          .filter(name -> !OF_THE_MOMENT.contains(name))
          .collect(Collectors.toUnmodifiableSet());

  /// Stand in where the profile could not be read, so that the texts are checked all the same.
  static final Map<String, String> DUMMIES =
      NAMES.stream().collect(Collectors.toUnmodifiableMap(name -> name, name -> "-"));

  private StandingVariables() {}

  static Map<String, String> of(AgencyProfile profile, Language language) {
    var values = new HashMap<String, String>();
    values.put(STATEMENT, profile.particle().statement());
    values.put(QUESTION, profile.particle().question());
    values.put("agency", profile.name().in(language));
    values.put("agency-short", profile.shortName().in(language));
    values.put("asks-about", profile.asksAbout().in(language));
    values.put("phone", profile.phones().isEmpty() ? "" : profile.phone().number());
    values.put("phones", phones(profile.phones(), language));
    putIfPresent(values, "phones-always", phonesAlways(profile, language));
    values.put("hours", HoursInWords.of(profile.officeHours(), language));
    values.put("emergency-numbers", emergencyNumbers(profile, language));
    values.put("retention", profile.privacy().retention().in(language));
    values.put("privacy-contact", profile.privacy().contact().in(language));
    putIfPresent(values, "unit", profile.unit() == null ? null : profile.unit().in(language));
    putIfPresent(values, "area", profile.area() == null ? null : profile.area().in(language));
    putIfPresent(
        values, "procedure", profile.procedure() == null ? null : profile.procedure().in(language));
    var elsewhere = profile.tipsElsewhere();
    putIfPresent(values, "tips-elsewhere", elsewhere == null ? null : elsewhere.in(language));
    putIfPresent(values, "systems", systems(profile, language));
    putIfPresent(values, "email", profile.email());
    putIfPresent(values, "website", profile.website());
    putIfPresent(values, "privacy-page", profile.privacy().page());
    putIfPresent(values, "announcement", announcement(profile, language));
    return Map.copyOf(values);
  }

  /// How long a result takes by the policy in force on that day, where it promises one: of the
  /// ordinary matter, for some kinds have times of their own.
  static Map<String, String> promised(@Nullable Policy policy, LocalDate day, Language language) {
    return Optional.ofNullable(policy)
        .flatMap(it -> it.on(day))
        .map(version -> version.usual().get(Milestone.RESULT))
        .map(result -> Map.of(RESULT_TIME, result.term().in(language)))
        .orElse(Map.of());
  }

  /// Tells whether anything stays of a text when the lines are left out that name what this agency
  /// does not have. What is filled in elsewhere may be there.
  static BiPredicate<String, Language> leavingSomething(AgencyProfile profile) {
    var values = new EnumMap<Language, Map<String, String>>(Language.class);
    for (var language : Language.values()) {
      var known = new HashMap<>(of(profile, language));
      OF_THE_MOMENT.forEach(name -> known.putIfAbsent(name, "-"));
      values.put(language, known);
    }
    return (text, language) ->
        !new Template(text).fill(values.getOrDefault(language, Map.of())).isBlank();
  }

  private static void putIfPresent(
      Map<String, String> values, String name, @Nullable Object value) {
    if (value != null) {
      values.put(name, value.toString());
    }
  }

  private static @Nullable String systems(AgencyProfile profile, Language language) {
    var names = profile.systems().stream().map(it -> it.name().in(language)).toList();
    String and =
        switch (language) {
          case TH -> " และ";
          case EN -> " and ";
        };
    return names.isEmpty() ? null : String.join(and, names);
  }

  private static @Nullable String phonesAlways(AgencyProfile profile, Language language) {
    var always = profile.phones().stream().filter(Phone::always).toList();
    return always.isEmpty() ? null : phones(always, language);
  }

  private static String phones(List<Phone> phones, Language language) {
    String or =
        switch (language) {
          case TH -> " หรือ ";
          case EN -> " or ";
        };
    return phones.stream().map(Phone::number).collect(Collectors.joining(or));
  }

  private static String emergencyNumbers(AgencyProfile profile, Language language) {
    return profile.emergencies().stream()
        .filter(Emergency::listed)
        .map(emergency -> emergency.number() + " " + emergency.name().in(language))
        .collect(Collectors.joining(" · "));
  }

  private static @Nullable String announcement(AgencyProfile profile, Language language) {
    var announcement = profile.announcement();
    return announcement == null
        ? null
        : announcement.title().in(language) + " " + ThaiDates.full(announcement.date(), language);
  }
}
