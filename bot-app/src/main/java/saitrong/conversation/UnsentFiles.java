package saitrong.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import saitrong.flow.Answer;
import saitrong.flow.Effect;
import saitrong.flow.Position;

/// The files that came in a run and went to nobody. Those of a run that has a number belong to the
/// case.
final class UnsentFiles {

  private UnsentFiles() {}

  static Optional<Effect> of(Position run) {
    var messages = in(run);
    return messages.isEmpty()
        ? Optional.empty()
        : Optional.of(new Effect.EraseFiles(run.run() + "/files", messages));
  }

  /// By the messages that brought them.
  static List<String> in(Position run) {
    return run.receipt().isPresent()
        ? List.of()
        : Stream.concat(
                run.record().values().stream().map(Position.Entry::answer),
                run.drafts().values().stream())
            .flatMap(answer ->
                answer instanceof Answer.Files files ? files.files().stream() : Stream.of())
            .map(Answer.FileSent::message)
            .toList();
  }
}
