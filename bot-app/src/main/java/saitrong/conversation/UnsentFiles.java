package saitrong.conversation;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Effect;
import saitrong.flow.FlowSet;
import saitrong.flow.KeptRun;
import saitrong.flow.Position;

/// The files that came in a run and went to nobody: with its end, whichever it is, they are erased,
/// for nobody would ever see them or throw them away. Those that were sent belong to the case.
final class UnsentFiles {

  private UnsentFiles() {}

  /// @param left what is still in hand: a run that was begun anew has taken them along
  static Optional<Effect> of(@Nullable FlowSet flows, Position run, InHand left) {
    var elsewhere = left.messages().collect(Collectors.toSet());
    var messages =
        new KeptRun(flows, run)
            .unsentFiles().stream().filter(it -> !elsewhere.contains(it)).toList();
    return messages.isEmpty()
        ? Optional.empty()
        : Optional.of(new Effect.EraseFiles(run.run() + "/files", messages));
  }
}
