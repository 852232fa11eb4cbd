package saitrong.handoff;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import saitrong.content.Content;
import saitrong.content.TextKey;
import saitrong.content.ThaiDates;
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

  /// Later nobody thinks that an officer reads what they write.
  private static final Duration STILL_KNOWN = Duration.ofDays(1);

  /// Should LINE be away, or the month's pushes be used up, it is not said late.
  void unclaimed(Talk talk, Instant now) {
    outbox.post(
        LetterKey.of("talk-unclaimed " + talk.id(), talk.since()),
        talk.citizen(),
        says(talk, TextKey.TALK_UNCLAIMED, Map.of()),
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
          backInTheQueue(talk, back),
          Weight.ANSWER,
          back.plus(IS_SO));
    }
  }

  private Outgoing backInTheQueue(Talk talk, Instant back) {
    var hours = content.get().officeHours();
    if (hours.isOpen(back)) {
      return says(talk, TextKey.TALK_BACK_IN_QUEUE, Map.of());
    }
    var opening = ThaiDates.moment(hours.nextOpening(back), spoken.in(talk.citizen()));
    return says(talk, TextKey.TALK_BACK_IN_QUEUE_CLOSED, Map.of("opening", opening));
  }

  /// Their officer wrote, and nobody since. A push would say nothing new; whatever they write next
  /// is answered by the bot, and this with it. Under the key of whoever gives a chat back.
  void over(Talk talk) {
    outbox.post(
        LetterKey.of("talk-given-back " + talk.id(), talk.since()),
        talk.citizen(),
        says(talk, TextKey.TALK_GIVEN_BACK, Map.of()),
        Weight.COURTESY,
        talk.since().plus(STILL_KNOWN));
  }

  private Outgoing says(Talk talk, TextKey key, Map<String, String> variables) {
    var bubbles =
        content.get().texts().bubbles(spoken.in(talk.citizen()), key, variables).stream()
            .<Message>map(Message.Text::new)
            .toList();
    return new Outgoing(bubbles, List.of());
  }
}
