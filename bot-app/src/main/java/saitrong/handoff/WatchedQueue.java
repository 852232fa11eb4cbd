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
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import saitrong.store.DeclaredCollection;

/// Whether somebody who may take a chat has a page of the desk before them, at any instance: each
/// says how many wait. Nobody is told that an officer reads where none does, and no chat waits for
/// a unit of which nobody is there. Of no one in particular, and no record of work.
public final class WatchedQueue {

  static final DeclaredCollection COLLECTION = DeclaredCollection.toDo("desk_presence");

  /// A browser asks for news once a minute at least, also from a tab in the background.
  private static final Duration STILL_THERE = Duration.ofMinutes(2);

  private static final Duration NOTED_EVERY = Duration.ofSeconds(20);

  /// By anybody. Releases before knew no other row.
  private static final String TALKS = "talks";

  /// By somebody who works for all units.
  private static final String FOR_ALL = "talks *";

  private static final String SEEN = "seen";

  private final MongoCollection<Document> rows;
  private final InstantSource clock;
  private final Map<String, Instant> seen = new ConcurrentHashMap<>();
  private final Map<String, Instant> noted = new ConcurrentHashMap<>();

  WatchedQueue(MongoDatabase database, InstantSource clock) {
    this.rows = database.getCollection(COLLECTION.name());
    this.clock = clock;
  }

  /// Somebody has a page before them now.
  ///
  /// @param units for which they work, by their ids; none for whoever works for all
  public void lookedAt(Set<String> units) {
    noteSeen(TALKS);
    if (units.isEmpty()) {
      noteSeen(FOR_ALL);
    }
    units.forEach(unit -> noteSeen(of(unit)));
  }

  private void noteSeen(String row) {
    var now = clock.instant();
    seen.put(row, now);
    if (!now.isBefore(noted.getOrDefault(row, Instant.MIN).plus(NOTED_EVERY))) {
      noted.put(row, now);
      rows.updateOne(
          eq("_id", row),
          combine(max(SEEN, Date.from(now)), setOnInsert("v", 1)),
          new UpdateOptions().upsert(true));
    }
  }

  public boolean isWatched() {
    return isSeen(TALKS);
  }

  /// By somebody who works for this unit, perhaps among all.
  public boolean isWatchedFor(String unit) {
    return isSeen(of(unit)) || isSeen(FOR_ALL);
  }

  private boolean isSeen(String row) {
    return clock.instant().isBefore(seen.getOrDefault(row, Instant.MIN).plus(STILL_THERE));
  }

  /// Somebody may be seen at another instance.
  void readAnew() {
    rows.find()
        .forEach(row ->
            seen.merge(
                row.getString("_id"),
                row.getDate(SEEN).toInstant(),
                (one, other) -> other.isAfter(one) ? other : one));
  }

  private static String of(String unit) {
    return TALKS + " " + unit;
  }
}
