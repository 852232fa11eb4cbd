package saitrong.faq;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Makes of what somebody typed what the index is asked: the layout that was meant, words with
/// their slips mended, synonyms beside them, grams and bones.
final class Asking {

  /// What a word counts as it was typed, and as it was probably meant (mostly the same).
  private static final float TYPED = 0.4f;

  private static final float MEANT = 1.5f;

  /// What a word that only asks counts of that.
  private static final float ASKING = 0.3f;

  /// What follows costs time. A person's question is shorter ([Story]).
  private static final int LONGEST = 400;

  /// Of a view. A longer question is known by its rarest terms.
  private static final int MOST_TERMS = 100;

  private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private final Vocabulary vocabulary;
  private final Synonyms synonyms;
  private final Keyboard keyboard;
  private final Map<View, Passages> passages;
  private final Set<String> questionWords;

  /// @param questionWords that say nothing about the texts
  Asking(
      Vocabulary vocabulary,
      Synonyms synonyms,
      Keyboard keyboard,
      Map<View, Passages> passages,
      Set<String> questionWords) {
    this.vocabulary = vocabulary;
    this.synonyms = synonyms;
    this.keyboard = keyboard;
    this.passages = passages;
    this.questionWords = questionWords;
  }

  Looked at(String typed) {
    var beginning = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    var plain = Spelling.plain(keyboard.meant(beginning));
    var terms = new EnumMap<View, Map<String, Float>>(View.class);
    var meant =
        Respelling.of(runs(plain), vocabulary, new Patience()).stream()
            .flatMap(List::stream)
            .toList();
    var cut = Cut.ofPlain(plain);
    var words = words(cut, meant);
    terms.put(View.WORDS, rarest(words, View.WORDS));
    terms.put(View.SPOKEN, rarest(spoken(words), View.SPOKEN));
    var telling = QuestionWords.struckFrom(cut, questionWords);
    for (var view : List.of(View.GRAMS, View.BONES)) {
      terms.put(view, rarest(letters(view, cut, telling), view));
    }
    return new Looked(cut, meant, synonyms.standIns(meant), terms);
  }

  /// Of a text, or of what may stand for its words.
  boolean knows(String word) {
    return vocabulary.knows(word) || synonyms.know(word);
  }

  private Map<String, Float> words(Cut cut, List<String> meant) {
    var counted = new HashMap<String, Float>();
    cut.words().forEach(word -> counted.merge(word, TYPED, Float::sum));
    meant.forEach(word -> counted.merge(word, MEANT, Float::sum));
    synonyms.of(meant).forEach(counted::putIfAbsent);
    questionWords.forEach(word -> counted.computeIfPresent(word, (_, times) -> ASKING * times));
    return counted;
  }

  private static Map<String, Float> letters(View view, Cut cut, Cut telling) {
    var counted = new HashMap<String, Float>();
    view.in(cut).forEach(term -> counted.merge(term, 1f, Float::sum));
    if (telling != cut) {
      counted.replaceAll((_, times) -> ASKING * times);
      view.in(telling).forEach(term -> counted.merge(term, 1 - ASKING, Float::sum));
    }
    return counted;
  }

  private static List<String> runs(String plain) {
    return RUN.matcher(plain).results().map(MatchResult::group).toList();
  }

  private static Map<String, Float> spoken(Map<String, Float> words) {
    var spoken = new HashMap<String, Float>();
    words.forEach((word, counts) -> spoken.merge(Spelling.forgiving(word), counts, Float::sum));
    return spoken;
  }

  private Map<String, Float> rarest(Map<String, Float> terms, View view) {
    if (terms.size() <= MOST_TERMS) {
      return terms;
    }
    var known = passages.get(view);
    var chosen = new HashMap<String, Float>();
    terms.keySet().stream()
        .sorted(Comparator.comparingDouble(term -> known == null ? 0 : -known.weight(term)))
        .limit(MOST_TERMS)
        .forEach(term -> chosen.put(term, terms.getOrDefault(term, 0f)));
    return chosen;
  }
}
