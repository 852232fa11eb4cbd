package saitrong.timer;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import saitrong.shared.Ulid;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;

/// Real timers of one instance, wired by hand for tests, here and in other packages.
public final class WiredTimers {

  private final StoredTimers timers;
  private final FieldCipher cipher;
  private final MongoDatabase database;
  private final InstantSource clock;

  public WiredTimers(MongoDatabase database, FieldCipher cipher, InstantSource clock) {
    this.database = database;
    this.cipher = cipher;
    this.clock = clock;
    this.timers = new StoredTimers(database, cipher, new Ulid(clock));
  }

  public static DeclaredCollection[] collections() {
    return new DeclaredCollection[] {StoredTimers.TIMERS, StoredTimers.PARKED};
  }

  public Timers timers() {
    return timers;
  }

  StoredTimers stored() {
    return timers;
  }

  /// One round, on the threads given.
  public void sweep(Executor threads, TimerHandler... handlers) {
    sweeping(threads, handlers).everySecond();
  }

  TimerSweep sweeping(Executor threads, TimerHandler... handlers) {
    var byKind =
        Arrays.stream(handlers).collect(Collectors.toMap(TimerHandler::kind, Function.identity()));
    return new TimerSweep(timers, byKind, Patience.USUAL, threads, clock);
  }

  TimerFigures.Now figures() {
    var figures = new TimerFigures(timers, clock);
    figures.look();
    return figures.now();
  }

  /// The same collections, as another instance sees them.
  WiredTimers onAnotherInstance() {
    return new WiredTimers(database, cipher, clock);
  }
}
