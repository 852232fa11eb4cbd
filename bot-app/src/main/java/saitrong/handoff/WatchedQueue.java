package saitrong.handoff;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import org.bson.Document;
import saitrong.store.DeclaredCollection;

/// Whether somebody who may take a chat has a page of the desk before them, at any instance: each
/// says how many wait. Nobody is told that an officer reads where none does. Of no one in
/// particular, and no record of work.
public final class WatchedQueue {

  static final DeclaredCollection COLLECTION = DeclaredCollection.toDo("desk_presence");

  /// A browser asks for news once a minute at least, also from a tab in the background.
  private static final Duration STILL_THERE = Duration.ofMinutes(2);

  private static final Duration NOTED_EVERY = Duration.ofSeconds(20);

  private static final String TALKS = "talks";
  private static final String SEEN = "seen";

  private final MongoCollection<Document> rows;
  private final InstantSource clock;
  private volatile Instant seen = Instant.MIN;
  private volatile Instant noted = Instant.MIN;

  WatchedQueue(MongoDatabase database, InstantSource clock) {
    this.rows = database.getCollection(COLLECTION.name());
    this.clock = clock;
  }

  /// Somebody has a page before them now.
  public void lookedAt() {
    var now = clock.instant();
    seen = now;
    if (!now.isBefore(noted.plus(NOTED_EVERY))) {
      noted = now;
      rows.updateOne(
          eq("_id", TALKS),
          combine(max(SEEN, Date.from(now)), setOnInsert("v", 1)),
          new UpdateOptions().upsert(true));
    }
  }

  public boolean isWatched() {
    return clock.instant().isBefore(seen.plus(STILL_THERE));
  }

  /// Somebody may be seen at another instance.
  void readAnew() {
    var row = rows.find(eq("_id", TALKS)).first();
    if (row != null && row.getDate(SEEN).toInstant().isAfter(seen)) {
      seen = row.getDate(SEEN).toInstant();
    }
  }
}
