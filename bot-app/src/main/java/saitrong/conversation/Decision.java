package saitrong.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Effect;
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
/// @param belowLetters begins the answer where letters that waited go out in front of it, and it
///   would else be read as said of them: "no answer" below the result of a case
record Decision(
    String occasion,
    State next,
    @Nullable Outgoing says,
    Weight weight,
    Set<Mark> marks,
    @Nullable Envelope free,
    List<MessageId> takenBack,
    Doing doing,
    @Nullable String belowLetters) {

  Decision(
      String occasion,
      State next,
      @Nullable Outgoing says,
      Weight weight,
      Set<Mark> marks,
      @Nullable Envelope free,
      List<MessageId> takenBack,
      Doing doing) {
    this(occasion, next, says, weight, marks, free, takenBack, doing, null);
  }

  /// By what was asked for, or by a script.
  boolean callsAnOfficer() {
    return doing.tasks().stream().anyMatch(Effect.OfTalk.Call.class::isInstance);
  }

  Decision belowLetters(String line) {
    return new Decision(occasion, next, says, weight, marks, free, takenBack, doing, line);
  }

  /// What is said, with letters in front of it or without.
  Outgoing saying(boolean below) {
    var all = Objects.requireNonNull(says);
    if (!below
        || belowLetters == null
        || !(all.messages().getFirst() instanceof Message.Text first)) {
      return all;
    }
    var messages = new ArrayList<>(all.messages());
    messages.set(0, new Message.Text(belowLetters + "\n" + first.text()));
    return new Outgoing(messages, all.quickReplies());
  }

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
    return new Decision(occasion, next, whole, weight, marks, free, takenBack, doing, belowLetters);
  }
}
