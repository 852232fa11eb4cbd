package saitrong.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import saitrong.shared.KeyboardLayout;
import saitrong.shared.Language;

/// The bot's own sentences, filled with the agency's facts. Complete by construction: whoever asks
/// with a [TextKey] gets a text.
public final class Texts {

  private final Map<Language, Map<TextKey, List<String>>> prepared = new EnumMap<>(Language.class);
  private final Map<Language, Map<String, String>> standing = new EnumMap<>(Language.class);
  private final Map<String, TextKey> meanings = new HashMap<>();
  private final Map<Folded, TextKey> nearMeanings = new HashMap<>();
  private final MenuNumbers numbers = new MenuNumbers();
  private final CaseNumbers caseNumbers = new CaseNumbers();
  private final HowItStands howItStands = new HowItStands();
  private final Wishes wishes = new Wishes();
  private final SmallTalk smallTalk = new SmallTalk();
  private final Map<TextKey, List<Pattern>> anywhere = new EnumMap<>(TextKey.class);
  private final AgencyProfile profile;

  Texts(Map<Language, Map<TextKey, List<Template>>> texts, AgencyProfile profile) {
    this.profile = profile;
    for (Language language : Language.values()) {
      standing.put(language, StandingVariables.of(profile, language));
      var ofLanguage = texts.getOrDefault(language, Map.of());
      prepared.put(language, prepared(ofLanguage, language));
      learn(ofLanguage);
    }
  }

  /// Filled but for what only the caller knows: done once, for it is said a thousand times.
  private Map<TextKey, List<String>> prepared(
      Map<TextKey, List<Template>> templates, Language language) {
    var sentences = new EnumMap<TextKey, List<String>>(TextKey.class);
    templates.forEach((key, ofKey) -> {
      var open = new HashMap<String, String>();
      key.variables().forEach(name -> open.put(name, '{' + name + '}'));
      sentences.put(key, fill(ofKey, language, open));
    });
    return sentences;
  }

  private void learn(Map<TextKey, List<Template>> templates) {
    templates.forEach((key, listed) -> {
      var words = listed.stream().map(Template::text).toList();
      switch (key.kind()) {
        case WORDS -> words.forEach(word -> learn(key, word));
        case COURTESIES -> smallTalk.learn(key, words);
        case PHRASES -> words.forEach(word -> learnAnywhere(key, word));
        case AROUND, BUBBLES, LABEL -> {}
      }
    });
    numbers.learn(templates.getOrDefault(TextKey.WORDS_NUMBER, List.of()));
    caseNumbers.learn(templates.getOrDefault(TextKey.WORDS_TRACKING, List.of()));
    caseNumbers.learn(templates.getOrDefault(TextKey.WORDS_CASE_NUMBER, List.of()));
    for (var wish : List.of(TextKey.WISH_TO_LEAVE, TextKey.WISH_PERSON)) {
      wishes.learn(wish, templates.getOrDefault(wish, List.of()));
    }
    wishes.learnAround(templates.getOrDefault(TextKey.WISH_WITH, List.of()));
    wishes.learnUnless(templates.getOrDefault(TextKey.WISH_UNLESS, List.of()));
    howItStands.learnAsking(templates.getOrDefault(TextKey.WORDS_PROGRESS, List.of()));
    howItStands.learnAround(templates.getOrDefault(TextKey.WORDS_PROGRESS_WITH, List.of()));
    howItStands.learnAround(templates.getOrDefault(TextKey.WORDS_CASE_NUMBER, List.of()));
  }

  /// Latin ones as whole words: "ago" does not stand in "Chicago".
  private void learnAnywhere(TextKey key, String phrase) {
    var pattern = "(?<![A-Za-z])" + Pattern.quote(phrase) + "(?![A-Za-z])";
    anywhere
        .computeIfAbsent(key, _ -> new ArrayList<>())
        .add(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
  }

  private void learn(TextKey key, String word) {
    meanings.putIfAbsent(Typed.comparable(word), key);
    nearMeanings.putIfAbsent(Folded.of(word).withoutEndings(), key);
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
    var sentences = sentences(language, key);
    return variables.isEmpty()
        ? sentences
        : sentences.stream().map(sentence -> with(variables, sentence)).toList();
  }

  private static String with(Map<String, String> variables, String sentence) {
    var filled = sentence;
    for (var variable : variables.entrySet()) {
      filled = filled.replace('{' + variable.getKey() + '}', variable.getValue());
    }
    return filled;
  }

  private List<String> sentences(Language language, TextKey key) {
    return Objects.requireNonNull(Objects.requireNonNull(prepared.get(language)).get(key));
  }

  /// What a citizen's few words ask for, if they are among the words that the files list, in either
  /// language: a citizen who reads English may still type Thai, and whoever forgot to switch the
  /// keyboard means the same.
  public Optional<TextKey> meaning(String typed) {
    return asListed(typed).or(() -> KeyboardLayout.otherwise(typed).flatMap(this::asListed));
  }

  private Optional<TextKey> asListed(String typed) {
    return Optional.ofNullable(meanings.get(Typed.comparable(typed)))
        .or(() -> Optional.ofNullable(nearMeanings.get(Folded.of(typed).withoutEndings())))
        .or(() ->
            howItStands.isAskedIn(typed) ? Optional.of(TextKey.WORDS_TRACKING) : Optional.empty());
  }

  /// Whether one of these phrases stands in it, as it is written, in either language.
  public boolean holds(TextKey phrases, String typed) {
    return anywhere.getOrDefault(phrases, List.of()).stream()
        .anyMatch(phrase -> phrase.matcher(typed).find());
  }

  /// What a sentence asks of the officers: [TextKey#WISH_PERSON] or [TextKey#WISH_TO_LEAVE].
  public Optional<TextKey> wish(String typed) {
    return wishes.in(typed);
  }

  /// What a sentence says beside that; empty where it says nothing more.
  public String wishedBeside(String typed) {
    return wishes.more(typed);
  }

  /// The number of the menu that a citizen types, whether the menu has it or not: "1.", "ข้อ ๑".
  public OptionalInt number(String typed) {
    return numbers.in(typed);
  }

  /// The number of a case, where a message asks for nothing but how that case stands.
  public Optional<String> caseNumber(String typed) {
    return caseNumbers.in(typed);
  }

  /// What to answer to a message that is nothing but courtesies.
  public Optional<TextKey> smallTalk(String typed) {
    return smallTalk
        .in(typed)
        .or(() -> KeyboardLayout.otherwise(typed).flatMap(smallTalk::in).filter(Texts::isInWords));
  }

  /// What is nothing but signs in the other layout was never meant there.
  private static boolean isInWords(TextKey courtesy) {
    return courtesy != TextKey.WORDLESS;
  }

  /// What stands on the buttons of its own messages, in all languages.
  Set<String> buttons() {
    return prepared.values().stream()
        .flatMap(texts -> texts.entrySet().stream())
        .filter(it -> it.getKey().isOnAButton())
        .flatMap(it -> it.getValue().stream())
        .collect(Collectors.toUnmodifiableSet());
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

  /// What every text may name, filled in for this agency.
  public Map<String, String> standing(Language language) {
    return Objects.requireNonNull(standing.get(language));
  }

  /// Words of a file that is no sentence of the bot, filled: lines that name what the agency does
  /// not have are left out.
  ///
  /// @param more beside what every text may name
  public String filled(Language language, String text, Map<String, String> more) {
    var filled = fill(List.of(new Template(text)), language, more);
    return filled.isEmpty() ? "" : filled.getFirst();
  }

  /// The office hours in words, as sentences name them.
  public String hours(Language language) {
    return Objects.requireNonNull(Objects.requireNonNull(standing.get(language)).get("hours"));
  }

  private List<String> fill(
      List<Template> templates, Language language, Map<String, String> variables) {
    var values = new HashMap<>(Objects.requireNonNull(standing.get(language)));
    values.putAll(variables);
    return templates.stream()
        .map(template -> inOnePiece(template.fill(values)))
        .filter(bubble -> !bubble.isBlank())
        .toList();
  }

  /// A number that breaks at the end of a line is hard to read and to dial.
  private String inOnePiece(String text) {
    var whole = text;
    for (var phone : profile.phones()) {
      whole = whole.replace(phone.number(), phone.inOnePiece());
    }
    return whole;
  }
}
