package saitrong.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A user group or a system, as the person said.
///
/// @param name as the scripts' question is called
/// @param message that said it; absent for a tap
record Told(String name, String id, Instant at, @Nullable String message) {

  static Told now(Situation situation, String name, String id) {
    var message = situation.event().messageIfAny();
    return new Told(name, id, situation.now(), message == null ? null : message.value());
  }
}
