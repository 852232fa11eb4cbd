package saitrong.conversation;

import java.util.ArrayList;
import java.util.List;
import saitrong.inbox.EventId;
import saitrong.inbox.Mail;
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
  private final TurnHold.Holding holding;
  private final TurnEnd end;
  private final Outcomes outcomes;

  Unfinished(
      Conversations conversations,
      Transcript transcript,
      Mailbox mailbox,
      TurnHold.Holding holding,
      TurnEnd end,
      Outcomes outcomes) {
    this.conversations = conversations;
    this.transcript = transcript;
    this.mailbox = mailbox;
    this.leases = holding.leases();
    this.holding = holding;
    this.end = end;
    this.outcomes = outcomes;
  }

  /// False when another instance is at it, or only another has the key: look again soon.
  boolean finish(Conversation conversation) {
    var turn = conversation.turn();
    if (turn == null) {
      return true;
    }
    if (turn.todo().waits()) {
      return !leases.isAnothers(turn) && settle(conversation, turn);
    }
    var proof = proofOf(turn);
    var recorded = transcript.recorded(proof);
    if (recorded.containsAll(proof)) {
      return true;
    }
    boolean isAnswered = turn.owed() == null || recorded.contains(turn.owed().key().toString());
    return !leases.isAnothers(turn)
        && end.hasTheKeyOf(turn)
        && takeOver(conversation, turn, isAnswered);
  }

  /// Nothing of it was tried: the words were not decided to the end.
  private boolean settle(Conversation conversation, OpenTurn turn) {
    long deadline = leases.deadline();
    var until = leases.end();
    if (!conversations.takeOver(conversation, turn, leases.instance(), until)) {
      return false;
    }
    var mail = mailbox.find(turn.events());
    var settled = outcomes.settle(conversation.with(turn.heldBy(leases.instance(), until)), mail);
    settled.ifPresent(whole -> {
      var hold = holding.of(whole.next(), mail, deadline);
      end.first(whole.next(), mail, whole.frozen(), hold);
    });
    return settled.isPresent();
  }

  private static List<String> proofOf(OpenTurn turn) {
    var proof = new ArrayList<>(turn.events().stream().map(EventId::value).toList());
    if (turn.owed() != null) {
      proof.add(turn.owed().key().toString());
    }
    return proof;
  }

  /// What is on record as answered is not sent again. Its events may never be on record: they were
  /// parked.
  private boolean takeOver(Conversation conversation, OpenTurn turn, boolean isAnswered) {
    long deadline = leases.deadline();
    var until = leases.end();
    if (!conversations.takeOver(conversation, turn, leases.instance(), until)) {
      return false;
    }
    var ours = conversation.with(turn.heldBy(leases.instance(), until));
    var mail = mailbox.find(turn.events());
    if (isAnswered) {
      end.record(ours, mail);
    } else {
      end.again(ours, mail, holding.of(ours, mail, deadline));
    }
    return true;
  }

  /// What of its mail still waits.
  List<Mail> mailOf(Conversation conversation) {
    var turn = conversation.turn();
    return turn == null ? List.of() : mailbox.find(turn.events());
  }

  /// What was decided cannot be done, try after try: puts on record that staff must look at it.
  void giveUp(Conversation conversation) {
    var turn = conversation.turn();
    if (turn != null) {
      end.giveUp(conversation, mailbox.find(turn.events()));
    }
  }
}
