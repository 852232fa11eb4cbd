package saitrong.ticket;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saitrong.citizen.CitizenId;
import saitrong.shared.Ulid;
import saitrong.store.DeclaredCollection;
import saitrong.store.DeclaredIndex;

/// The collection `cases`, as it is read. What cannot be read here is in no list.
final class CaseRows {

  static final DeclaredCollection COLLECTION =
      DeclaredCollection.indexed(
          "cases",
          DeclaredIndex.uniqueOn("openedBy"),
          DeclaredIndex.uniqueOn("series", "number"),
          DeclaredIndex.on("confidential", "state", "_id"),
          DeclaredIndex.on("confidential", "state", "addedAt"),
          DeclaredIndex.on("confidential", "_id"),
          DeclaredIndex.on("confidential", "receivedAt"),
          DeclaredIndex.on("citizen"));

  static final List<String> UNCLOSED =
      Arrays.stream(State.values()).filter(state -> !state.isClosed()).map(State::code).toList();
  private static final List<String> CLOSED =
      Arrays.stream(State.values()).filter(State::isClosed).map(State::code).toList();

  private static final Logger log = LoggerFactory.getLogger(CaseRows.class);

  /// Told of once, however often they are met.
  private static final Set<String> UNREADABLE = ConcurrentHashMap.newKeySet();

  private final MongoCollection<Document> rows;

  CaseRows(MongoDatabase database) {
    this.rows = database.getCollection(COLLECTION.name());
  }

  Optional<Ticket> openedBy(String key) {
    return one(eq("openedBy", key));
  }

  Optional<Ticket> numbered(ReceiptNumber number) {
    return one(and(eq("series", TicketCodec.series(number)), eq("number", number.number())));
  }

  private Optional<Ticket> one(Bson filter) {
    var row = rows.find(filter).projection(exclude("details")).first();
    return Optional.ofNullable(row).map(TicketCodec::toTicket);
  }

  /// However many there are, and whether their list has them or not; the oldest first.
  List<Ticket> of(CitizenId citizen) {
    return tickets(rows.find(eq("citizen", citizen.value())).sort(ascending("_id")));
  }

  List<Ticket> named(Collection<String> ids) {
    return tickets(rows.find(in("_id", ids)));
  }

  /// @param confidential which of the two kinds
  List<Ticket> unclosed(Collection<Boolean> confidential, int most) {
    var filter = and(in("confidential", confidential), in("state", UNCLOSED));
    return tickets(rows.find(filter).sort(ascending("_id")).limit(most));
  }

  /// The newest first.
  ///
  /// @param confidential which of the two kinds
  List<Ticket> withdrawn(Collection<Boolean> confidential, int most) {
    var filter = and(in("confidential", confidential), eq("state", State.WITHDRAWN.code()));
    return tickets(rows.find(filter).sort(descending("_id")).limit(most));
  }

  /// @param confidential which of the two kinds
  /// @return the latest first, also what was added before they were closed
  List<Ticket> closedAndAddedTo(Collection<Boolean> confidential, Instant since, int most) {
    var filter =
        and(
            in("confidential", confidential),
            in("state", CLOSED),
            gte("addedAt", Date.from(since)));
    return tickets(rows.find(filter).sort(descending("addedAt")).limit(most));
  }

  /// Opened in between, the oldest first.
  ///
  /// @param confidential which of the two kinds
  List<Ticket> unclosedBetween(boolean confidential, Instant from, Instant to, int most) {
    var filter =
        and(
            eq("confidential", confidential),
            in("state", UNCLOSED),
            gte("_id", Ulid.firstAt(from)),
            lt("_id", Ulid.firstAt(to.plusMillis(1))));
    return tickets(rows.find(filter).sort(ascending("_id")).limit(most));
  }

  /// Opened after this one, the oldest first.
  ///
  /// @param confidential which of the two kinds
  List<Ticket> mergedSince(boolean confidential, String id, int most) {
    var filter =
        and(eq("confidential", confidential), eq("state", State.MERGED.code()), gt("_id", id));
    return tickets(rows.find(filter).sort(ascending("_id")).limit(most));
  }

  /// @param confidential which of the two kinds
  Untaken waiting(Collection<Boolean> confidential) {
    var filter = and(in("confidential", confidential), eq("state", State.WAITING.code()));
    var oldest = tickets(rows.find(filter).sort(ascending("_id")).limit(1));
    return new Untaken(
        rows.countDocuments(filter), oldest.stream().map(it -> it.received().at()).findFirst());
  }

  List<Ticket> latest(Collection<Boolean> confidential, int most) {
    var filter = in("confidential", confidential);
    return tickets(rows.find(filter).sort(descending("_id")).limit(most));
  }

  /// In no order.
  List<Ticket> receivedBetween(boolean confidential, Instant from, Instant to) {
    return tickets(
        rows.find(
            and(
                eq("confidential", confidential),
                gte("receivedAt", Date.from(from)),
                lt("receivedAt", Date.from(to)))));
  }

  private List<Ticket> tickets(FindIterable<Document> found) {
    var tickets = new ArrayList<Ticket>();
    found.projection(exclude("details")).forEach(row -> read(row).ifPresent(tickets::add));
    return tickets;
  }

  /// One that this release cannot read, as one of the release after it, must not hide all others.
  private Optional<Ticket> read(Document row) {
    try {
      return Optional.of(TicketCodec.toTicket(row));
    } catch (RuntimeException unreadable) {
      String id = row.getString("_id");
      if (UNREADABLE.add(id)) {
        log.error("case {} cannot be read ({})", id, unreadable.getClass().getName());
      }
      return Optional.empty();
    }
  }

  /// @param details sealed; absent once they were erased
  record WithDetails(Ticket ticket, Optional<byte[]> details) {}

  /// Those of these ids that this release can read, with what was said when they were opened.
  List<WithDetails> withDetails(Collection<String> ids) {
    var found = new ArrayList<WithDetails>();
    for (var row : rows.find(in("_id", ids))) {
      var details = Optional.ofNullable(row.get("details", Binary.class)).map(Binary::getData);
      read(row).ifPresent(ticket -> found.add(new WithDetails(ticket, details)));
    }
    return found;
  }

  /// How many this process has left out of lists so far.
  static int unreadable() {
    return UNREADABLE.size();
  }

  /// Also one that cannot be read.
  boolean isThere(String id) {
    return rows.find(eq("_id", id)).projection(include("_id")).first() != null;
  }

  /// Of those of these ids that have any, by id.
  Map<String, byte[]> detailsOf(Collection<String> ids) {
    var found = new HashMap<String, byte[]>();
    for (var row : rows.find(in("_id", ids)).projection(include("details"))) {
      if (row.get("details", Binary.class) instanceof Binary details) {
        found.put(row.getString("_id"), details.getData());
      }
    }
    return found;
  }

  /// Empty once they were erased.
  Optional<byte[]> details(String id) {
    var row = rows.find(eq("_id", id)).projection(include("details")).first();
    return Optional.ofNullable(row)
        .map(found -> found.get("details", Binary.class))
        .map(Binary::getData);
  }
}
