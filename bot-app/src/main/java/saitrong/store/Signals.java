package saitrong.store;

import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saitrong.shared.Ulid;

/// Tells every instance what changed on any of them, at the next beat of each. Change streams would
/// be MongoDB's way, but the embedded database has none that can be used. Best effort: whoever
/// shows something reads it again when it connects anew.
public final class Signals implements AutoCloseable {

  static final DeclaredCollection COLLECTION = DeclaredCollection.toDo("signals");
  static final Duration BEAT = Duration.ofMillis(300);
  static final Duration LOOKS_BACK = Duration.ofSeconds(5);
  static final Duration LIVES = Duration.ofMinutes(1);

  private static final Logger LOG = LoggerFactory.getLogger(Signals.class);

  private final MongoCollection<Document> rows;
  private final InstantSource clock;
  private final Ulid ids;
  private final UntoldSignals untold = new UntoldSignals();
  private final List<Consumer<Signal>> listeners = new CopyOnWriteArrayList<>();
  private final NavigableSet<String> seen = new TreeSet<>();
  private final ScheduledExecutorService beats =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("signals").factory());
  private boolean away;

  Signals(MongoDatabase database, InstantSource clock) {
    this.rows = database.getCollection(COLLECTION.name());
    this.clock = clock;
    this.ids = new Ulid(clock);
  }

  void start() {
    beats.scheduleWithFixedDelay(this::beat, 0, BEAT.toMillis(), TimeUnit.MILLISECONDS);
    beats.scheduleWithFixedDelay(this::expire, 10, 10, TimeUnit.SECONDS);
  }

  /// Costs the caller nothing; a change that follows before the next beat takes its place.
  public void tell(Signal signal) {
    untold.add(signal);
  }

  /// Listeners are called one after the other and must not wait for anything.
  ///
  /// @return closing it ends the listening
  public Listening listen(Consumer<Signal> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// Ends without a checked exception.
  public interface Listening extends AutoCloseable {
    @Override
    void close();
  }

  void beat() {
    try {
      handOver();
      readNew().forEach(this::pass);
      away = false;
    } catch (MongoException e) {
      logOnce(e);
    }
  }

  private void handOver() {
    untold.handOver(signals -> rows.insertMany(signals.stream().map(this::row).toList()));
  }

  private Document row(Signal signal) {
    return new Document("_id", ids.next())
        .append("what", signal.what())
        .append("id", signal.id())
        .append("version", signal.version());
  }

  private List<Signal> readNew() {
    String since = Ulid.firstAt(clock.instant().minus(LOOKS_BACK));
    seen.headSet(since).clear();
    return rows.find(Filters.gte("_id", since)).into(new ArrayList<>()).stream()
        .filter(row -> seen.add(row.getString("_id")))
        .map(row -> new Signal(row.getString("what"), row.getString("id"), row.getLong("version")))
        .toList();
  }

  private void pass(Signal signal) {
    for (var listener : listeners) {
      try {
        listener.accept(signal);
      } catch (RuntimeException e) {
        // Its words may be about what the page shows.
        LOG.warn(
            "A listener failed on a signal of kind {} ({})", signal.what(), e.getClass().getName());
      }
    }
  }

  void expire() {
    try {
      rows.deleteMany(Filters.lt("_id", Ulid.firstAt(clock.instant().minus(LIVES))));
    } catch (MongoException e) {
      logOnce(e);
    }
  }

  private void logOnce(MongoException e) {
    if (e instanceof MongoInterruptedException) {
      return; // the end of this process
    }
    if (!away) {
      LOG.warn("Live signals wait for the database ({})", e.getClass().getSimpleName());
    }
    away = true;
  }

  /// Without another beat, but not with what waits for it: a command beside the bot tells of what
  /// it did and ends at once.
  @Override
  public void close() {
    beats.close();
    try {
      handOver();
    } catch (MongoException e) {
      logOnce(e);
    }
  }
}
