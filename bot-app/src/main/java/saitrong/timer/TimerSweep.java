package saitrong.timer;

import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saitrong.store.StoreAway;
import saitrong.store.UnreadableValue;
import saitrong.timer.StoredTimers.Waiting;

/// Hands what is due to its handler. The row is removed last: a crash before that does it again.
final class TimerSweep {

  private static final Logger log = LoggerFactory.getLogger(TimerSweep.class);

  private final Set<String> underway = ConcurrentHashMap.newKeySet();
  private final Set<String> strange = ConcurrentHashMap.newKeySet();
  private final StoredTimers timers;
  private final Map<String, TimerHandler> handlers;
  private final Patience patience;
  private final Executor threads;
  private final InstantSource clock;

  TimerSweep(
      StoredTimers timers,
      Map<String, TimerHandler> handlers,
      Patience patience,
      Executor threads,
      InstantSource clock) {
    this.timers = timers;
    this.handlers = Map.copyOf(handlers);
    this.patience = patience;
    this.threads = threads;
    this.clock = clock;
  }

  void everySecond() {
    timers.due(clock.instant()).stream()
        .filter(this::isOurs)
        .filter(waiting -> underway.add(waiting.key()))
        .forEach(waiting -> threads.execute(() -> run(waiting)));
  }

  /// While a release rolls out another instance may know a kind that is new. The row stays, and its
  /// age is measured.
  private boolean isOurs(Waiting waiting) {
    boolean known = handlers.containsKey(waiting.kind());
    if (!known && strange.add(waiting.kind())) {
      log.warn("timers of the kind {} are left to instances that know it", waiting.kind());
    }
    return known;
  }

  private void run(Waiting waiting) {
    try {
      timers.claim(waiting, clock.instant()).ifPresent(this::perform);
    } catch (UnreadableValue unreadable) {
      timers.park(waiting.key(), waiting.made(), clock.instant());
      log.error("timer {} cannot be opened and is parked", waiting.key());
    } catch (RuntimeException failure) {
      log.warn("timer {} must wait ({})", waiting.key(), failure.getClass().getName());
    } finally {
      underway.remove(waiting.key());
    }
  }

  private void perform(DueTimer timer) {
    try {
      var handler = handlers.get(timer.kind());
      if (handler != null) {
        handler.perform(timer.key(), timer.payload());
      }
    } catch (Throwable failure) {
      // An error too: it would otherwise come back after each lease for ever, uncounted.
      failed(timer, failure);
      return;
    }
    timers.remove(timer);
  }

  private void failed(DueTimer timer, Throwable failure) {
    if (StoreAway.is(failure)) {
      // Nobody's fault and not counted: it comes back when its lease is over.
      log.warn("timer {} waits for the database", timer.key());
      return;
    }
    int tries = timer.tries() + 1;
    if (patience.isOver(tries)) {
      timers.park(timer.key(), timer.made(), clock.instant());
      log.error("timer {} failed {} times and is parked", timer.key(), tries);
    } else {
      timers.tryAgain(timer, clock.instant().plus(patience.after(tries)));
      log.warn("timer {} failed ({})", timer.key(), failure.getClass().getName());
    }
  }
}
