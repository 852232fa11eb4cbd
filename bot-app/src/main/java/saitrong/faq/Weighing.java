package saitrong.faq;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Gathers the [Evidence] for the best hit of a question.
record Weighing(Retriever retriever, Set<String> stopWords, Elsewhere elsewhere) {

  /// What is shorter is a syllable as often as a word.
  private static final int SHORTEST = 3;

  Evidence of(Looked question, Heard heard, Entry entry, List<Texts.Hit> hits) {
    var best = hits.getFirst();
    var grams = retriever.texts().passages(View.GRAMS);
    var asked = grams.ask(question.of(View.GRAMS));
    double near = asked.in(best.number(), best.passage());
    return new Evidence(
        margin(hits),
        words(question, best),
        near / Math.max(1, asked.all()),
        near / Math.max(1, grams.all(best.number(), best.passage())),
        best.score() / grams.scale(),
        Grams.unknown(question.plain(), grams.of(best.number())),
        foreign(question, best),
        elsewhere.missing(question.cut(), () -> Spelling.plain(best.text().asked())),
        !entry.systems().isEmpty(),
        !heard.systems().isEmpty());
  }

  private static double margin(List<Texts.Hit> hits) {
    double second = hits.size() < 2 ? 0 : hits.get(1).score();
    return 1 - second / hits.getFirst().score();
  }

  private double words(Looked question, Texts.Hit best) {
    var telling = telling(question);
    var words = retriever.texts().passages(View.WORDS);
    double all = words.ask(telling).all();
    double found = words.ask(withStandIns(telling, question)).in(best.number());
    return all == 0 ? 0 : Math.min(1, found / all);
  }

  private Map<String, Float> telling(Looked question) {
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

  /// As they were typed: mended, "นมผง" would be one of the texts' words with slips in it. What
  /// sounds like a word of the answer but for its tone is that word: "รหัสผาน".
  private Set<String> foreign(Looked question, Texts.Hit best) {
    var spoken = retriever.texts().passages(View.SPOKEN);
    return question.cut().words().stream()
        .filter(word -> word.length() >= SHORTEST)
        .filter(word -> !stopWords.contains(word) && !retriever.knows(word))
        .filter(Words::isOne)
        .filter(word -> spoken.ask(Map.of(Spelling.forgiving(word), 1f)).in(best.number()) == 0)
        .collect(toSet());
  }
}
