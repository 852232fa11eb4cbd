package saitrong.flow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known of a run that lies kept, also where its flow is gone, or every flow.
///
/// @param flows in force; absent where there are none
public record KeptRun(@Nullable FlowSet flows, Position run) {

  /// The person unsent a message: what it answered is forgotten, and what was remembered under
  /// these names.
  public Position takingBack(String message, Set<String> names) {
    var forgetting =
        Optional.ofNullable(flows)
            .flatMap(it -> it.flow(run.flow()))
            .map(Forgetting::new)
            .orElseGet(Forgetting::withoutItsFlow);
    return forgetting.of(forgetting.of(run, message), names);
  }

  /// The number of the case that the run sent something to last, if it sent anything.
  public Optional<String> receipt() {
    return sendings().receipt();
  }

  /// The messages that brought files which the run has not sent.
  public List<String> unsentFiles() {
    return sendings().unsentFiles();
  }

  private Sendings sendings() {
    var flow = flows == null ? null : flows.flow(run.flow()).orElse(null);
    return new Sendings(flow, run);
  }
}
