package saitrong.learning;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
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
import saitrong.store.DeclaredCollection;
import saitrong.store.DeclaredIndex;
import saitrong.store.FieldCipher;
import saitrong.store.GroupCommit;
import saitrong.store.KnownAlready;

/// The collection `faq-lessons`: one row per event that taught something. The counts stay; the
/// words of people are sealed, short, and go after 90 days.
public final class Learning implements AutoCloseable {

  static final DeclaredCollection COLLECTION =
      DeclaredCollection.indexed(
          "faq-lessons",
          DeclaredIndex.on("at"),
          DeclaredIndex.on("citizen", "message"),
          DeclaredIndex.on("worded", "at"));

  static final Duration WORDS_ARE_KEPT = Duration.ofDays(90);
  private static final int LONGEST = 500;
  private static final Bson WITHOUT_WORDS = combine(unset("worded"), unset("body"));

  private final MongoCollection<Document> rows;
  private final GroupCommit<Document, Boolean> additions;
  private final FieldCipher cipher;
  private final InstantSource clock;

  Learning(MongoDatabase database, FieldCipher cipher, InstantSource clock) {
    this.rows = database.getCollection(COLLECTION.name());
    this.additions = new GroupCommit<>("faq-lessons", 200, this::insert);
    this.cipher = cipher;
    this.clock = clock;
  }

  /// Durable when it returns. The first lesson of an event stays: a turn that is done again must
  /// not count twice.
  public void record(String event, CitizenId citizen, Lesson lesson) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    additions.submit(row(event, citizen, lesson, now)).join();
  }

  private Document row(String event, CitizenId citizen, Lesson lesson, Instant now) {
    var row = new Document("_id", event).append("v", 1).append("citizen", citizen.value());
    row.putAll(StoredLesson.named(lesson));
    row.append("at", Date.from(now));
    var asked = lesson.question();
    return asked == null || asked.words().isBlank()
        ? row
        : row.append("worded", true).append("body", sealed(event, asked.words().value()));
  }

  private Binary sealed(String event, String words) {
    var kept = words.codePoints().limit(LONGEST).toArray();
    var bytes = new String(kept, 0, kept.length).getBytes(StandardCharsets.UTF_8);
    return new Binary(cipher.seal(bytes, place(event)));
  }

  static String place(String event) {
    return event + "/faq-lesson";
  }

  /// Together with those of other turns: most questions may be unanswered at first.
  private List<Boolean> insert(List<Document> some) {
    try {
      rows.insertMany(some, new InsertManyOptions().ordered(false));
    } catch (MongoBulkWriteException partly) {
      var _ = KnownAlready.among(partly);
    }
    return some.stream().map(_ -> true).toList();
  }

  /// Now and then, and not on a citizen's turn: also where nobody asks any more the words go.
  void forgetOldWords() {
    var before = Date.from(oldestWords());
    rows.updateMany(and(eq("worded", true), lt("at", before)), WITHOUT_WORDS);
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
  /// @param most questions whose words are opened
  public Learned since(Instant from, int most) {
    var reading = new LessonsRead(cipher, oldestWords(), most);
    rows.find(gte("at", Date.from(from))).sort(descending("at")).forEach(reading::add);
    return reading.learned();
  }

  @Override
  public void close() {
    additions.close();
  }
}
