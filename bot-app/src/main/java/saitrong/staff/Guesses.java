package saitrong.staff;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import saitrong.store.DeclaredCollection;
import saitrong.store.DeclaredIndex;
import saitrong.store.KnownAlready;

/// The collection `staff_guesses`: how often a password was tried in vain, and when it may be tried
/// again. A try is counted before it is looked at, so that a hundred at once are one.
final class Guesses {

  static final DeclaredCollection COLLECTION =
      DeclaredCollection.indexed("staff_guesses", DeclaredIndex.on("last"));

  /// Whoever was patient for so long begins anew.
  private static final Duration FORGIVEN = Duration.ofHours(1);

  private static final int MOST_DOUBLINGS = 20;

  private final MongoCollection<Document> rows;
  private final InstantSource clock;

  Guesses(MongoDatabase database, InstantSource clock) {
    this.rows = database.getCollection(COLLECTION.name());
    this.clock = clock;
  }

  /// Something that tries are counted by.
  ///
  /// @param free so many cost nothing; after that each try doubles the wait
  /// @param longest that a wait can be
  record Count(String key, int free, Duration longest) {

    private Instant next(int tries, Instant now) {
      int over = Math.min(tries - free, MOST_DOUBLINGS);
      if (over < 0) {
        return now;
      }
      var wait = Duration.ofSeconds(1L << over);
      return now.plus(wait.compareTo(longest) < 0 ? wait : longest);
    }
  }

  /// Counts a try by all of these, or by none.
  ///
  /// @return until when to wait; absent when it may be tried now
  Optional<Instant> count(List<Count> counts) {
    var now = clock.instant();
    rows.deleteMany(lt("last", Date.from(now.minus(FORGIVEN))));
    var waits = counts.stream().flatMap(it -> waitOf(row(it), now).stream());
    var longest = waits.max(Instant::compareTo);
    return longest.isPresent() ? longest : counted(counts, now);
  }

  private @Nullable Document row(Count count) {
    return rows.find(eq("_id", count.key())).first();
  }

  private static Optional<Instant> waitOf(@Nullable Document row, Instant now) {
    return Optional.ofNullable(row)
        .map(it -> it.getDate("next").toInstant())
        .filter(next -> next.isAfter(now));
  }

  private Optional<Instant> counted(List<Count> counts, Instant now) {
    for (var count : counts) {
      var wait = counted(count, now);
      if (wait.isPresent()) {
        return wait;
      }
    }
    return Optional.empty();
  }

  /// Whoever comes at the same moment sees the other's try.
  private Optional<Instant> counted(Count count, Instant now) {
    while (true) {
      var row = row(count);
      var wait = waitOf(row, now);
      if (wait.isPresent() || replaced(count, row, now)) {
        return wait;
      }
    }
  }

  private boolean replaced(Count count, @Nullable Document before, Instant now) {
    int tries = before == null ? 0 : before.getInteger("tries");
    var after =
        new Document("_id", count.key())
            .append("v", 1)
            .append("tries", tries + 1)
            .append("last", Date.from(now))
            .append("next", Date.from(count.next(tries + 1, now)));
    try {
      return rows.replaceOne(
                      and(eq("_id", count.key()), eq("tries", tries)),
                      after,
                      new ReplaceOptions().upsert(before == null))
                  .getModifiedCount()
              == 1
          || before == null;
    } catch (MongoWriteException failure) {
      KnownAlready.require(failure);
      return false;
    }
  }

  /// The right password was given.
  void forget(List<Count> counts) {
    counts.forEach(it -> rows.deleteOne(eq("_id", it.key())));
  }
}
