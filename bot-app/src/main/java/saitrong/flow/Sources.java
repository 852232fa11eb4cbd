package saitrong.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which messages brought an answer: one, or several that were joined. Each stands on a line of its
/// own.
public final class Sources {

  private Sources() {}

  static @Nullable String joined(@Nullable String before, @Nullable String message) {
    if (before == null || message == null) {
      return before == null ? message : before;
    }
    return before + "\n" + message;
  }

  /// Those of the answer to this question.
  static List<String> of(String question, Position position, Walk.Way way) {
    return way.passed().stream()
        .filter(it -> it.step() instanceof Step.Ask ask && ask.name().equals(question))
        .reduce((_, later) -> later)
        .map(it -> list(position.messageOf(it.key())))
        .orElse(List.of());
  }

  /// Whether this message is one of them.
  public static boolean hold(@Nullable String sources, String message) {
    return list(sources).contains(message);
  }

  public static List<String> list(@Nullable String sources) {
    return sources == null ? List.of() : List.of(sources.split("\n"));
  }
}
