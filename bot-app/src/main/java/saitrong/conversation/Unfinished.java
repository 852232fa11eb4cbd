package saitrong.conversation;

import java.util.ArrayList;
import saitrong.inbox.EventId;
import saitrong.inbox.Mailbox;
import saitrong.transcript.Transcript;

/// Finishes a turn that was decided earlier: by this instance before it crashed, or by another one
/// that is no more. Its rows in the transcript prove that it is finished; without them everything
/// after the decision is done again.
final class Unfinished {

  private final Conversations conversations;
  private final Transcript transcript;
  private final Mailbox mailbox;
  private final Leases leases;
  private final TurnEnd end;

  Unfinished(
      Conversations conversations,
      Transcript transcript,
      Mailbox mailbox,
      Leases leases,
      TurnEnd end) {
    this.conversations = conversations;
    this.transcript = transcript;
    this.mailbox = mailbox;
    this.leases = leases;
    this.end = end;
  }

  /// False when another instance is at it: look again soon.
  boolean finish(Conversation conversation) {
    var turn = conversation.turn();
    if (turn == null || isOnRecord(turn)) {
      return true;
    }
    if (leases.isAnothers(turn)) {
      return false;
    }
    return takeOver(conversation, turn);
  }

  private boolean isOnRecord(OpenTurn turn) {
    var proof = new ArrayList<>(turn.events().stream().map(EventId::value).toList());
    if (turn.owed() != null) {
      proof.add(turn.owed().key().toString());
    }
    return transcript.recorded(proof).containsAll(proof);
  }

  private boolean takeOver(Conversation conversation, OpenTurn turn) {
    long deadline = leases.deadline();
    var until = leases.end();
    if (!conversations.hold(conversation, turn.by(), leases.instance(), until)) {
      return false;
    }
    var ours = conversation.with(turn.heldBy(leases.instance(), until));
    end.again(
        ours, mailbox.find(turn.events()), new TurnHold(conversations, ours, leases, deadline));
    return true;
  }
}
