package saitrong.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import saitrong.inbox.EventId;
import saitrong.inbox.MessageId;
import saitrong.outbox.Weight;
import saitrong.transcript.Mark;

/// The latest turn of a conversation, as decided. Whether it is finished is not written here but
/// proven by its rows in the transcript: one write less on every turn.
///
/// @param events what it answers
/// @param owed what goes out, if anything
/// @param marks of its events, for staff
/// @param todo what is to be done besides delivering
/// @param by the instance that delivers
/// @param until how long nobody else may
record OpenTurn(
    List<EventId> events,
    @Nullable Owed owed,
    Set<Mark> marks,
    Todo todo,
    String by,
    Instant until) {

  OpenTurn {
    events = List.copyOf(events);
    marks = Set.copyOf(marks);
  }

  /// What goes out, frozen.
  ///
  /// @param tokenOf the event whose reply token is used; absent when there was none
  /// @param byReply the reply has been tried, or may have been; otherwise only pushes are left
  /// @param pushesSince no push of it was made before then
  /// @param pushed a push of it was made, or may have been
  /// @param quotes messages of the citizen that it may repeat
  /// @param riders letters from the outbox that travel along
  record Owed(
      UUID key,
      byte[] sealed,
      int bubbles,
      Weight weight,
      @Nullable EventId tokenOf,
      boolean byReply,
      @Nullable Instant pushesSince,
      boolean pushed,
      List<UUID> riders,
      List<MessageId> quotes) {

    Owed {
      riders = List.copyOf(riders);
      quotes = List.copyOf(quotes);
    }
  }

  OpenTurn heldBy(String instance, Instant end) {
    return new OpenTurn(events, owed, marks, todo, instance, end);
  }
}
