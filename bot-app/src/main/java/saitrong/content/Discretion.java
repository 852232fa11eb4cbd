package saitrong.content;

import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import saitrong.faq.Entry;
import saitrong.flow.FlowSet;

/// Which matters only named staff may know of. What a person types about one is not for whoever
/// betters the answers. An agency that has such a flow off is told of such matters all the same.
///
/// @param flows that there are now; absent where the agency has none
/// @param isConfidential a case of this kind, and whether its flow wants it so: this is known where
///   cases are opened
public record Discretion(@Nullable FlowSet flows, BiPredicate<String, Boolean> isConfidential) {

  /// A button below this answer begins such a matter.
  public boolean isDueTo(Entry entry) {
    return entry.followUps().stream()
        .anyMatch(it -> it instanceof Entry.FollowUp.StartFlow start && isDueIn(start.flow()));
  }

  /// These words begin one.
  public boolean isDueTo(String typed) {
    return flows != null
        && flows
            .askedFor(typed)
            .or(() -> flows.askedForThoughOff(typed))
            .filter(it -> isDueIn(it.id()))
            .isPresent();
  }

  /// The flow of this name is about one.
  public boolean isDueIn(String flow) {
    return flows != null && flows.opens(flow, isConfidential);
  }
}
