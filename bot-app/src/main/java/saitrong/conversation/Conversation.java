package saitrong.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.flow.Position;
import saitrong.inbox.MessageId;
import saitrong.transcript.Mark;

/// One citizen's document: everything that a turn decides is in it, so that one write decides a
/// turn.
///
/// @param version grows by one with each turn; a write that does not know the latest fails
/// @param unsent the last messages that were taken back: their words are never stored, also when
///   they come late
record Conversation(
    CitizenId citizen,
    long version,
    State state,
    Applied applied,
    List<MessageId> unsent,
    @Nullable OpenTurn turn) {

  private static final int UNSENT_KEPT = 20;

  Conversation {
    unsent = List.copyOf(unsent);
  }

  static Conversation ofAStranger(CitizenId citizen) {
    return new Conversation(citizen, 0, State.ofAStranger(), Applied.none(), List.of(), null);
  }

  boolean hasTakenBack(@Nullable MessageId message) {
    return message != null && unsent.contains(message);
  }

  Conversation next(State state, Applied applied, List<MessageId> takenBack, OpenTurn turn) {
    var kept = new ArrayList<>(takenBack);
    kept.addAll(unsent);
    return new Conversation(
        citizen,
        version + 1,
        state,
        applied,
        kept.subList(0, Math.min(kept.size(), UNSENT_KEPT)),
        turn);
  }

  /// Outside a turn: the person has left this for too long. The turn before stays as it is, for it
  /// may not be finished.
  Conversation erasing(Position left) {
    var rest = state.holding(state.inHand().dropping(left));
    var next = left.isUntouched() ? rest : rest.owingErasedNote(true);
    return new Conversation(citizen, version + 1, next, applied, unsent, turn);
  }

  /// The person was erased, and is a stranger who has been answered before.
  Conversation forgotten() {
    return new Conversation(citizen, version + 1, State.ofAStranger(), applied, unsent, null);
  }

  /// The last answer names a case that was emptied.
  Conversation withoutAnswer() {
    return new Conversation(citizen, version + 1, state, applied, unsent, null);
  }

  /// Something in it is forgotten.
  Conversation left(State other) {
    return new Conversation(citizen, version + 1, other, applied, unsent, turn);
  }

  Set<Mark> marks() {
    return turn == null ? Set.of() : turn.marks();
  }

  /// Words of its turn depend on outcomes that are not there yet.
  boolean waits() {
    return turn != null && turn.todo().waits();
  }

  /// As remembered once the turn is over: what went out is in the transcript.
  Conversation withoutTurn() {
    return with(null);
  }

  Conversation with(@Nullable OpenTurn other) {
    return new Conversation(citizen, version, state, applied, unsent, other);
  }
}
