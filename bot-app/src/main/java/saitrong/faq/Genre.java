package saitrong.faq;

import java.util.List;
import java.util.Set;

/// How the texts that can be found are written.
enum Genre {
  /// As questions. Whether ใคร or เมื่อไร is asked tells one entry from another; each begins with
  /// its title, and that is matched as one of the ways to ask.
  ENTRIES(Set.of()) {
    @Override
    Terms terms() {
      return Terms.OF_ENTRIES;
    }

    @Override
    CutText cut(Searchable text, Terms terms) {
      return CutText.ofEntry(text);
    }
  },

  /// They tell something, and mostly begin with what it is about.
  DOCUMENTS(QuestionWords.ALL),

  /// They say one thing, as the question does: what a sentence says besides speaks against it,
  /// which of a page would be nonsense.
  SENTENCES(QuestionWords.ALL);

  /// That say nothing about such texts.
  final Set<String> questionWords;

  Genre(Set<String> questionWords) {
    this.questionWords = questionWords;
  }

  /// For texts that come but once.
  Terms terms() {
    return new Terms();
  }

  /// @param terms of this genre
  CutText cut(Searchable text, Terms terms) {
    return CutText.of(text, terms);
  }

  /// Of texts without title or ways to ask. Told by the texts alone, so that all questions to them
  /// are treated alike.
  static Genre of(List<String> texts) {
    double letters = texts.stream().mapToInt(String::length).average().orElse(0);
    return letters <= Searchable.PASSAGE ? SENTENCES : DOCUMENTS;
  }
}
