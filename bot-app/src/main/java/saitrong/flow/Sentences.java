package saitrong.flow;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import saitrong.shared.Language;

/// The engine's own sentences and the words that it listens to, in both languages.
public final class Sentences {

  private static final int LONG_BUTTON = 8;
  private static final Pattern HALVES = Pattern.compile(" +");

  private final Map<Sentence, Wording> texts;
  private final Map<Sentence, List<String>> heard = new EnumMap<>(Sentence.class);
  private final Map<Sentence, List<String>> written = new EnumMap<>(Sentence.class);
  private final Map<Sentence, List<String>> labels = new EnumMap<>(Sentence.class);

  /// @param words as written; they are folded here once
  Sentences(Map<Sentence, Wording> texts, Map<Sentence, List<String>> words) {
    this.texts = new EnumMap<>(texts);
    words.forEach((key, list) -> heard.put(key, list.stream().map(Typed::fold).toList()));
    words.forEach((key, list) -> written.put(key, list.stream().map(Typed::letters).toList()));
    texts.forEach(
        (key, text) -> labels.put(key, Stream.of(text.th(), text.en()).map(Typed::fold).toList()));
  }

  Wording of(Sentence key) {
    return Objects.requireNonNull(texts.get(key), key::written);
  }

  String say(Sentence key, Language language, Map<String, String> values) {
    return of(key).fill(language, values);
  }

  /// Whether that is all that was typed; both languages are always heard.
  boolean hears(Sentence words, String folded) {
    var listed = heard.getOrDefault(words, List.of());
    return listed.contains(folded) || Endings.without(folded).anyMatch(listed::contains);
  }

  /// The same with its tone marks as they are written.
  boolean hearsAsWritten(Sentence words, String typed) {
    return written.getOrDefault(words, List.of()).contains(Typed.letters(typed));
  }

  /// As [Typed] folds them.
  List<String> heard(Sentence words) {
    return heard.getOrDefault(words, List.of());
  }

  /// What was typed behind one of these words, the longest that fits.
  Optional<String> behind(Sentence words, String folded) {
    return heard.getOrDefault(words, List.of()).stream()
        .filter(it -> folded.startsWith(it) && folded.length() > it.length())
        .max(Comparator.comparing(String::length))
        .map(it -> folded.substring(it.length()));
  }

  /// The same for a button's label, which may be typed as well.
  boolean isLabel(Sentence button, String folded) {
    return labels.getOrDefault(button, List.of()).contains(folded);
  }

  /// What stands on the engine's own buttons, as [Typed] folds it.
  Stream<String> buttons() {
    return labels.entrySet().stream()
        .filter(it -> it.getKey().isButton() && !it.getKey().name().startsWith("RATING_"))
        .flatMap(it -> it.getValue().stream());
  }

  /// A button's words, too many to be an answer of one's own: "รับทราบและทำต่อ".
  boolean isLongButton(String folded) {
    return folded.length() >= LONG_BUTTON && buttons().anyMatch(folded::equals);
  }

  /// The same, or one half of a label like "ไม่ยกเลิก ทำต่อ".
  boolean isPartOfLabel(Sentence button, String folded) {
    return isLabel(button, folded)
        || HALVES.splitAsStream(of(button).th()).anyMatch(it -> Typed.fold(it).equals(folded));
  }
}
