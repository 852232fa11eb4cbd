package saitrong.attachment;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.content.ThaiDates;

/// The collection `attachment_days`: how much each citizen sent on a day, file by file, so that
/// counting a file twice, after a crash, changes nothing. One row a citizen and day, thrown away
/// when no try can be about that day any more.
final class DayTotals {

  static final String COLLECTION = "attachment_days";

  static final int DAYS_KEPT = 3;

  private final MongoCollection<Document> rows;

  DayTotals(MongoDatabase database) {
    this.rows = database.getCollection(COLLECTION);
  }

  long of(Claim claim) {
    return sum(rows.find(eq("_id", id(claim))).first());
  }

  /// The sum with this file in it. Of files that are added at the same moment, one sees the other.
  long add(Claim claim, long bytes) {
    var after = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
    return sum(
        rows.findOneAndUpdate(
            eq("_id", id(claim)), combine(setOnInsert("v", 1), set(field(claim), bytes)), after));
  }

  void takeBack(Claim claim) {
    rows.updateOne(eq("_id", id(claim)), unset(field(claim)));
  }

  void forgetOld(Instant now) {
    rows.deleteMany(lt("_id", day(now).minusDays(DAYS_KEPT).toString()));
  }

  /// In a name of its own, for MongoDB takes a number in a path for a place in a list.
  private static String field(Claim claim) {
    return "files.m" + claim.message().value().replaceAll("[.$]", "_");
  }

  private static String id(Claim claim) {
    return id(claim.citizen(), day(claim.since()));
  }

  static String id(CitizenId citizen, LocalDate day) {
    return day + "/" + citizen.value();
  }

  private static LocalDate day(Instant time) {
    return time.atZone(ThaiDates.ZONE).toLocalDate();
  }

  private static long sum(@Nullable Document row) {
    return row == null
        ? 0
        : row.get("files", new Document()).values().stream()
            .mapToLong(bytes -> ((Number) Objects.requireNonNull(bytes)).longValue())
            .sum();
  }
}
