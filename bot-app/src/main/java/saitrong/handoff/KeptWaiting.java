package saitrong.handoff;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import saitrong.content.Content;

/// Looks after those whom nobody answers. A chat that an officer took and left alone goes back to
/// its place in the queue, where the bot speaks again; one that its officer forgot to end is over;
/// whoever waits too long hears once that a case can be left instead, and whoever is back in the
/// queue that another officer goes on. Every instance looks: each step is done once, whoever does
/// it.
record KeptWaiting(
    Talks talks,
    QueueWords words,
    Supplier<Content> content,
    HandoffProperties patience,
    InstantSource clock) {

  void look() {
    for (var talk : talks.all()) {
      var now = clock.instant();
      if (patience.isLeftAlone(talk, now)) {
        talks.giveUp(talk);
      } else if (patience.isForgotten(talk, now)) {
        talks.letGo(talk);
      } else if (talk.state() == Talk.State.WAITING && isOpen(now)) {
        tell(talk, now);
      }
    }
  }

  /// Whoever still waits when the office has closed knows until when it was open.
  private boolean isOpen(Instant now) {
    return content.get().officeHours().isOpen(now);
  }

  /// Whoever hears that another officer goes on hears of the wait in the same message.
  private void tell(Talk talk, Instant now) {
    if (talk.back() != null) {
      words.backInTheQueue(talk);
    } else if (patience.isUnclaimed(talk, now)) {
      words.unclaimed(talk, now);
    }
  }
}
