package saitrong.alert;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import saitrong.staff.Login;
import saitrong.store.DeclaredCollection;
import saitrong.store.DeclaredIndex;
import saitrong.store.KnownAlready;

/// The collection `staff_alerts`: what somebody of the staff was told, so that it is told once.
final class AlertRows {

  static final DeclaredCollection COLLECTION =
      DeclaredCollection.indexed(
          "staff_alerts",
          DeclaredIndex.on("account", "at"),
          DeclaredIndex.on("at"),
          DeclaredIndex.on("due"));

  private static final int MOST = 50;

  /// Longer than a mail server may take.
  private static final Duration LEASE = Duration.ofMinutes(2);

  /// Within about two hours; after that it is on the desk anyway.
  private static final int MOST_TRIES = 8;

  private final MongoCollection<Document> rows;

  private final InstantSource clock;

  AlertRows(MongoDatabase database, InstantSource clock) {
    this.rows = database.getCollection(COLLECTION.name());
    this.clock = clock;
  }

  /// What is still to be sent.
  ///
  /// @param tries before this one
  /// @param until when this instance has it
  record Owed(Alert alert, int tries, Instant until) {}

  /// False where they are told of it already, perhaps by another instance.
  ///
  /// @param isSent whether it is owed by mail or in a chat too, from when it may be told
  boolean insert(Alert alert, boolean isSent) {
    var row = row(alert);
    try {
      rows.insertOne(isSent ? row.append("due", Date.from(alert.at())).append("tries", 0) : row);
      return true;
    } catch (MongoWriteException failure) {
      KnownAlready.require(failure);
      return false;
    }
  }

  private static Document row(Alert alert) {
    var row =
        new Document("_id", alert.id())
            .append("v", 1)
            .append("account", alert.account().value())
            .append("kind", alert.kind().code())
            .append("at", Date.from(alert.at()))
            .append("path", alert.path());
    return alert.more() == null ? row : row.append("more", alert.more());
  }

  /// The oldest first.
  List<Alert> between(Login account, Instant after, Instant until) {
    var found = new ArrayList<Alert>();
    rows.find(
            and(
                eq("account", account.value()),
                gt("at", Date.from(after)),
                lte("at", Date.from(until))))
        .sort(ascending("at"))
        .limit(MOST)
        .forEach(row ->
            AlertKind.called(row.getString("kind")).ifPresent(kind -> found.add(read(row, kind))));
    return found;
  }

  private static Alert read(Document row, AlertKind kind) {
    return new Alert(
        row.getString("_id"),
        new Login(row.getString("account")),
        kind,
        row.getDate("at").toInstant(),
        row.getString("path"),
        row.getString("more"));
  }

  /// Those that no other instance has in hand now. For a while they are this one's.
  List<Owed> claimOwed() {
    var now = clock.instant();
    var claimed = new ArrayList<Owed>();
    for (var row : owed(now)) {
      var until = now.plus(LEASE);
      AlertKind.called(row.getString("kind"))
          .filter(_ -> isMine(row.getString("_id"), row.getDate("due"), until))
          .ifPresent(
              kind -> claimed.add(new Owed(read(row, kind), row.getInteger("tries"), until)));
    }
    return claimed;
  }

  private List<Document> owed(Instant now) {
    return rows.find(lte("due", Date.from(now)))
        .sort(ascending("due"))
        .limit(MOST)
        .into(new ArrayList<>());
  }

  private boolean isMine(String id, Date due, Instant until) {
    var seen = and(eq("_id", id), eq("due", due));
    return rows.updateOne(seen, set("due", Date.from(until))).getModifiedCount() == 1;
  }

  /// It is done, or is not to be done any more.
  void settle(Owed owed) {
    rows.updateOne(mine(owed), unset("due"));
  }

  void tryAgain(Owed owed, Duration pause) {
    int tries = owed.tries() + 1;
    var later = Date.from(clock.instant().plus(pause));
    rows.updateOne(
        mine(owed),
        tries < MOST_TRIES
            ? combine(set("due", later), set("tries", tries))
            : combine(unset("due"), set("tries", tries)));
  }

  /// Whose lease is over leaves it to whoever has it since.
  private static Bson mine(Owed owed) {
    return and(eq("_id", owed.alert().id()), eq("due", Date.from(owed.until())));
  }

  void forget(Instant before) {
    rows.deleteMany(lt("at", Date.from(before)));
  }
}
