package saitrong.review;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import saitrong.review.ReviewTask.Done;
import saitrong.review.ReviewTask.How;
import saitrong.store.DeclaredCollection;
import saitrong.store.DeclaredIndex;

/// The collection `faq-tasks`: a row for each review date that an answer has let pass, under both
/// names, so that however many instances open it there is one. A row stays when it is done.
public final class ReviewTasks {

  static final DeclaredCollection COLLECTION =
      DeclaredCollection.indexed(
          "faq-tasks", DeclaredIndex.on("open", "due"), DeclaredIndex.on("closed"));

  private final MongoCollection<Document> rows;

  ReviewTasks(MongoDatabase database) {
    this.rows = database.getCollection(COLLECTION.name());
  }

  /// What waits longest first.
  public List<ReviewTask> open() {
    return tasks(eq("open", true), ascending("due"));
  }

  /// The latest first.
  public List<ReviewTask> doneSince(Instant from) {
    return tasks(gte("closed", Date.from(from)), descending("closed"));
  }

  private List<ReviewTask> tasks(Bson which, Bson order) {
    var tasks = new ArrayList<ReviewTask>();
    rows.find(which).sort(order).forEach(row -> tasks.add(read(row)));
    return tasks;
  }

  /// One that was done, and is due by the same date once more, is the same task.
  ///
  /// @return whether it was not open yet
  boolean open(ReviewTask task) {
    var change =
        combine(
            words(task),
            set("v", 1),
            set("entry", task.entry()),
            set("due", task.due().toString()),
            set("open", true),
            setOnInsert("opened", Date.from(task.opened())),
            unset("closed"),
            unset("how"));
    var notYet = and(eq("_id", task.key()), ne("open", true));
    try {
      rows.updateOne(notYet, change, new UpdateOptions().upsert(true));
      return true;
    } catch (MongoWriteException failed) {
      // It is open: the upsert ran into the `_id`.
      if (failed.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw failed;
      }
      return false;
    }
  }

  /// Its file names another owner, or asks otherwise.
  void reword(ReviewTask task) {
    rows.updateOne(and(eq("_id", task.key()), eq("open", true)), words(task));
  }

  void close(ReviewTask task, Instant now, How how) {
    rows.updateOne(
        and(eq("_id", task.key()), eq("open", true)),
        combine(set("closed", Date.from(now)), set("how", how.stored()), unset("open")));
  }

  private static Bson words(ReviewTask task) {
    return combine(set("title", task.title()), set("owner", task.owner()));
  }

  private static ReviewTask read(Document row) {
    return new ReviewTask(
        row.getString("entry"),
        row.getString("title"),
        row.getString("owner"),
        LocalDate.parse(row.getString("due")),
        row.getDate("opened").toInstant(),
        done(row));
  }

  private static @Nullable Done done(Document row) {
    var closed = row.getDate("closed");
    return closed == null ? null : new Done(closed.toInstant(), How.of(row.getString("how")));
  }
}
