package saitrong.ticket;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static java.util.Objects.requireNonNull;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.result.UpdateResult;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import saitrong.store.KnownAlready;

/// What is written in the collection `cases`. A case is written once with its number in it, and
/// from then on changed in places only: its row is never taken away, or the register would have a
/// gap.
final class CaseWriting {

  private final MongoCollection<Document> rows;
  private final Consumer<String> changed;

  /// For whoever changes nothing that people say or do.
  CaseWriting(MongoDatabase database) {
    this(database, _ -> {});
  }

  /// @param changed hears the id of each case that people have opened or changed
  CaseWriting(MongoDatabase database, Consumer<String> changed) {
    this.rows = database.getCollection(CaseRows.COLLECTION.name());
    this.changed = changed;
  }

  /// @return false when somebody has the number, or what opens it has opened it before
  boolean insert(Ticket ticket, byte[] details) {
    try {
      rows.insertOne(
          TicketCodec.toDocument(ticket)
              .append("details", new Binary(details))
              .append(HeldBy.FIELD, HeldBy.toDocument(ticket)));
      changed.accept(ticket.id());
      return true;
    } catch (MongoWriteException failure) {
      KnownAlready.require(failure);
      return false;
    }
  }

  /// @return false when it is no longer as `before` has it
  boolean move(Ticket before, Ticket after) {
    var event = EventCodec.toDocument(after.events().getLast());
    var did =
        rows.updateOne(
            and(eq("_id", before.id()), eq("version", before.version())),
            combine(
                set("state", after.state().code()),
                set("v", TicketCodec.VERSION),
                push("events", event),
                heldBy(after),
                inc("version", 1L)));
    return toldOf(before.id(), did);
  }

  /// @return false when it is no longer as `before` has it
  boolean attach(Ticket before, Ticket after) {
    var did =
        rows.updateOne(
            and(eq("_id", before.id()), eq("version", before.version()), exists("citizen", false)),
            combine(
                set("citizen", requireNonNull(after.citizen()).value()),
                set("v", TicketCodec.VERSION),
                push("events", EventCodec.toDocument(after.events().getLast())),
                heldBy(after),
                inc("version", 1L)));
    return toldOf(before.id(), did);
  }

  /// @return false when it is no longer as `before` has it
  boolean erase(Ticket before, Ticket after) {
    var did =
        rows.updateOne(
            and(eq("_id", before.id()), eq("version", before.version())),
            combine(
                unset("details"),
                set("events", after.events().stream().map(EventCodec::toDocument).toList()),
                set("v", TicketCodec.VERSION),
                heldBy(after),
                inc("version", 1L)));
    return toldOf(before.id(), did);
  }

  private static Bson heldBy(Ticket after) {
    return set(HeldBy.FIELD, HeldBy.toDocument(after));
  }

  private boolean toldOf(String id, UpdateResult did) {
    boolean isChanged = did.getMatchedCount() == 1;
    if (isChanged) {
      changed.accept(id);
    }
    return isChanged;
  }

  /// Its person was forgotten, and nothing in it tells of them.
  void isNobodys(Ticket emptied) {
    rows.updateOne(eq("_id", emptied.id()), combine(unset("citizen"), inc("version", 1L)));
  }

  /// @return false when it is no longer as `seen` has it
  boolean record(Ticket seen, List<ClockEvent> news) {
    var rowsOfThem = news.stream().map(ClockCodec::toDocument).toList();
    var did =
        rows.updateOne(
            and(eq("_id", seen.id()), eq("version", seen.version())),
            combine(
                pushEach(ClockCodec.FIELD, rowsOfThem),
                set(HeldBy.FIELD, HeldBy.toDocument(seen, seen.version() + 1)),
                inc("version", 1L)));
    return did.getMatchedCount() == 1;
  }

  /// Beside the version: what a citizen adds does not get in the way of what staff do.
  void addedTo(String id, Instant at) {
    rows.updateOne(eq("_id", id), max("addedAt", Date.from(at)));
    changed.accept(id);
  }
}
