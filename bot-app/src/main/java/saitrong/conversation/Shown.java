package saitrong.conversation;

import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import saitrong.learning.Lesson.Showing;

/// An answer that a person saw.
///
/// @param event of the turn that showed it
/// @param rated whether it helped was said
/// @param question that it was the answer to, by its message; absent where that is not known
record Shown(
    String entry,
    String version,
    Instant at,
    String event,
    boolean rated,
    @Nullable String question) {

  boolean is(Showing other) {
    return entry.equals(other.entry())
        && version.equals(other.version())
        && (other.turn().isEmpty() || event.equals(other.turn()));
  }

  /// Whether one of these messages asked it.
  boolean isAnswerTo(Collection<String> messages) {
    return question != null && messages.contains(question);
  }

  Showing showing() {
    return new Showing(entry, version, event);
  }

  Shown asRated() {
    return new Shown(entry, version, at, event, true, question);
  }

  /// The question goes with its message.
  Shown takingBack(String message) {
    return message.equals(question) ? new Shown(entry, version, at, event, rated, null) : this;
  }
}
