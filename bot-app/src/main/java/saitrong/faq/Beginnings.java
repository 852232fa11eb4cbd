package saitrong.faq;

import java.util.List;

/// The words that each text begins with. Mostly they name what it is about ("กล้วยน้ำว้า
/// ชื่อวิทยาศาสตร์ ..."), which its other words say less of than those of a text that only mentions
/// it.
final class Beginnings {

  private static final int WORDS = 9;

  private final List<List<String>> begins;
  private final Passages words;

  Beginnings(List<CutText> texts, Passages words) {
    begins = texts.stream().map(text -> first(text.asked().words())).toList();
    this.words = words;
  }

  private static List<String> first(List<String> words) {
    return List.copyOf(words.subList(0, Math.min(WORDS, words.size())));
  }

  /// @return what the words count up to the first that was not asked for, at most what one rare
  ///   word does
  double asked(Looked question, int text) {
    double sum = 0;
    for (var word : begins.get(text)) {
      if (!question.of(View.WORDS).containsKey(word)) {
        break;
      }
      sum += words.weight(word);
    }
    return Math.min(sum, words.scale());
  }
}
