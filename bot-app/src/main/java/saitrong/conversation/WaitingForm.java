package saitrong.conversation;

import java.util.List;
import saitrong.flow.Intake;
import saitrong.message.Message;

/// Said to whoever is led away from a form: that it waits, and how to go on with it.
final class WaitingForm {

  private WaitingForm() {}

  /// Nothing where nothing was begun, or its script is gone.
  static List<Message> in(Situation situation) {
    var flows = situation.content().flows();
    return flows == null
        ? List.of()
        : situation
            .state()
            .inHand()
            .run()
            .flatMap(run -> new Intake(flows).waits(run, situation.about()))
            .map(List::of)
            .orElse(List.of());
  }
}
