package saitrong.attachment;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
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
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import saitrong.attachment.ChunkWriter.Written;
import saitrong.attachment.Scan.Verdict;
import saitrong.attachment.State.Erased;
import saitrong.attachment.State.Kept;
import saitrong.attachment.State.NotKept;
import saitrong.attachment.State.Reason;
import saitrong.citizen.CitizenId;
import saitrong.inbox.MessageId;

/// The collection `attachments`: one record for each file, written once, when its fate is decided.
/// Whoever writes first has decided; only the citizen may still change it, by taking it back.
final class Headers {

  static final String COLLECTION = "attachments";

  private static final String KEPT = "kept";
  private static final String ERASED = "erased";
  private static final byte[] NOTHING = {};

  private final MongoCollection<Document> rows;

  Headers(MongoDatabase database) {
    this.rows = database.getCollection(COLLECTION);
  }

  /// False when it was decided before.
  boolean kept(Claim claim, Written written, Verdict verdict, Instant now) {
    var row =
        row(claim, KEPT, now)
            .append("attempt", claim.attempt())
            .append("chunks", written.chunks())
            .append("size", written.bytes())
            .append("type", written.type().stored())
            .append("digest", new Binary(written.digest()))
            .append("bare", written.bare())
            .append("checked", verdict.stored());
    return insert(claim.name() == null ? row : row.append("name", claim.name()));
  }

  /// False when it was decided before.
  boolean notKept(Claim claim, Reason reason, Instant now) {
    return insert(row(claim, reason.stored(), now));
  }

  private static Document row(Claim claim, String state, Instant now) {
    return new Document("_id", claim.message().value())
        .append("v", 1)
        .append("citizen", claim.citizen().value())
        .append("kind", claim.kind().name())
        .append("since", Date.from(claim.since()))
        .append("at", Date.from(now))
        .append("state", state);
  }

  private boolean insert(Document row) {
    try {
      rows.insertOne(row);
      return true;
    } catch (MongoWriteException known) {
      refuseOther(known);
      return false;
    }
  }

  /// Leaves a tombstone, whatever was known before. False when the file is another citizen's.
  boolean erase(CitizenId citizen, MessageId message, Instant now) {
    var tombstone =
        combine(
            set("state", ERASED),
            set("at", Date.from(now)),
            setOnInsert("v", 1),
            unset("attempt"),
            unset("chunks"),
            unset("size"),
            unset("type"),
            unset("digest"),
            unset("bare"),
            unset("checked"),
            unset("name"));
    var own = and(eq("_id", message.value()), eq("citizen", citizen.value()));
    try {
      rows.updateOne(own, tombstone, new UpdateOptions().upsert(true));
      return true;
    } catch (MongoWriteException known) {
      refuseOther(known);
      return false;
    }
  }

  private static void refuseOther(MongoWriteException failed) {
    if (failed.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
      throw failed;
    }
  }

  Optional<Header> find(MessageId message) {
    return Optional.ofNullable(rows.find(eq("_id", message.value())).first())
        .map(Headers::toHeader);
  }

  /// The same, unless it is older.
  Optional<Header> find(MessageId message, Instant since) {
    return Optional.ofNullable(
            rows.find(and(eq("_id", message.value()), gte("since", Date.from(since)))).first())
        .map(Headers::toHeader);
  }

  Map<MessageId, State> states(Collection<MessageId> messages) {
    var states = new HashMap<MessageId, State>();
    rows.find(in("_id", messages.stream().map(MessageId::value).toList()))
        .map(Headers::toHeader)
        .forEach(header -> states.put(header.message(), header.state()));
    return states;
  }

  private static Header toHeader(Document row) {
    var digest = row.get("digest", Binary.class);
    return new Header(
        new MessageId(row.getString("_id")),
        state(row),
        row.getInteger("attempt", 0),
        row.getInteger("chunks", 0),
        digest == null ? NOTHING : digest.getData(),
        row.get("name", Binary.class),
        row.getBoolean("bare", false),
        Verdict.from(row.getString("checked")));
  }

  private static State state(Document row) {
    return switch (row.getString("state")) {
      case KEPT -> new Kept(FileType.from(row.getString("type")), row.getLong("size"));
      case ERASED -> new Erased();
      case String reason -> new NotKept(Reason.from(reason));
    };
  }
}
