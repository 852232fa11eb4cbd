package saitrong.conversation;

import saitrong.flow.Intake;
import saitrong.flow.Position;

/// A script that nobody has answered for as long as its file says rests from then on, as if its
/// person had left it for the menu: what they say after hours is first a wish of its own, and the
/// names and numbers in it are not the script's.
final class AtRest {

  private AtRest() {}

  static Situation after(Situation situation) {
    var flows = situation.content().flows();
    var inHand = situation.state().inHand();
    return flows == null
        ? situation
        : inHand
            .run()
            .filter(run -> !run.resting() && rests(run, new Intake(flows), situation))
            .map(run -> inHand.putting(run.putToRest()))
            .map(resting -> situation.with(situation.state().holding(resting)))
            .orElse(situation);
  }

  /// What is past its time is erased, and told so by the script.
  private static boolean rests(Position run, Intake intake, Situation situation) {
    return intake.rests(run, situation.now()) && !intake.isPastItsTime(run, situation.now());
  }
}
