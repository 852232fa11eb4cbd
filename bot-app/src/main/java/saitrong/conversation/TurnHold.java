package saitrong.conversation;

import saitrong.outbox.Hold;

/// The right to deliver one decided turn. Cheap while it is young; asked of the database once it is
/// not.
final class TurnHold implements Hold {

  private final Conversations conversations;
  private final Conversation conversation;
  private final Leases leases;
  private long deadline;

  TurnHold(Conversations conversations, Conversation conversation, Leases leases, long deadline) {
    this.conversations = conversations;
    this.conversation = conversation;
    this.leases = leases;
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
}
