package saitrong.outbox;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;
import saitrong.citizen.Citizens;
import saitrong.shared.MovableClock;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.transcript.Transcript;

/// A real outbox, wired by hand for tests of other packages.
public final class WiredOutbox {

  /// Pushes that only binding messages may use.
  public static final int RESERVE = 10;

  private final Outbox outbox;
  private final Courier courier;
  private final OutboxSweep sweep;
  private final LetterStore store;

  public WiredOutbox(
      MongoDatabase database,
      FieldCipher cipher,
      MessageSender line,
      QuotaSource figures,
      Citizens citizens,
      Transcript transcript,
      Executor threads,
      MovableClock clock) {
    this.store = new LetterStore(database, cipher);
    this.outbox = new Outbox(store, line, transcript, clock);
    var quota = new Quota(figures, RESERVE, clock);
    var oneAtATime = new OneAtATime();
    var chance = new Random(1);
    var soon = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(5), chance);
    var later = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(5), chance);
    this.courier = new Courier(line, citizens, outbox, quota, oneAtATime, soon, clock, clock);
    this.sweep =
        new OutboxSweep(store, outbox, line, citizens, quota, oneAtATime, later, threads, clock);
  }

  public static List<DeclaredCollection> collections() {
    var configuration = new OutboxConfiguration();
    return List.of(configuration.outboxCollection(), configuration.parkedLettersCollection());
  }

  public Outbox outbox() {
    return outbox;
  }

  public Courier courier() {
    return courier;
  }

  public void sweep() {
    sweep.everySecond();
  }

  public long parked() {
    return store.countParked();
  }
}
