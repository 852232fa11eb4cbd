package saitrong.faq;

import java.util.Set;

/// How texts that can be found are written. The figures are in docs/decisions.
enum Genre {
  /// As questions. Whether ใคร or เมื่อไร is asked tells one entry from another, and how it begins
  /// is its title, which is matched as one of the ways to ask.
  ENTRIES(Set.of(), 0, 0),

  /// They tell something, and mostly begin with what it is about.
  DOCUMENTS(QuestionWords.ALL, 0.2, 0.6);

  /// That say nothing about such texts.
  final Set<String> questionWords;

  /// What the first passage counts besides the best one.
  final double opening;

  /// What it counts that the very first words are asked about.
  final double subject;

  Genre(Set<String> questionWords, double opening, double subject) {
    this.questionWords = questionWords;
    this.opening = opening;
    this.subject = subject;
  }
}
