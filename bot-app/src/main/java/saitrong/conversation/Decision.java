package saitrong.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import saitrong.inbox.Envelope;
import saitrong.inbox.MessageId;
import saitrong.message.Fitting;
import saitrong.message.Message;
import saitrong.message.Outgoing;
import saitrong.outbox.Weight;
import saitrong.transcript.Mark;

/// What a turn comes to, before anything is written or sent.
///
/// @param says absent where silence is the answer
/// @param free the event on whose reply token it goes out, the freshest there is
/// @param occasion what kind of turn it is; with the event's id it names the message for ever
/// @param takenBack messages whose words must go
/// @param doing what follows besides words
record Decision(
    String occasion,
    State next,
    @Nullable Outgoing says,
    Weight weight,
    Set<Mark> marks,
    @Nullable Envelope free,
    List<MessageId> takenBack,
    Doing doing) {

  /// With what was said first, all of it in one call.
  Decision after(List<Message> first) {
    var all = new ArrayList<>(first);
    if (says != null) {
      all.addAll(says.messages());
    }
    var whole =
        all.isEmpty()
            ? null
            : new Outgoing(Fitting.inOneCall(all), says == null ? List.of() : says.quickReplies());
    return new Decision(occasion, next, whole, weight, marks, free, takenBack, doing);
  }
}
