package saitrong.faq;

/// How likely it is that the best hit is the answer, and that the question is about anything that
/// the entries know. Two logistic curves over the evidence ([Clue]), fitted to the tuning
/// questions; of the reporting ones that they call 90 % and more, 98 % are right (decision 0006,
/// held by `FaqQualityTest`).
///
/// @param right that the best hit is what is asked for
/// @param ours that one of the entries is
record Confidence(double right, double ours) {

  private static final double SURE = 0.79;
  private static final double SURELY_OURS = 0.86;
  private static final double NEARLY = 0.55;

  /// Of the tuning questions 72 % of what nobody here can answer are below, and 1.7 % of the
  /// others.
  private static final double PERHAPS = 0.2;

  private static final double RIGHT_BIAS = 2.131;
  private static final double OURS_BIAS = 3.046;

  static Confidence of(Evidence evidence) {
    double right = RIGHT_BIAS;
    double ours = OURS_BIAS;
    for (var clue : Clue.values()) {
      double found = clue.in(evidence);
      right += clue.forRight() * found;
      ours += clue.forOurs() * found;
    }
    return new Confidence(
        evidence.isOfOneAlone() ? 1 : curve(right), evidence.isWordForWord() ? 1 : curve(ours));
  }

  boolean isSure() {
    return right >= SURE && isSurelyOurs();
  }

  boolean isSurelyOurs() {
    return ours >= SURELY_OURS;
  }

  boolean isNearly() {
    return ours >= NEARLY;
  }

  boolean isPerhapsOurs() {
    return ours >= PERHAPS;
  }

  private static double curve(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }
}
