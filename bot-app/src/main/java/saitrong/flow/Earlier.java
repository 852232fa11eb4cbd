package saitrong.flow;

import org.jspecify.annotations.Nullable;
import saitrong.flow.Step.Ask;

/// An answer that can be offered instead of asking anew: the one before a correction, or what is
/// remembered of the person.
final class Earlier {

  private Earlier() {}

  /// Where a draft keeps it, apart from files that are still being gathered.
  static String keyOf(String key) {
    return "~" + key;
  }

  static @Nullable Answer of(Position position, Ask ask, String key) {
    var draft = position.drafts().get(keyOf(key));
    var earlier = draft == null && ask.remembered() ? position.known().get(ask.name()) : draft;
    return earlier != null && StillFits.holds(ask.kind(), earlier) ? earlier : null;
  }

  /// Whether a line that is still to be confirmed will show the answer of this name, which it does
  /// beside something that is remembered.
  static boolean isToBeConfirmed(Position position, Flow flow, String name) {
    return flow.steps().stream()
        .anyMatch(step ->
            step instanceof Step.ConfirmKnown confirm
                && confirm.names().contains(name)
                && position.answer(confirm.name()) == null
                && confirm.names().stream()
                    .filter(it -> !it.equals(name) && position.answer(it) == null)
                    .anyMatch(position.known()::containsKey));
  }

  /// What was remembered becomes the answer to its question, as if given now.
  static Position takenOver(Position position, Flow flow, Step.ConfirmKnown confirm) {
    var next = position;
    for (var name : confirm.names()) {
      var known = position.known().get(name);
      var ask = flow.question(name);
      if (known != null
          && ask.isPresent()
          && StillFits.holds(ask.get().kind(), known)
          && next.answer(name) == null) {
        next = next.answered(name, known, null);
      }
    }
    return next;
  }
}
