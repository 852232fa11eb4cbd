package saitrong.attachment;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saitrong.inbox.MessageId;

/// Fetches in the background, a few files at once. What finds no place waits in the database, where
/// the sweep finds it each second, together with what a crash or another instance left.
final class Fetches {

  static final Duration EVERY = Duration.ofSeconds(1);

  /// Few enough that answers find the line to LINE and the database free.
  static final int AT_ONCE = 8;

  private static final Duration TIDY_EVERY = Duration.ofHours(1);
  private static final Logger log = LoggerFactory.getLogger(Fetches.class);

  private final Shelf shelf;
  private final Fetching fetching;
  private final boolean alone;
  private final Executor threads;
  private final InstantSource clock;
  private final Set<MessageId> underway = new HashSet<>();
  private boolean moreWaits;
  private boolean begun;
  private Instant tidyAt = Instant.MIN;

  /// @param alone no other process uses the database
  Fetches(Shelf shelf, Fetching fetching, boolean alone, Executor threads, InstantSource clock) {
    this.shelf = shelf;
    this.fetching = fetching;
    this.alone = alone;
    this.threads = threads;
    this.clock = clock;
  }

  void begin(Collection<MessageId> messages) {
    messages.forEach(this::begin);
  }

  /// What the ticker does.
  void sweep() {
    if (isTheFirstRound() && alone) {
      shelf.wanted().releaseAll(clock.instant());
    }
    tidy();
    beginWhatIsDue();
  }

  private synchronized boolean isTheFirstRound() {
    boolean first = !begun;
    begun = true;
    return first;
  }

  private void tidy() {
    var now = clock.instant();
    if (now.isAfter(tidyAt)) {
      shelf.days().forgetOld(now);
      tidyAt = now.plus(TIDY_EVERY);
    }
  }

  private void beginWhatIsDue() {
    if (hasRoom()) {
      begin(shelf.wanted().due(clock.instant(), 2 * AT_ONCE));
    }
  }

  private synchronized boolean hasRoom() {
    moreWaits = false;
    return underway.size() < AT_ONCE;
  }

  private void begin(MessageId message) {
    if (!takesPlace(message)) {
      return;
    }
    try {
      threads.execute(() -> fetch(message));
    } catch (RejectedExecutionException closing) {
      givesUpPlace(message); // its row stays for whoever starts next
    }
  }

  private synchronized boolean takesPlace(MessageId message) {
    if (underway.contains(message)) {
      return false;
    }
    if (underway.size() >= AT_ONCE) {
      moreWaits = true;
      return false;
    }
    return underway.add(message);
  }

  /// Whether others wait for the place.
  private synchronized boolean givesUpPlace(MessageId message) {
    underway.remove(message);
    return moreWaits;
  }

  private void fetch(MessageId message) {
    trying(() -> fetching.fetch(message));
    if (givesUpPlace(message)) {
      trying(this::beginWhatIsDue);
    }
  }

  /// An error too: the thread would print it, and what it says is not ours to choose.
  private static void trying(Runnable work) {
    try {
      work.run();
    } catch (Throwable failure) {
      log.warn("a file must wait ({})", failure.getClass().getName());
    }
  }
}
