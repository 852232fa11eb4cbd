package saitrong.promise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A stretch in which the office waited for the citizen.
///
/// @param to absent while it still waits
public record Pause(Instant from, @Nullable Instant to) {

  public Pause {
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("a pause cannot end before it begins");
    }
  }

  boolean isOpen() {
    return to == null;
  }

  /// Whether any of the time before `end` and not before `start` was spent waiting.
  boolean takesOf(Instant start, Instant end) {
    return from.isBefore(end) && (to == null || (start.isBefore(to) && from.isBefore(to)));
  }
}
