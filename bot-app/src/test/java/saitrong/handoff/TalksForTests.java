package saitrong.handoff;

import com.mongodb.client.MongoDatabase;
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

  public static Talks in(MongoDatabase database, InstantSource clock) {
    var rows = new TalkRows(database);
    var owed = new UnsettledTalks(database);
    return new Talks(rows, owed, new OpenTalks(rows, owed), _ -> {}, new Ulid(clock), clock);
  }
}
