package saitrong.faq;

import java.util.function.ToDoubleFunction;

/// One thing that the evidence says, with what it weighs for the best hit being right and for the
/// question being ours. The weights were fitted together: whoever changes one fits all anew.
enum Clue {
  MARGIN(2.952, -0.067, Evidence::margin),
  WORDS(1.505, 1.121, Evidence::words),
  NEAR(-3.993, -3.467, Evidence::near),
  FILLED(1.085, 1.253, Evidence::filled),
  SCORE(2.086, 2.697, evidence -> Math.log(evidence.score() + 0.1)),
  UNSAID(-6.377, -5.707, Evidence::unsaid),
  FOREIGN(-0.495, -0.860, evidence -> Math.sqrt(evidence.foreign().size())),
  ELSEWHERE(-2.466, -3.373, evidence -> Math.min(2, evidence.elsewhere().size())),
  NAMES_A_SYSTEM(
      0.194, 2.086, evidence -> evidence.aboutASystem() && evidence.namesASystem() ? 1 : 0),
  NAMES_NO_SYSTEM(
      -1.313, -1.200, evidence -> evidence.aboutASystem() && !evidence.namesASystem() ? 1 : 0);

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
