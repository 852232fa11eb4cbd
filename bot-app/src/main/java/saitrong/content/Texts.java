package saitrong.content;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import saitrong.shared.Language;

/// The bot's own sentences, filled with the agency's facts. Complete by construction: whoever asks
/// with a [TextKey] gets a text.
public final class Texts {

  private final Map<Language, Map<TextKey, List<Template>>> texts;
  private final Map<Language, Map<String, String>> standing = new EnumMap<>(Language.class);
  private final AgencyProfile profile;

  Texts(Map<Language, Map<TextKey, List<Template>>> texts, AgencyProfile profile) {
    this.texts = Map.copyOf(texts);
    this.profile = profile;
    for (Language language : Language.values()) {
      standing.put(language, StandingVariables.of(profile, language));
    }
  }

  public String say(Language language, TextKey key) {
    return say(language, key, Map.of());
  }

  /// The whole text as one; where the file has two bubbles, [#bubbles] keeps them apart.
  public String say(Language language, TextKey key, Map<String, String> variables) {
    return String.join("\n", bubbles(language, key, variables));
  }

  public List<String> bubbles(Language language, TextKey key) {
    return bubbles(language, key, Map.of());
  }

  public List<String> bubbles(Language language, TextKey key, Map<String, String> variables) {
    if (!variables.keySet().equals(key.variables())) {
      throw new IllegalArgumentException(key + " takes exactly " + key.variables());
    }
    return fill(templates(language, key), language, variables);
  }

  /// Whether what a citizen typed is one of the words for this, in either language: a citizen who
  /// reads English may still type Thai.
  public boolean means(TextKey words, String typed) {
    String comparable = Typed.comparable(typed);
    return texts.values().stream()
        .flatMap(ofLanguage -> ofLanguage.getOrDefault(words, List.of()).stream())
        .anyMatch(word -> Typed.comparable(word.text()).equals(comparable));
  }

  /// The short notice of the agency's profile.
  public String privacyNotice(Language language) {
    var notice = List.of(new Template(profile.privacy().brief().in(language)));
    return fill(notice, language, Map.of()).getFirst();
  }

  /// The full notice of the agency's profile, as bubbles.
  public List<String> privacyInFull(Language language) {
    var bubbles =
        switch (language) {
          case TH -> profile.privacy().fullThai();
          case EN -> profile.privacy().fullEnglish();
        };
    return fill(bubbles.stream().map(Template::new).toList(), language, Map.of());
  }

  /// What to say to somebody in need.
  public List<String> emergency(Language language, Emergency emergency) {
    return bubbles(language, TextKey.EMERGENCY, Map.of("advice", emergency.advice().in(language)));
  }

  /// The office hours in words, as sentences name them.
  public String hours(Language language) {
    return Objects.requireNonNull(Objects.requireNonNull(standing.get(language)).get("hours"));
  }

  private List<Template> templates(Language language, TextKey key) {
    return Objects.requireNonNull(Objects.requireNonNull(texts.get(language)).get(key));
  }

  private List<String> fill(
      List<Template> templates, Language language, Map<String, String> variables) {
    var values = new HashMap<>(Objects.requireNonNull(standing.get(language)));
    values.putAll(variables);
    return templates.stream()
        .map(template -> template.fill(values))
        .filter(bubble -> !bubble.isBlank())
        .toList();
  }
}
