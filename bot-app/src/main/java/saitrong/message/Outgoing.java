package saitrong.message;

import java.util.List;

/// What goes out in one call: one to five bubbles in order. Quick replies hang on the last bubble,
/// for LINE shows no others.
public record Outgoing(List<Message> messages, List<Action> quickReplies) {

  public Outgoing {
    messages = List.copyOf(messages);
    quickReplies = List.copyOf(quickReplies);
    if (messages.isEmpty()) {
      throw new IllegalArgumentException("nothing to say");
    }
    Limits.requireAtMost(Limits.MESSAGES_PER_CALL, messages, "messages in one call");
    Limits.requireAtMost(Limits.QUICK_REPLIES, quickReplies, "quick replies");
    quickReplies.forEach(reply -> Limits.QUICK_REPLY_LABEL.requireSome(reply.label()));
  }

  public static Outgoing of(Message... messages) {
    return new Outgoing(List.of(messages), List.of());
  }

  public Outgoing withQuickReplies(List<Action> replies) {
    return new Outgoing(messages, replies);
  }
}
