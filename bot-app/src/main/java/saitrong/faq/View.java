package saitrong.faq;

import java.util.List;

/// The ways to look at a text. Each finds what the others miss: words carry the meaning, spoken
/// words survive wrong tones and vowels, grams what the dictionary does not know, bones (consonants
/// alone) several slips at once.
enum View {
  WORDS(1, 0.35) {
    @Override
    List<String> in(Cut text) {
      return text.words();
    }
  },

  SPOKEN(0.4, 0) {
    @Override
    List<String> in(Cut text) {
      return text.words().stream().map(Spelling::forgiving).toList();
    }
  },

  GRAMS(0.6, 0.5) {
    @Override
    List<String> in(Cut text) {
      return Grams.in(text.plain());
    }
  },

  BONES(0.6, 0) {
    @Override
    List<String> in(Cut text) {
      return Grams.in(Spelling.consonants(text.plain()));
    }
  };

  /// What a match counts in the whole text, and in its best passage; docs/decisions has the
  /// figures.
  final double whole;

  final double passage;

  View(double whole, double passage) {
    this.whole = whole;
    this.passage = passage;
  }

  abstract List<String> in(Cut text);
}
