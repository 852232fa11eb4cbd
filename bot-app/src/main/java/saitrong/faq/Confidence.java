package saitrong.faq;

/// How likely it is that the best hit is the answer, and that the question is about anything that
/// the entries know. Two logistic curves over the evidence, fitted to the tuning half of the
/// question set; of what they call 90 % and more, 97 % are right (docs/decisions).
///
/// @param right that the best hit is what is asked for
/// @param ours that one of the entries is
record Confidence(double right, double ours) {

  private static final double SURE = 0.84;
  private static final double SURELY_OURS = 0.9;
  private static final double NEARLY = 0.68;

  /// Of the tuning half 84 % of what nobody here can answer are below, and 0.3 % of the others.
  private static final double PERHAPS = 0.3;

  /// margin, words, grams, near, filled, margin with words, telling words that the hit lacks,
  /// strange letters, their share, score, words of elsewhere
  private static final double[] FOR_RIGHT = {
    1.660, 1.691, 5.403, -5.305, 2.045, 4.643, 0.035, 0.776, -5.646, 0.222, -2.711
  };

  private static final double RIGHT_BIAS = -3.997;

  private static final double[] FOR_OURS = {
    -1.212, 1.857, 4.362, -4.590, 3.582, 3.578, 0.075, 0.634, -4.136, 0.628, -4.683
  };

  private static final double OURS_BIAS = -4.642;

  static Confidence of(Evidence evidence) {
    double[] values = {
      evidence.margin(),
      evidence.words(),
      evidence.grams(),
      evidence.near(),
      evidence.filled(),
      evidence.margin() * evidence.words(),
      evidence.telling() * (1 - evidence.words()),
      Math.log1p(evidence.strange()),
      evidence.strangeShare(),
      evidence.score(),
      Math.min(2, evidence.elsewhere().size())
    };
    return new Confidence(curve(values, FOR_RIGHT, RIGHT_BIAS), curve(values, FOR_OURS, OURS_BIAS));
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

  private static double curve(double[] values, double[] weights, double bias) {
    double sum = bias;
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * values[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
