package saitrong.attachment;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import saitrong.citizen.CitizenId;
import saitrong.inbox.Inbound.SentFile.Kind;
import saitrong.inbox.MessageId;
import saitrong.store.KnownAlready;

/// The collection `attachments_wanted`: what is still to be fetched. Small, and a row goes last,
/// when all that was written on its behalf is decided. `due` is when the next try may begin; a
/// claim moves it on, so a lease is nothing of its own.
final class WantedFiles {

  static final String COLLECTION = "attachments_wanted";

  /// How long a claim holds without being renewed.
  static final Duration LEASE = Duration.ofMinutes(1);

  private final MongoCollection<Document> rows;
  private final Names names;

  WantedFiles(MongoDatabase database, Names names) {
    this.rows = database.getCollection(COLLECTION);
    this.names = names;
  }

  /// What is there already stays as it is.
  void add(List<Wanted> files) {
    try {
      rows.insertMany(
          files.stream().map(this::row).toList(), new InsertManyOptions().ordered(false));
    } catch (MongoBulkWriteException partly) {
      var _ = KnownAlready.among(partly);
    }
  }

  private Document row(Wanted file) {
    var row =
        new Document("_id", file.message().value())
            .append("v", 1)
            .append("citizen", file.citizen().value())
            .append("kind", file.kind().name())
            .append("since", Date.from(file.since()))
            .append("due", Date.from(file.since()))
            .append("tries", 0);
    if (file.size() != null) {
      row.append("size", file.size());
    }
    return file.name() == null ? row : row.append("name", names.seal(file.message(), file.name()));
  }

  /// What may be tried now, the longest due first.
  List<MessageId> due(Instant now, int most) {
    var due = new ArrayList<MessageId>();
    rows.find(lte("due", Date.from(now)))
        .sort(ascending("due"))
        .projection(include("_id"))
        .limit(most)
        .forEach(row -> due.add(new MessageId(row.getString("_id"))));
    return due;
  }

  /// For one caller only, of whichever instance.
  Optional<Claim> claim(MessageId message, Instant now) {
    var free = and(eq("_id", message.value()), lte("due", Date.from(now)));
    var taken =
        combine(set("due", Date.from(now.plus(LEASE))), set("taken", true), inc("tries", 1));
    var after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
    return Optional.ofNullable(rows.findOneAndUpdate(free, taken, after)).map(WantedFiles::toClaim);
  }

  private static Claim toClaim(Document row) {
    return new Claim(
        new MessageId(row.getString("_id")),
        new CitizenId(row.getString("citizen")),
        Kind.valueOf(row.getString("kind")),
        row.get("name", Binary.class),
        row.getLong("size"),
        row.getDate("since").toInstant(),
        row.getInteger("tries"));
  }

  /// False when somebody else has it by now, or nobody has to.
  boolean renew(Claim claim, Instant now) {
    return rows.updateOne(mine(claim), set("due", Date.from(now.plus(LEASE)))).getMatchedCount()
        == 1;
  }

  void tryAgain(Claim claim, Instant then) {
    rows.updateOne(mine(claim), combine(set("due", Date.from(then)), unset("taken")));
  }

  void remove(Claim claim) {
    rows.deleteOne(mine(claim));
  }

  private static Bson mine(Claim claim) {
    return and(eq("_id", claim.message().value()), eq("tries", claim.attempt()));
  }

  /// The start of the only instance: whoever held a claim is no more.
  void releaseAll(Instant now) {
    rows.updateMany(eq("taken", true), combine(set("due", Date.from(now)), unset("taken")));
  }

  /// The name is words of the person who took the file back; the row goes when its fetch ends.
  void forgetName(CitizenId citizen, MessageId message) {
    rows.updateOne(and(eq("_id", message.value()), eq("citizen", citizen.value())), unset("name"));
  }

  /// Which of these are still to be fetched.
  Set<MessageId> among(Collection<MessageId> messages) {
    var found = new HashSet<MessageId>();
    rows.find(in("_id", messages.stream().map(MessageId::value).toList()))
        .projection(include("_id"))
        .forEach(row -> found.add(new MessageId(row.getString("_id"))));
    return found;
  }

  long count() {
    return rows.estimatedDocumentCount();
  }

  Optional<Instant> oldest() {
    return Optional.ofNullable(
            rows.find().sort(ascending("since")).projection(include("since")).first())
        .map(row -> row.getDate("since").toInstant());
  }
}
