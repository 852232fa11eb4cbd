package saitrong.handoff.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import saitrong.handoff.Talk;
import saitrong.handoff.Talks;
import saitrong.store.Signal;

/// In which talks the officer who has the chat is writing at this moment, as the pages of each
/// instance say: for seconds, in memory, and never what is written. Another instance hears of it by
/// a signal, which names the talk alone.
final class Typing {

  /// Longer than a page waits before it says so again.
  private static final Duration STILL = Duration.ofSeconds(6);

  private final Map<String, Instant> heard = new ConcurrentHashMap<>();
  private final Consumer<Signal> signals;
  private final InstantSource clock;

  Typing(Consumer<Signal> signals, InstantSource clock) {
    this.signals = signals;
    this.clock = clock;
  }

  void isIn(Talk talk) {
    heard(talk.id());
    signals.accept(new Signal(Talks.TYPING, talk.id(), 0));
  }

  void heard(String talk) {
    heard.values().removeIf(it -> !isStill(it));
    heard.put(talk, clock.instant());
  }

  boolean isGoingOn(Talk talk) {
    var since = heard.get(talk.id());
    return talk.state() == Talk.State.TAKEN && since != null && isStill(since);
  }

  private boolean isStill(Instant since) {
    return clock.instant().isBefore(since.plus(STILL));
  }
}
