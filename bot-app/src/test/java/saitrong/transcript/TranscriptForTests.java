package saitrong.transcript;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import saitrong.store.DeclaredCollection;

/// The real thing, for tests of other packages.
public final class TranscriptForTests {

  private TranscriptForTests() {}

  public static List<DeclaredCollection> collections() {
    return List.of(collection(), attention());
  }

  public static DeclaredCollection collection() {
    return new TranscriptConfiguration().transcriptCollection();
  }

  /// What staff should look at of it.
  public static DeclaredCollection attention() {
    return new TranscriptConfiguration().attentionCollection();
  }

  public static Transcript in(MongoDatabase database) {
    return new Transcript(database);
  }
}
