package saitrong.inbox;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.springframework.context.SmartLifecycle;
import saitrong.shared.Pause;

/// Whether other instances take mail in too: the collection `instances`, where each says once a
/// second that it is there. An instance on its own needs to ask nobody about the order of mail, and
/// most installations are one.
final class Neighbours implements SmartLifecycle {

  static final String COLLECTION = "instances";
  static final Duration EVERY = Duration.ofSeconds(1);

  /// One that has been silent for so long is gone, and the [Sweep] has what it left behind.
  private static final Duration GONE = Duration.ofSeconds(20);

  private static final Duration FORGOTTEN = Duration.ofHours(1);
  private static final int BEFORE_THE_SWEEP = -1;

  private final MongoCollection<Document> instances;
  private final boolean alone;
  private final InstantSource clock;
  private final Pause pause;
  private final String name = UUID.randomUUID().toString();
  private volatile boolean present;
  private volatile boolean running;

  /// @param alone no other process uses the database
  Neighbours(MongoDatabase database, boolean alone, InstantSource clock, Pause pause) {
    this.instances = database.getCollection(COLLECTION);
    this.alone = alone;
    this.clock = clock;
    this.pause = pause;
  }

  boolean areThere() {
    return present;
  }

  void look() {
    if (alone) {
      return;
    }
    var now = clock.instant();
    instances.updateOne(
        eq("_id", name), set("seen", Date.from(now)), new UpdateOptions().upsert(true));
    boolean anybody = false;
    for (var instance : instances.find()) {
      var seen = instance.getDate("seen").toInstant();
      anybody |= !instance.getString("_id").equals(name) && isThere(seen, now);
      forgetIfLongGone(instance, now);
    }
    present = anybody;
  }

  private static boolean isThere(Instant seen, Instant now) {
    return now.isBefore(seen.plus(GONE));
  }

  private void forgetIfLongGone(Document instance, Instant now) {
    if (instance.getDate("seen").toInstant().plus(FORGOTTEN).isBefore(now)) {
      instances.deleteOne(eq("_id", instance.getString("_id")));
    }
  }

  /// Before the first webhook can come, the others must have had the time to notice.
  @Override
  public void start() {
    look();
    running = true;
    if (present) {
      try {
        pause.rest(EVERY.multipliedBy(2));
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return BEFORE_THE_SWEEP;
  }
}
