package saitrong.conversation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import saitrong.inbox.EventId;
import saitrong.outbox.Weight;

/// The latest turn of a conversation, as decided. Whether it is finished is not written here but
/// proven by its rows in the transcript: one write less on every turn.
///
/// @param events what it answers
/// @param owed what goes out, if anything
/// @param by the instance that delivers
/// @param until how long nobody else may
record OpenTurn(List<EventId> events, @Nullable Owed owed, String by, Instant until) {

  OpenTurn {
    events = List.copyOf(events);
  }

  /// What goes out, frozen.
  ///
  /// @param tokenOf the event whose reply token is used; absent when there was none
  /// @param byReply the reply has been tried, or may have been
  /// @param riders letters from the outbox that travel along
  record Owed(
      UUID key,
      byte[] sealed,
      int bubbles,
      Weight weight,
      @Nullable EventId tokenOf,
      boolean byReply,
      List<UUID> riders) {

    Owed {
      riders = List.copyOf(riders);
    }

    Owed byPushOnly() {
      return new Owed(key, sealed, bubbles, weight, tokenOf, false, riders);
    }
  }

  OpenTurn heldBy(String instance, Instant end) {
    return new OpenTurn(events, owed, instance, end);
  }

  OpenTurn byPushOnly() {
    return owed == null ? this : new OpenTurn(events, owed.byPushOnly(), by, until);
  }
}
