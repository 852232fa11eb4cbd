package saitrong.faq;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The passages of all texts in one view, to be compared letter for letter with a question. Lucene
/// finds the texts; this reads the few that it found closely.
final class Passages {

  private static final double SATURATION = 0.9;
  private static final double BY_LENGTH = 0.6;

  private final Terms numbers;
  private final Numbered[] texts;
  private final int[] foundIn;
  private double averageLength;
  private int count;

  private Passages(Terms numbers, List<Numbered> texts) {
    this.numbers = numbers;
    this.texts = texts.toArray(Numbered[]::new);
    foundIn = new int[numbers.end()];
    texts.forEach(this::count);
    averageLength /= Math.max(1, count);
  }

  private void count(Numbered text) {
    for (int[] passage : text.terms()) {
      for (int term : passage) {
        foundIn[term]++;
      }
    }
    for (int length : text.lengths()) {
      averageLength += length;
      count++;
    }
  }

  /// @param terms by which they are numbered
  static Map<View, Passages> of(List<CutText> texts, Terms terms) {
    var passages = new EnumMap<View, Passages>(View.class);
    for (var view : View.values()) {
      passages.put(view, new Passages(terms, texts.stream().map(it -> it.in(view)).toList()));
    }
    return passages;
  }

  /// Each text as one passage, in words that are chosen already.
  static Passages ofWhole(List<List<String>> texts) {
    var terms = new Terms();
    return new Passages(terms, texts.stream().map(it -> Numbered.of(List.of(it), terms)).toList());
  }

  private int foundIn(String term) {
    var number = numbers.known(term);
    return number == null || number >= foundIn.length ? 0 : foundIn[number];
  }

  /// How much a match of the term says: the rarer, the more.
  double weight(String term) {
    return rarity(foundIn(term));
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
      int found = foundIn(term);
      double weight = times * rarity(found);
      all += weight;
      if (found > 0) {
        weights.put(numbers.numbered(term), weight);
      }
    }

    /// What all its terms count together, those that no text has included.
    double all() {
      return all;
    }

    /// @return for each passage of the text, how well it matches
    double[] of(int text) {
      var scores = new double[texts[text].terms().length];
      for (int i = 0; i < scores.length; i++) {
        double share = BY_LENGTH * texts[text].lengths()[i] / averageLength;
        scores[i] = in(text, i) / (1 + SATURATION * (1 - BY_LENGTH + share));
      }
      return scores;
    }

    /// What its terms count that the passage has.
    double in(int text, int passage) {
      double sum = 0;
      for (int term : texts[text].terms()[passage]) {
        sum += weights.of(term);
      }
      return sum;
    }

    /// What its terms count that any passage of the text has.
    double in(int text) {
      var seen = new BitSet();
      double sum = 0;
      for (int[] passage : texts[text].terms()) {
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
    return Arrays.stream(texts[text].terms()[passage])
        .mapToDouble(term -> rarity(foundIn[term]))
        .sum();
  }

  /// The terms that any passage of the text has.
  Predicate<String> of(int text) {
    var has = new BitSet();
    for (int[] passage : texts[text].terms()) {
      Arrays.stream(passage).forEach(has::set);
    }
    return term -> Optional.ofNullable(numbers.known(term)).filter(has::get).isPresent();
  }
}
