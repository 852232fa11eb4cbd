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
    return earlier != null && isStillPossible(ask.kind(), earlier) ? earlier : null;
  }

  /// A choice may be gone, and a kind may have changed, since.
  static boolean isStillPossible(Kind kind, Answer answer) {
    return switch (kind) {
      case Kind.Choice choice ->
          answer instanceof Answer.Words words && choice.withId(words.words().value()).isPresent();
      case Kind.Files _, Kind.TextOrFiles _ -> answer instanceof Answer.Files;
      case Kind.Place _ -> answer instanceof Answer.Words || answer instanceof Answer.Spot;
      default -> answer instanceof Answer.Words;
    };
  }

  /// What was remembered becomes the answer to its question, as if given now.
  static Position takenOver(Position position, Flow flow, Step.ConfirmKnown confirm) {
    var next = position;
    for (var name : confirm.names()) {
      var known = position.known().get(name);
      var ask = flow.question(name);
      if (known != null
          && ask.isPresent()
          && isStillPossible(ask.get().kind(), known)
          && next.answer(name) == null) {
        next = next.answered(name, known, null);
      }
    }
    return next;
  }
}
