package saitrong.conversation;

import java.util.List;
import java.util.Optional;
import saitrong.flow.FlowSet;
import saitrong.flow.Intake;
import saitrong.flow.Position;

/// What somebody began and left for longer than its script keeps it is erased when they come back,
/// if [KeptDrafts] has not done so before. They are told so, and what they came for is answered as
/// if nothing were open.
final class PastItsTime {

  private PastItsTime() {}

  /// The same situation without it; empty where nothing is past its time.
  static Optional<Situation> erased(Situation situation) {
    var flows = situation.content().flows();
    var state = situation.state();
    if (flows == null) {
      return Optional.empty();
    }
    var over = over(situation, flows, state.inHand().runs());
    var left = state.inHand();
    for (var position : over) {
      left = left.dropping(position);
    }
    return over.isEmpty() && !state.owesErasedNote()
        ? Optional.empty()
        : Optional.of(situation.with(state.holding(left).owingErasedNote(false)));
  }

  private static List<Position> over(Situation situation, FlowSet flows, List<Position> runs) {
    var intake = new Intake(flows);
    return runs.stream().filter(run -> intake.isPastItsTime(run, situation.now())).toList();
  }

  /// Says it in front of the answer.
  static Answer told(Answer answer, Situation situation) {
    var flows = situation.content().flows();
    return flows == null
        ? answer
        : answer.after(List.of(new Intake(flows).expired(situation.about())));
  }
}
