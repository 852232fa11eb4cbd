package saitrong.rating;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.content.ThaiDates;
import saitrong.shared.Digest;
import saitrong.shared.PersonalText;
import saitrong.store.DeclaredCollection;
import saitrong.store.DeclaredIndex;
import saitrong.store.FieldCipher;
import saitrong.store.KnownAlready;

/// What people say in a survey, apart from the scores of cases. The collection `survey_answers` has
/// one row for each person and month, the latest answer counts: a name that is made of both keeps
/// one person from being many, and is nobody's where it stands.
public final class Surveys implements Figures {

  static final DeclaredCollection COLLECTION =
      DeclaredCollection.indexed(
          "survey_answers", DeclaredIndex.on("month", "_id"), DeclaredIndex.on("messages"));

  private static final String KIND = "survey";
  static final String WORDS = "words";
  static final String MESSAGES = "messages";

  private final MongoCollection<Document> rows;
  private final FieldCipher cipher;
  private final InstantSource clock;

  Surveys(MongoDatabase database, FieldCipher cipher, InstantSource clock) {
    this.rows = database.getCollection(COLLECTION.name());
    this.cipher = cipher;
    this.clock = clock;
  }

  /// Durable when it returns. Twice is once.
  ///
  /// @param system that the person named; absent where they named none
  public void record(
      CitizenId citizen,
      String group,
      @Nullable String system,
      Aspect aspect,
      int score,
      Comment comment) {
    if (score < 1 || score > 5) {
      throw new IllegalArgumentException("a score goes from 1 to 5");
    }
    var month = YearMonth.from(clock.instant().atZone(ThaiDates.ZONE));
    String id = name(citizen, month);
    var changes = new ArrayList<Bson>();
    changes.add(setOnInsert("v", 1));
    changes.add(setOnInsert("month", month.toString()));
    changes.add(set("split", SplitCodec.toDocument(new Split(KIND, group, system, null, "-"))));
    changes.add(set(aspect.code(), score));
    if (system == null && aspect == Aspect.SERVICE) {
      changes.add(unset(Aspect.SYSTEM.code()));
    }
    changes.add(comment.isEmpty() ? unset(WORDS) : set(WORDS, sealed(id, comment)));
    changes.add(comment.isEmpty() ? unset(MESSAGES) : set(MESSAGES, comment.messages()));
    write(id, combine(changes));
  }

  /// What the row of this person and month is called.
  static String name(CitizenId citizen, YearMonth month) {
    return month + " " + Digest.of(KIND + " " + month + " " + citizen.value());
  }

  private void write(String id, Bson changes) {
    try {
      rows.updateOne(eq("_id", id), changes, new UpdateOptions().upsert(true));
    } catch (MongoWriteException failure) {
      KnownAlready.require(failure);
      rows.updateOne(eq("_id", id), changes);
    }
  }

  private Binary sealed(String id, Comment comment) {
    byte[] words = comment.words().value().getBytes(StandardCharsets.UTF_8);
    return new Binary(cipher.seal(words, place(id)));
  }

  /// The person took a message back. The score stays: it is no word of theirs.
  public void erase(String message) {
    rows.updateMany(eq(MESSAGES, message), combine(unset(WORDS), unset(MESSAGES)));
  }

  /// For staff who may read them: what was said beside the answers of these months.
  ///
  /// @throws saitrong.store.MissingKey some of it was sealed with a key that is not set here
  public List<Said> said(YearMonth from, YearMonth to) {
    return SaidRows.of(rows, from, to)
        .map(row -> SaidRows.said(row, Optional.empty(), opened(row)))
        .toList();
  }

  private PersonalText opened(Document row) {
    byte[] sealed = row.get(WORDS, Binary.class).getData();
    byte[] bytes = cipher.open(sealed, place(row.getString("_id")));
    return new PersonalText(new String(bytes, StandardCharsets.UTF_8));
  }

  static String place(String id) {
    return "survey answer " + id;
  }

  @Override
  public List<Split.By> ways() {
    return List.of(Split.By.MONTH, Split.By.GROUP, Split.By.SYSTEM);
  }

  /// Only scores: nobody knows how many saw the survey and gave none, so nobody counts as asked.
  @Override
  public List<Tally> tally(Aspect aspect, Split.By by, YearMonth from, YearMonth to) {
    var counted = new TreeMap<String, Tally>();
    for (var row : rows.find(and(gte("month", from.toString()), lte("month", to.toString())))) {
      int score = row.getInteger(aspect.code(), 0);
      if (score > 0) {
        var split = SplitCodec.fromDocument(row.get("split", Document.class));
        var one = Scores.given(split.by(by, row.getString("month")), score);
        counted.merge(one.of(), one, Tally::and);
      }
    }
    return Scores.inOrder(counted, by);
  }
}
