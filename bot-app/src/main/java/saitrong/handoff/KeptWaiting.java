package saitrong.handoff;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import saitrong.citizen.Citizens;
import saitrong.content.Content;
import saitrong.shared.Once;
import saitrong.staff.Login;

/// Looks after those whom nobody answers. A chat that an officer took and left alone goes back to
/// its place in the queue, where the bot speaks again, and one whose officer answers in no chat any
/// more does so at once; one that its officer forgot to end is over; whoever waits too long hears
/// once that a case can be left instead, and whoever is back in the queue that another officer goes
/// on. Every instance looks: each step is done once, whoever does it.
record KeptWaiting(
    Talks talks,
    QueueWords words,
    Officers officers,
    Citizens citizens,
    Supplier<Content> content,
    HandoffProperties patience,
    InstantSource clock) {

  void look() {
    var answering = new Once<>(officers::answering);
    for (var talk : talks.all()) {
      var now = clock.instant();
      if (patience.isForgotten(talk, now)) {
        talks.letGo(talk);
      } else if (patience.isLeftAlone(talk, now) || isWithNobody(talk, answering)) {
        leftAlone(talk);
      } else if (talk.state() == Talk.State.WAITING) {
        tell(talk, now);
      }
    }
    tellWhoWasForgotten();
  }

  /// Whether nobody can write in it any more: the account of whoever has it was closed, or has
  /// another role by now.
  private static boolean isWithNobody(Talk talk, Supplier<Set<Login>> answering) {
    return talk.state() == Talk.State.TAKEN
        && Optional.ofNullable(talk.holder())
            .flatMap(it -> Login.read(it.account()))
            .filter(it -> answering.get().contains(it))
            .isEmpty();
  }

  /// Back in the queue an officer would take it and find nobody. Whoever comes back after they
  /// blocked the account calls again.
  private void leftAlone(Talk talk) {
    if (citizens.hasBlocked(talk.citizen())) {
      talks.letGo(talk);
    } else {
      talks.giveUp(talk);
    }
  }

  /// By what is so, for whoever ended the talk may have been cut short.
  private void tellWhoWasForgotten() {
    var now = clock.instant();
    talks.unsettled().stream()
        .filter(it -> patience.wasForgottenOfLate(it, now))
        .filter(it -> !citizens.hasBlocked(it.citizen()))
        .forEach(words::over);
  }

  /// Whoever still waits when the office has closed knows until when it was open.
  private boolean isOpen(Instant now) {
    return content.get().officeHours().isOpen(now);
  }

  /// Whoever hears that another officer goes on hears of the wait in the same message, at any hour:
  /// they talked with one until then.
  private void tell(Talk talk, Instant now) {
    if (talk.back() != null) {
      words.backInTheQueue(talk);
    } else if (patience.isUnclaimed(talk, now) && isOpen(now)) {
      words.unclaimed(talk, now);
    }
  }
}
