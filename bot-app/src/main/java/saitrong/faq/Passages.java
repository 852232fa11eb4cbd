package saitrong.faq;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/// The passages of all texts in one view, to be compared letter for letter with a question. Lucene
/// finds the texts; this reads the few that it found closely.
final class Passages {

  private static final double SATURATION = 0.9;
  private static final double BY_LENGTH = 0.6;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[][][] terms;
  private final int[][] lengths;
  private int[] foundIn = new int[1 << 12];
  private double averageLength;
  private int count;

  private Passages(int texts) {
    terms = new int[texts][][];
    lengths = new int[texts][];
  }

  static Map<View, Passages> of(List<CutText> texts) {
    var counting = new EnumMap<View, CompletableFuture<Passages>>(View.class);
    for (var view : View.values()) {
      counting.put(view, Beside.start(() -> in(view, texts)));
    }
    var passages = new EnumMap<View, Passages>(View.class);
    counting.forEach((view, counted) -> passages.put(view, counted.join()));
    return passages;
  }

  private static Passages in(View view, List<CutText> texts) {
    var passages = new Passages(texts.size());
    for (int text = 0; text < texts.size(); text++) {
      passages.learn(text, texts.get(text).passages().stream().map(view::in).toList());
    }
    return passages.learnt();
  }

  /// Each text as one passage, in words that are chosen already.
  static Passages ofWhole(List<List<String>> texts) {
    var passages = new Passages(texts.size());
    for (int text = 0; text < texts.size(); text++) {
      passages.learn(text, List.of(texts.get(text)));
    }
    return passages.learnt();
  }

  private Passages learnt() {
    averageLength /= Math.max(1, count);
    return this;
  }

  private void learn(int text, List<List<String>> passages) {
    terms[text] = new int[passages.size()][];
    lengths[text] = new int[passages.size()];
    for (int i = 0; i < passages.size(); i++) {
      var cut = passages.get(i);
      terms[text][i] = new HashSet<>(cut).stream().mapToInt(this::numbered).toArray();
      for (int term : terms[text][i]) {
        foundIn[term]++;
      }
      lengths[text][i] = cut.size();
      averageLength += cut.size();
      count++;
    }
  }

  private int numbered(String term) {
    int number = numbers.computeIfAbsent(term, _ -> numbers.size());
    if (number >= foundIn.length) {
      foundIn = Arrays.copyOf(foundIn, foundIn.length * 2);
    }
    return number;
  }

  /// How much a match of the term says: the rarer, the more.
  double weight(String term) {
    var number = numbers.get(term);
    return rarity(number == null ? 0 : foundIn[number]);
  }

  /// What the rarest term counts; scores grow with it.
  double scale() {
    return rarity(0);
  }

  private double rarity(double in) {
    return Math.log(1 + (count - in + 0.5) / (in + 0.5));
  }

  Asked ask(Map<String, Float> question) {
    return new Asked(question);
  }

  /// One question.
  final class Asked {
    private final Weights weights;
    private double all;

    private Asked(Map<String, Float> question) {
      weights = new Weights(question.size());
      question.forEach(this::add);
    }

    private void add(String term, float times) {
      var number = numbers.get(term);
      double weight = times * rarity(number == null ? 0 : foundIn[number]);
      all += weight;
      if (number != null) {
        weights.put(number, weight);
      }
    }

    /// What all its terms count together, those that no text has included.
    double all() {
      return all;
    }

    /// @return for each passage of the text, how well it matches
    double[] of(int text) {
      var scores = new double[terms[text].length];
      for (int i = 0; i < scores.length; i++) {
        double share = BY_LENGTH * lengths[text][i] / averageLength;
        scores[i] = in(text, i) / (1 + SATURATION * (1 - BY_LENGTH + share));
      }
      return scores;
    }

    /// What its terms count that the passage has.
    double in(int text, int passage) {
      double sum = 0;
      for (int term : terms[text][passage]) {
        sum += weights.of(term);
      }
      return sum;
    }

    /// What its terms count that any passage of the text has.
    double in(int text) {
      var seen = new BitSet();
      double sum = 0;
      for (int[] passage : terms[text]) {
        for (int term : passage) {
          double weight = weights.of(term);
          if (weight > 0 && !seen.get(term)) {
            seen.set(term);
            sum += weight;
          }
        }
      }
      return sum;
    }
  }

  /// What the terms of a passage count.
  double all(int text, int passage) {
    return Arrays.stream(terms[text][passage]).mapToDouble(term -> rarity(foundIn[term])).sum();
  }

  /// The terms that any passage of the text has.
  Predicate<String> of(int text) {
    var has = new BitSet();
    for (int[] passage : terms[text]) {
      Arrays.stream(passage).forEach(has::set);
    }
    return term -> Optional.ofNullable(numbers.get(term)).filter(has::get).isPresent();
  }
}
