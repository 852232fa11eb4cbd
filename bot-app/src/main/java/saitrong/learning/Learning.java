package saitrong.learning;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import saitrong.citizen.CitizenId;
import saitrong.learning.Learned.Tally;
import saitrong.store.DeclaredCollection;
import saitrong.store.DeclaredIndex;
import saitrong.store.FieldCipher;
import saitrong.store.GroupCommit;
import saitrong.store.KnownAlready;

/// The collection `faq-lessons`: one row per vote, and per event that taught something else. The
/// counts stay; the words of people are sealed, short, and go after 90 days with the names of their
/// authors and messages.
public final class Learning implements AutoCloseable {

  static final DeclaredCollection COLLECTION =
      DeclaredCollection.indexed(
          "faq-lessons", DeclaredIndex.on("at"), DeclaredIndex.on("citizen", "message"));

  static final Duration WORDS_ARE_KEPT = Duration.ofDays(90);
  private static final int LONGEST = 500;

  /// Learnt is after the answer, and for later.
  private static final Duration PAUSE = Duration.ofMillis(10);

  static final Bson WITHOUT_WORDS = combine(unset("worded"), unset("body"));
  static final Bson WITHOUT_THE_PERSON = combine(WITHOUT_WORDS, unset("citizen"), unset("message"));

  private final MongoCollection<Document> rows;
  private final GroupCommit<WriteModel<Document>, Boolean> additions;
  private final FieldCipher cipher;
  private final InstantSource clock;

  Learning(MongoDatabase database, FieldCipher cipher, InstantSource clock) {
    this.rows = database.getCollection(COLLECTION.name());
    this.additions = GroupCommit.unhurried("faq-lessons", 200, PAUSE, this::write);
    this.cipher = cipher;
    this.clock = clock;
  }

  /// Durable when it returns. The first lesson of an event stays: a turn that is done again must
  /// not count twice. Of the votes on one answer the last stays, with the time of the first, from
  /// which its words are kept.
  public void record(String event, CitizenId citizen, Lesson lesson) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var key = lesson.key(event, citizen);
    var first =
        new Document("v", 1).append("citizen", citizen.value()).append("at", Date.from(now));
    var row = StoredLesson.named(lesson);
    var asked = lesson.question();
    if (asked != null && !asked.words().isBlank()) {
      row.append("worded", true).append("body", sealed(key, asked.words().value()));
    }
    additions
        .submit(lesson.votedOn() == null ? once(key, first, row) : latest(key, first, row))
        .join();
  }

  private static WriteModel<Document> once(String key, Document first, Document row) {
    var whole = new Document("_id", key);
    whole.putAll(first);
    whole.putAll(row);
    return new InsertOneModel<>(whole);
  }

  /// Whoever says once more that it did not help may be asked for nothing by then: the words of the
  /// first time stay. With another opinion they go.
  private static WriteModel<Document> latest(String key, Document first, Document row) {
    // Whose it is too: it may be known no more by then, and what is said now goes with it again.
    var said = new Document(row).append("citizen", first.getString("citizen"));
    var once = new Document(first);
    once.remove("citizen");
    var change = new Document("$set", said).append("$setOnInsert", once);
    if (StoredLesson.isContent(row)) {
      change.append("$unset", new Document("worded", "").append("body", "").append("message", ""));
    }
    return new UpdateOneModel<>(eq("_id", key), change, new UpdateOptions().upsert(true));
  }

  private Binary sealed(String key, String words) {
    var kept = words.codePoints().limit(LONGEST).toArray();
    var bytes = new String(kept, 0, kept.length).getBytes(StandardCharsets.UTF_8);
    return new Binary(cipher.seal(bytes, place(key)));
  }

  static String place(String key) {
    return key + "/faq-lesson";
  }

  /// Together with those of other turns: most questions may be unanswered at first.
  private List<Boolean> write(List<WriteModel<Document>> some) {
    try {
      rows.bulkWrite(some, new BulkWriteOptions().ordered(false));
    } catch (MongoBulkWriteException partly) {
      var _ = KnownAlready.among(partly);
    }
    return some.stream().map(_ -> true).toList();
  }

  /// Now and then, and not on a citizen's turn: also where nobody asks any more the words go, and
  /// with them whose they were.
  void forgetOldWords() {
    var old = and(gt("citizen", ""), lt("at", Date.from(oldestWords())));
    new NamedVotes(rows).rename(old);
    rows.updateMany(old, WITHOUT_THE_PERSON);
  }

  private Instant oldestWords() {
    return clock.instant().minus(WORDS_ARE_KEPT);
  }

  /// The person took the question back: its words go, that there was one stays.
  public void erase(CitizenId citizen, String message) {
    rows.updateMany(and(eq("citizen", citizen.value()), eq("message", message)), WITHOUT_WORDS);
  }

  /// Words that are too old are not opened either: a bot that stood still has not removed them yet.
  ///
  /// @param most questions whose words are opened, of each outcome: a busy bot's small talk must
  ///   not push out what was chosen
  public Learned since(Instant from, int most) {
    var reading = new LessonsRead(cipher, oldestWords(), most);
    rows.find(gte("at", Date.from(from))).sort(descending("at")).forEach(reading::add);
    return reading.learned();
  }

  /// How each version of an answer fared since then, those that helped least first.
  public List<Tally> votesSince(Instant from) {
    var reading = new LessonsRead(cipher, Instant.MAX, 0);
    rows.find(gte("at", Date.from(from)))
        .projection(include("kind", "entry", "entryVersion", "at"))
        .forEach(reading::add);
    return reading.learned().tallies();
  }

  @Override
  public void close() {
    additions.close();
  }
}
