package saitrong.faq;

import java.util.function.ToDoubleFunction;

/// One thing that the evidence says, with what it weighs for the best hit being right and for the
/// question being ours. The weights were fitted together: whoever changes one fits all anew.
enum Clue {
  MARGIN(1.660, -1.212, Evidence::margin),
  WORDS(1.691, 1.857, Evidence::words),
  GRAMS(5.403, 4.362, Evidence::grams),
  NEAR(-5.305, -4.590, Evidence::near),
  FILLED(2.045, 3.582, Evidence::filled),
  MARGIN_BY_WORDS(4.643, 3.578, evidence -> evidence.margin() * evidence.words()),
  TELLING_WORDS_MISSED(0.035, 0.075, evidence -> evidence.telling() * (1 - evidence.words())),
  STRANGE_LETTERS(0.776, 0.634, evidence -> Math.log1p(evidence.strange())),
  STRANGE_SHARE(-5.646, -4.136, Evidence::strangeShare),
  SCORE(0.222, 0.628, Evidence::score),
  ELSEWHERE(-2.711, -4.683, evidence -> Math.min(2, evidence.elsewhere().size()));

  private final double forRight;
  private final double forOurs;
  private final ToDoubleFunction<Evidence> in;

  Clue(double forRight, double forOurs, ToDoubleFunction<Evidence> in) {
    this.forRight = forRight;
    this.forOurs = forOurs;
    this.in = in;
  }

  double forRight() {
    return forRight;
  }

  double forOurs() {
    return forOurs;
  }

  double in(Evidence evidence) {
    return in.applyAsDouble(evidence);
  }
}
