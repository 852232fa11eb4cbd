package saitrong.faq;

import java.util.function.ToDoubleFunction;

/// One thing that the evidence says, with what it weighs for the best hit being right and for the
/// question being ours. The weights were fitted together: whoever changes one fits all anew.
enum Clue {
  MARGIN(3.265, 0.592, Evidence::margin),
  WORDS(1.429, 1.150, Evidence::words),
  NEAR(-5.695, -4.757, Evidence::near),
  FILLED(1.007, 0.850, Evidence::filled),
  SCORE(2.066, 2.409, evidence -> Math.log(evidence.score() + 0.1)),
  UNSAID(-8.567, -8.303, evidence -> Math.sqrt(evidence.unsaid())),
  FOREIGN(-0.559, -0.897, evidence -> Math.sqrt(evidence.foreign().size())),
  ELSEWHERE(-2.405, -2.977, evidence -> Math.min(2, evidence.elsewhere().size())),
  NAMES_A_SYSTEM(
      -0.032, 0.666, evidence -> evidence.aboutASystem() && evidence.namesASystem() ? 1 : 0),
  NAMES_NO_SYSTEM(
      -1.380, -1.201, evidence -> evidence.aboutASystem() && !evidence.namesASystem() ? 1 : 0);

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
