package saitrong.handoff;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import saitrong.content.Content;
import saitrong.content.TextKey;
import saitrong.message.Message;
import saitrong.message.Outgoing;
import saitrong.outbox.LetterKey;
import saitrong.outbox.Outbox;
import saitrong.outbox.Weight;

/// Looks after those whom nobody answers. A chat that an officer took and left alone goes back to
/// its place in the queue, where the bot speaks again; one that its officer forgot to end is over;
/// whoever waits too long hears once that a case can be left instead. Every instance looks: each
/// step is done once, whoever does it.
record KeptWaiting(
    Talks talks,
    Outbox outbox,
    SpokenTo spoken,
    Supplier<Content> content,
    HandoffProperties patience,
    InstantSource clock) {

  /// It says how things are: later, an officer may have come.
  private static final Duration IS_SO = Duration.ofMinutes(5);

  void look() {
    for (var talk : talks.all()) {
      var now = clock.instant();
      if (patience.isLeftAlone(talk, now)) {
        talks.giveUp(talk);
      } else if (patience.isForgotten(talk, now)) {
        talks.letGo(talk);
      } else if (patience.isUnclaimed(talk, now) && isOpen(now)) {
        tell(talk);
      }
    }
  }

  /// Whoever still waits when the office has closed knows until when it was open.
  private boolean isOpen(Instant now) {
    return content.get().officeHours().isOpen(now);
  }

  /// Should LINE be away, or the month's pushes be used up, it is not said late.
  private void tell(Talk talk) {
    var says =
        content.get().texts().bubbles(spoken.in(talk.citizen()), TextKey.TALK_UNCLAIMED).stream()
            .<Message>map(Message.Text::new)
            .toList();
    outbox.post(
        LetterKey.of("talk-unclaimed " + talk.id(), talk.since()),
        talk.citizen(),
        new Outgoing(says, List.of()),
        Weight.ANSWER,
        clock.instant().plus(IS_SO));
  }
}
