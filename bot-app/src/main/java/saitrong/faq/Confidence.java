package saitrong.faq;

/// How likely it is that the best hit is the answer, and that the question is about anything that
/// the entries know. Two logistic curves over the evidence, fitted to the tuning half of the
/// question set; of what they call 90 % and more, 98 % are right (docs/decisions).
///
/// @param right that the best hit is what is asked for
/// @param ours that one of the entries is
record Confidence(double right, double ours) {

  static final Confidence NONE = new Confidence(0, 0);

  private static final double SURE = 0.75;
  private static final double SURELY_OURS = 0.88;
  private static final double NEARLY = 0.6;

  /// margin, words, grams, near, filled, margin with words, telling words that the hit lacks,
  /// strange letters, their share, score, words of elsewhere
  private static final double[] FOR_RIGHT = {
    1.691, 1.801, 4.979, -4.968, 2.025, 3.782, 0.039, 0.758, -5.354, 0.314, -3.047
  };

  private static final double RIGHT_BIAS = -4.426;

  private static final double[] FOR_OURS = {
    -1.210, 1.417, 4.503, -5.075, 3.655, 3.534, 0.061, 0.483, -3.516, 0.778, -5.256
  };

  private static final double OURS_BIAS = -4.887;

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
      Math.min(2, evidence.elsewhere())
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

  private static double curve(double[] values, double[] weights, double bias) {
    double sum = bias;
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * values[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
