package saitrong.handoff;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import saitrong.store.DeclaredCollection;

/// Up to where each of the staff has seen what was said in a talk, so that the queue tells them of
/// what is new. Of a talk's id and an account alone, and gone after a day.
public final class TalkLooks {

  static final DeclaredCollection COLLECTION = DeclaredCollection.toDo("talk_looks");

  private static final Duration KEPT = Duration.ofDays(1);
  private static final String SEEN = "seen";

  private final MongoCollection<Document> rows;
  private final InstantSource clock;

  TalkLooks(MongoDatabase database, InstantSource clock) {
    this.rows = database.getCollection(COLLECTION.name());
    this.clock = clock;
  }

  /// @param upTo when the last was said that they have before them
  public void sees(String account, String talk, Instant upTo) {
    rows.updateOne(
        eq("_id", name(account, talk)),
        combine(max(SEEN, Date.from(upTo)), setOnInsert("v", 1)),
        new UpdateOptions().upsert(true));
  }

  /// Up to where they have seen each of these talks; without those that they never opened.
  public Map<String, Instant> of(String account, Collection<String> talks) {
    var names = new HashMap<String, String>();
    talks.forEach(it -> names.put(name(account, it), it));
    var seen = new HashMap<String, Instant>();
    if (!names.isEmpty()) {
      rows.find(in("_id", names.keySet()))
          .forEach(row -> seen.put(names.get(row.getString("_id")), row.getDate(SEEN).toInstant()));
    }
    return seen;
  }

  void forgetOld() {
    rows.deleteMany(lt(SEEN, Date.from(clock.instant().minus(KEPT))));
  }

  private static String name(String account, String talk) {
    return talk + " " + account;
  }
}
