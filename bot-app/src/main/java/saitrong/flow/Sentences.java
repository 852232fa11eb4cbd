package saitrong.flow;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import saitrong.shared.Language;

/// The engine's own sentences and the words that it listens to, in both languages.
public final class Sentences {

  private final Map<Sentence, Wording> texts;
  private final Map<Sentence, List<String>> heard = new EnumMap<>(Sentence.class);

  /// @param words as written; they are folded here once
  Sentences(Map<Sentence, Wording> texts, Map<Sentence, List<String>> words) {
    this.texts = new EnumMap<>(texts);
    words.forEach((key, list) -> heard.put(key, list.stream().map(Typed::fold).toList()));
  }

  Wording of(Sentence key) {
    return Objects.requireNonNull(texts.get(key), key::written);
  }

  String say(Sentence key, Language language, Map<String, String> values) {
    return of(key).fill(language, values);
  }

  /// Whether that is all that was typed; both languages are always heard.
  boolean hears(Sentence words, String folded) {
    return heard.getOrDefault(words, List.of()).contains(folded);
  }

  /// The same for a button's label, which may be typed as well.
  boolean isLabel(Sentence button, String folded) {
    var label = of(button);
    return Stream.of(label.th(), label.en()).anyMatch(it -> Typed.fold(it).equals(folded));
  }
}
