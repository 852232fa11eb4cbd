package saitrong.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import saitrong.learning.Lesson.Asked;
import saitrong.shared.Particulars;

/// A user group or a system, as the person said. A group is theirs; a system is that of the
/// question that it was said for, and nothing is known by it of the next one.
///
/// @param name as the scripts' question is called
/// @param message that said it; absent for a tap
/// @param question for whose sake, by its message; absent where that is not known
record Told(
    String name, String id, Instant at, @Nullable String message, @Nullable String question) {

  static Told now(Situation situation, String name, String id) {
    var message = situation.event().messageIfAny();
    var asked = situation.state().lookup().asked();
    return new Told(
        name,
        id,
        situation.now(),
        message == null ? null : message.value(),
        asked == null ? null : asked.name());
  }

  boolean holdsFor(@Nullable Asked asked) {
    return name.equals(Particulars.GROUP)
        || (asked != null && question != null && asked.messages().contains(question));
  }
}
