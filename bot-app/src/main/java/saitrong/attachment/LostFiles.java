package saitrong.attachment;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import saitrong.attachment.State.Reason;
import saitrong.inbox.MessageId;

/// The collection `attachments_lost`: what could not be kept, for staff, as parked mail is. A few
/// rows beside the records, so that counting them reads nothing else.
final class LostFiles {

  static final String COLLECTION = "attachments_lost";

  private final MongoCollection<Document> rows;

  LostFiles(MongoDatabase database) {
    this.rows = database.getCollection(COLLECTION);
  }

  void add(Claim claim, Reason reason, Instant now) {
    var id = claim.message().value();
    var row =
        new Document("_id", id)
            .append("v", 1)
            .append("citizen", claim.citizen().value())
            .append("reason", reason.stored())
            .append("at", Date.from(now));
    rows.replaceOne(eq("_id", id), row, new ReplaceOptions().upsert(true));
  }

  void remove(MessageId message) {
    rows.deleteOne(eq("_id", message.value()));
  }

  long count() {
    return rows.estimatedDocumentCount();
  }
}
