package saitrong.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which messages brought an answer: one, or several that were joined. Each stands on a line of its
/// own.
final class Sources {

  private Sources() {}

  static @Nullable String joined(@Nullable String before, @Nullable String message) {
    if (before == null || message == null) {
      return before == null ? message : before;
    }
    return before + "\n" + message;
  }

  static boolean hold(@Nullable String sources, String message) {
    return list(sources).contains(message);
  }

  static List<String> list(@Nullable String sources) {
    return sources == null ? List.of() : List.of(sources.split("\n"));
  }
}
