package saitrong.flow;

import org.jspecify.annotations.Nullable;

/// How a story went.
///
/// @param byTyping whether buttons were typed, as on a PC
/// @param failure null when all went as written
public record StoryResult(
    String flow, String file, String title, boolean byTyping, @Nullable Failure failure) {

  /// Where it went another way.
  public record Failure(int line, String expected, String actual) {}

  public boolean isGood() {
    return failure == null;
  }

  @Override
  public String toString() {
    String name = title + (byTyping ? " (PC)" : "");
    return failure == null
        ? "%s: %s".formatted(file, name)
        : "%s:%d: %s%n  ควรได้ / expected: %s%n  ได้จริง / actual:   %s"
            .formatted(file, failure.line(), name, failure.expected(), failure.actual());
  }
}
