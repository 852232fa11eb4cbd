package saitrong.handoff;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import saitrong.shared.Ulid;
import saitrong.store.DeclaredCollection;

/// The real thing on one instance, for tests of other packages.
public final class TalksForTests {

  private TalksForTests() {}

  public static DeclaredCollection collection() {
    return TalkRows.COLLECTION;
  }

  public static Talks in(MongoDatabase database, InstantSource clock) {
    var rows = new TalkRows(database);
    return new Talks(rows, new OpenTalks(rows), _ -> {}, new Ulid(clock), clock);
  }
}
