package saitrong.faq;

import java.util.Set;

/// How the texts that can be found are written.
enum Genre {
  /// As questions. Whether ใคร or เมื่อไร is asked tells one entry from another; each begins with
  /// its title, and that is matched as one of the ways to ask.
  ENTRIES(Set.of()),

  /// They tell something, and mostly begin with what it is about.
  DOCUMENTS(QuestionWords.ALL);

  /// That say nothing about such texts.
  final Set<String> questionWords;

  Genre(Set<String> questionWords) {
    this.questionWords = questionWords;
  }
}
