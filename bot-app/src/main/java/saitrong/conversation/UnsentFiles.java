package saitrong.conversation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Effect;
import saitrong.flow.FlowSet;
import saitrong.flow.Intake;
import saitrong.flow.Position;

/// The files that came in a run and went to nobody. Those that were sent belong to the case.
final class UnsentFiles {

  private UnsentFiles() {}

  static Optional<Effect> of(@Nullable FlowSet flows, Position run) {
    var messages = Intake.unsentFiles(flows, run);
    return messages.isEmpty()
        ? Optional.empty()
        : Optional.of(new Effect.EraseFiles(run.run() + "/files", messages));
  }
}
