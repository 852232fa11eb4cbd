package saitrong.handoff;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import saitrong.shared.Ulid;
import saitrong.store.DeclaredCollection;

/// The real thing on one instance, for tests of other packages.
public final class TalksForTests {

  private TalksForTests() {}

  public static List<DeclaredCollection> collections() {
    return List.of(TalkRows.COLLECTION, UnsettledTalks.COLLECTION);
  }

  /// Of an agency that has one unit.
  public static UnitQueues oneQueue(MongoDatabase database, InstantSource clock) {
    var patience =
        new HandoffProperties(Duration.ofMinutes(10), Duration.ofMinutes(15), Duration.ofHours(1));
    return new UnitQueues(() -> null, new WatchedQueue(database, clock), patience, clock);
  }

  public static Talks in(MongoDatabase database, InstantSource clock) {
    var rows = new TalkRows(database);
    var owed = new UnsettledTalks(database);
    return new Talks(rows, owed, new OpenTalks(rows, owed), _ -> {}, new Ulid(clock), clock);
  }
}
