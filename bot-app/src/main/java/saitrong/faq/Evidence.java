package saitrong.faq;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What speaks for the best hit of a question, and against it.
///
/// @param margin how far it is ahead of the second, as a share of its score
/// @param words which share of the question's telling words it is asked by
/// @param grams which share of the question's letters, three by three, it is asked by
/// @param near the same of its best passage alone
/// @param filled which share of that passage the question covers
/// @param telling how much the question says at all: the rarity of its words, stop words left out
/// @param strange how many of the question's letters belong to no known word, and which share
/// @param score of the best hit, made independent of how many texts there are
/// @param elsewhere words of other counters' matters that it has and the hit has not
public record Evidence(
    double margin,
    double words,
    double grams,
    double near,
    double filled,
    double telling,
    int strange,
    double strangeShare,
    double score,
    Set<String> elsewhere) {

  public Evidence {
    elsewhere = Set.copyOf(elsewhere);
  }

  static Evidence of(
      Looked question,
      List<Texts.Hit> hits,
      Texts texts,
      Set<String> stopWords,
      Elsewhere elsewhere) {
    var best = hits.getFirst();
    double second = hits.size() < 2 ? 0 : hits.get(1).score();
    var grams = texts.passages(View.GRAMS);
    var asked = grams.ask(question.of(View.GRAMS));
    double near = asked.in(best.number(), best.passage());
    var telling = telling(question, stopWords);
    var words = texts.passages(View.WORDS);
    double all = words.ask(telling).all();
    double found = words.ask(withStandIns(telling, question)).in(best.number());
    return new Evidence(
        1 - second / best.score(),
        all == 0 ? 0 : Math.min(1, found / all),
        asked.in(best.number()) / Math.max(1, asked.all()),
        near / Math.max(1, asked.all()),
        near / Math.max(1, grams.all(best.number(), best.passage())),
        all,
        question.strange(),
        (double) question.strange() / Math.max(1, question.letters()),
        best.score() / grams.scale(),
        elsewhere.missing(question.cut(), () -> Spelling.plain(best.text().asked())));
  }

  private static Map<String, Float> telling(Looked question, Set<String> stopWords) {
    var telling = new HashMap<String, Float>();
    question.meant().forEach(word -> telling.put(word, 1f));
    telling.keySet().removeAll(stopWords);
    return telling;
  }

  /// A stand-in speaks for its word, but several of them not more than once; half of it is enough.
  private static Map<String, Float> withStandIns(Map<String, Float> words, Looked question) {
    var all = new HashMap<>(words);
    words
        .keySet()
        .forEach(word ->
            question
                .standIns()
                .getOrDefault(word, Set.of())
                .forEach(other -> all.putIfAbsent(other, 0.5f)));
    return all;
  }
}
