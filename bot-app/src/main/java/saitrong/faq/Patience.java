package saitrong.faq;

/// How much looking for slips one question may cost, in steps through the letters of known words.
/// It is for all runs of the question together: a hostile text has many of them. What is left when
/// it is over counts as strange.
final class Patience {

  /// Far above what the longest honest question needs.
  private static final int USUAL = 40_000;

  private int left;

  Patience() {
    this(USUAL);
  }

  Patience(int steps) {
    left = steps;
  }

  /// Called before each step.
  boolean isOver() {
    return --left < 0;
  }
}
