package saitrong.faq;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Words that mean the same, looked up when a question is asked: the index stays as it was written,
/// so a new synonym takes nothing but reading its file.
final class Synonyms {

  private static final double COUNTS = 1.5;
  private static final double SHARED = 0.7;

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  /// @param words one after the other
  /// @param others the words of the other phrases of its list
  private record Phrase(List<String> words, Set<String> others) {}

  Synonyms(List<Set<String>> lists) {
    lists.forEach(this::learn);
  }

  private void learn(Set<String> list) {
    var phrases = list.stream().map(it -> Words.in(Spelling.plain(it))).toList();
    for (var words : phrases) {
      known.addAll(words);
      if (!words.isEmpty()) {
        var others = new HashSet<String>();
        phrases.forEach(others::addAll);
        words.forEach(others::remove);
        byFirstWord
            .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
            .add(new Phrase(words, others));
      }
    }
  }

  boolean know(String word) {
    return known.contains(word);
  }

  /// What stands for a word: those of the other phrases of its lists.
  Map<String, Set<String>> standIns(List<String> words) {
    var found = new HashMap<String, Set<String>>();
    eachIn(
        words,
        phrase -> phrase.words.forEach(word -> found.merge(word, phrase.others, Synonyms::both)));
    return found;
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    var all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }

  /// The words of all phrases that mean the same as one that stands here, and what each counts: a
  /// list with many phrases must not outweigh the question.
  Map<String, Float> of(List<String> words) {
    var found = new HashMap<String, Float>();
    eachIn(
        words,
        phrase -> {
          float each = (float) (COUNTS * Math.pow(phrase.others.size(), -SHARED));
          phrase.others.forEach(other -> found.merge(other, each, Math::max));
        });
    return found;
  }

  private void eachIn(List<String> words, Consumer<Phrase> then) {
    for (int at = 0; at < words.size(); at++) {
      for (var phrase : byFirstWord.getOrDefault(words.get(at), List.of())) {
        int end = at + phrase.words.size();
        if (end <= words.size() && words.subList(at, end).equals(phrase.words)) {
          then.accept(phrase);
        }
      }
    }
  }
}
