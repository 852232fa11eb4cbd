package saitrong.faq;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// How much of what a question and a sentence say they both say. A score only adds up what they
/// share, so the longest sentence that has it all would win although it tells another story.
final class Likeness {

  /// Where nothing is shared letters still decide.
  private static final double LEAST = 0.01;

  private final Everyday everyday;
  private final Passages said;
  private final double[] all;

  private Likeness(Everyday everyday, Passages said, int texts) {
    this.everyday = everyday;
    this.said = said;
    all = IntStream.range(0, texts).mapToDouble(text -> said.all(text, 0)).toArray();
  }

  static Likeness of(List<CutText> texts) {
    var everyday = Everyday.read();
    var said = texts.stream().map(text -> everyday.meant(text.asked().words())).toList();
    return new Likeness(everyday, Passages.ofWhole(said), texts.size());
  }

  /// @return for each text, which share of the words of both, by their rarity, is said by both
  IntToDoubleFunction to(Looked question) {
    var asked = said.ask(words(question));
    return text -> (2 * asked.in(text) + LEAST) / (asked.all() + all[text] + LEAST);
  }

  /// What was meant is told by the words of the texts, so a word that only means the same as theirs
  /// is taken as it was typed.
  private Map<String, Float> words(Looked question) {
    var words = new HashMap<String, Float>();
    everyday.meant(question.meant()).forEach(word -> words.put(word, 1f));
    everyday.meant(question.cut().words()).stream()
        .filter(everyday::knows)
        .forEach(word -> words.put(word, 1f));
    return words;
  }
}
