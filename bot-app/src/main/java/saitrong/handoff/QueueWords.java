package saitrong.handoff;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import saitrong.content.Content;
import saitrong.content.TextKey;
import saitrong.message.Message;
import saitrong.message.Outgoing;
import saitrong.outbox.LetterKey;
import saitrong.outbox.Outbox;
import saitrong.outbox.Weight;

/// What whoever waits hears of their wait, each once: its key is made of the talk, so whoever looks
/// may say it.
public record QueueWords(Outbox outbox, Talks talks, SpokenTo spoken, Supplier<Content> content) {

  /// It says how things are: later, an officer may have come.
  private static final Duration IS_SO = Duration.ofMinutes(5);

  /// Should LINE be away, or the month's pushes be used up, it is not said late.
  void unclaimed(Talk talk, Instant now) {
    outbox.post(
        LetterKey.of("talk-unclaimed " + talk.id(), talk.since()),
        talk.citizen(),
        says(talk, TextKey.TALK_UNCLAIMED),
        Weight.ANSWER,
        now.plus(IS_SO));
  }

  /// They talked with an officer, and are answered by the bot while they wait for the next. Nothing
  /// is said to whoever heard of no officer, and where the next has come.
  public void backInTheQueue(Talk talk) {
    var back = talk.back();
    if (back != null && talk.state() == Talk.State.WAITING) {
      outbox.post(
          LetterKey.of("talk-queued " + talk.id() + " " + back.toEpochMilli(), back),
          talk.citizen(),
          says(talk, TextKey.TALK_BACK_IN_QUEUE),
          Weight.ANSWER,
          back.plus(IS_SO));
    }
  }

  private Outgoing says(Talk talk, TextKey key) {
    var bubbles =
        content.get().texts().bubbles(spoken.in(talk.citizen()), key).stream()
            .<Message>map(Message.Text::new)
            .toList();
    return new Outgoing(bubbles, List.of());
  }
}
