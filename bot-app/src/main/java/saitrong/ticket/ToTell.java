package saitrong.ticket;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import saitrong.shared.Language;
import saitrong.store.DeclaredCollection;
import saitrong.store.KnownAlready;
import saitrong.ticket.TicketEvent.Moved;

/// What a requester must be told and, as far as anybody knows, was not: the collection
/// `case_to_tell`. A row for each such step, until it has arrived, is no longer so, or an officer
/// told of it in another way.
public final class ToTell {

  static final DeclaredCollection COLLECTION = DeclaredCollection.toDo("case_to_tell");

  /// Stands among the rows while the month's pushes are used up.
  private static final String NO_PUSHES = "no-pushes";

  private static final String CASE = "case";
  private static final String WHY = "why";
  private static final String CONFIDENTIAL = "confidential";

  private final MongoCollection<Document> rows;

  ToTell(MongoDatabase database) {
    this.rows = database.getCollection(COLLECTION.name());
  }

  /// Why it takes an officer to tell it.
  public enum Why {
    NOT_ON_LINE("not-on-line", "ผู้แจ้งไม่ได้ใช้ LINE", "not on LINE"),
    NO_PUSHES("no-pushes", "โควตาข้อความของเดือนนี้หมด", "the month's messages are used up"),
    BLOCKED("blocked", "ผู้แจ้งบล็อกบัญชีนี้", "they have blocked the account"),
    TOO_LATE("too-late", "ส่งไม่ทันเวลา", "it could not be sent in time"),
    REFUSED("refused", "LINE ไม่รับข้อความ", "LINE refused it"),
    UNSURE("unsure", "ไม่ทราบว่าถึงผู้แจ้งหรือไม่", "nobody knows whether it arrived");

    private final String stored;
    private final String thai;
    private final String english;

    Why(String stored, String thai, String english) {
      this.stored = stored;
      this.thai = thai;
      this.english = english;
    }

    public String in(Language language) {
      return switch (language) {
        case TH -> thai;
        case EN -> english;
      };
    }

    /// One of a later release is as good as not known.
    private static Why from(String stored) {
      return Arrays.stream(values())
          .filter(why -> why.stored.equals(stored))
          .findFirst()
          .orElse(UNSURE);
    }
  }

  /// @param step by its id
  /// @param isRated its person is asked for a score with it
  /// @param why absent while it may arrive by itself
  public record Row(String caseId, String step, boolean isRated, Instant at, @Nullable Why why) {}

  /// Twice is once.
  ///
  /// @param why absent where a letter tells of it
  public void note(Ticket ticket, Moved step, boolean isRated, @Nullable Why why) {
    try {
      var row =
          new Document("_id", id(ticket.id(), step.id()))
              .append("v", 1)
              .append(CASE, ticket.id())
              .append("step", step.id())
              .append(CONFIDENTIAL, ticket.confidential())
              .append("rated", isRated)
              .append("at", Date.from(step.at()));
      rows.insertOne(why == null ? row : row.append(WHY, why.stored));
    } catch (MongoWriteException failure) {
      KnownAlready.require(failure);
    }
  }

  private static String id(String caseId, String step) {
    return caseId + "/" + step;
  }

  /// All that is under way or waits for an officer.
  public List<Row> all() {
    return rows.find(exists(CASE)).map(ToTell::row).into(new ArrayList<>());
  }

  /// Why a step of a case is to be told by an officer; absent where it is not.
  public Optional<Why> why(Ticket ticket, Moved step) {
    return Optional.ofNullable(rows.find(eq("_id", id(ticket.id(), step.id()))).first())
        .map(row -> row(row).why());
  }

  /// Whether it has not arrived, as far as anybody knows.
  boolean holds(Ticket ticket, Moved step) {
    return rows.find(eq("_id", id(ticket.id(), step.id()))).first() != null;
  }

  private static Row row(Document row) {
    String why = row.getString(WHY);
    return new Row(
        row.getString(CASE),
        row.getString("step"),
        row.getBoolean("rated", false),
        row.getDate("at").toInstant(),
        why == null ? null : Why.from(why));
  }

  public void is(Row row, @Nullable Why why) {
    if (why != row.why()) {
      rows.updateOne(is(row), why == null ? unset(WHY) : set(WHY, why.stored));
    }
  }

  public void settle(Row row) {
    rows.deleteOne(is(row));
  }

  /// Nobody can tell anything of an emptied case.
  void forget(String caseId) {
    rows.deleteMany(eq(CASE, caseId));
  }

  private static Bson is(Row row) {
    return eq("_id", id(row.caseId(), row.step()));
  }

  /// For whoever promises that something will be sent.
  public void pushesAreUsedUp(boolean usedUp) {
    if (usedUp == arePushesUsedUp()) {
      return;
    }
    if (usedUp) {
      rows.updateOne(eq("_id", NO_PUSHES), set("v", 1), new UpdateOptions().upsert(true));
    } else {
      rows.deleteOne(eq("_id", NO_PUSHES));
    }
  }

  public boolean arePushesUsedUp() {
    return rows.find(eq("_id", NO_PUSHES)).first() != null;
  }

  /// For the desk: how much waits for an officer, without the confidential cases.
  long count() {
    return rows.countDocuments(and(exists(WHY), ne(CONFIDENTIAL, true)));
  }
}
