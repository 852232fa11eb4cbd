package saitrong.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import saitrong.inbox.EventId;
import saitrong.inbox.Mail;
import saitrong.outbox.Hold;

/// The right to deliver one decided turn. Cheap while it is young; asked of the database once it is
/// not.
final class TurnHold implements Hold {

  private final Conversations conversations;
  private final Leases leases;
  private final SaidAhead saidAhead;
  private final Conversation conversation;
  private final List<Mail> mail;
  private long deadline;

  /// What holding a turn takes.
  record Holding(Conversations conversations, Leases leases, SaidAhead saidAhead) {

    /// @param mail what the turn answers
    TurnHold of(Conversation decided, List<Mail> mail, long deadline) {
      return new TurnHold(this, decided, mail, deadline);
    }
  }

  private TurnHold(Holding with, Conversation decided, List<Mail> mail, long deadline) {
    this.conversations = with.conversations();
    this.leases = with.leases();
    this.saidAhead = with.saidAhead();
    this.conversation = decided;
    this.mail = List.copyOf(mail);
    this.deadline = deadline;
  }

  @Override
  public boolean isMine() {
    return !leases.isOver(deadline) || renew();
  }

  private boolean renew() {
    long next = leases.deadline();
    if (!conversations.renew(conversation, leases.instance(), leases.end())) {
      return false;
    }
    deadline = next;
    return true;
  }

  @Override
  public boolean onlyPushesFromHere() {
    return conversations.onlyPushesFromHere(
        conversation, leases.instance(), leases.clock().instant());
  }

  @Override
  public boolean pushBegins() {
    return conversations.pushBegins(conversation, leases.instance(), leases.clock().instant());
  }

  @Override
  public TokenUser whoElseUsedTheToken() {
    return mail.stream()
        .filter(item -> item.id().equals(tokenOf()))
        .findFirst()
        .map(saidAhead::on)
        .orElse(TokenUser.NOBODY);
  }

  private @Nullable EventId tokenOf() {
    var turn = conversation.turn();
    return turn == null || turn.owed() == null ? null : turn.owed().tokenOf();
  }
}
