package saitrong.staff;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import saitrong.store.DeclaredCollection;
import saitrong.store.DeclaredIndex;

/// The collection `staff_sessions`: which browsers are signed in, for any instance to ask. A page
/// that stays open keeps a session alive; one that was left is over.
public final class Sessions {

  static final DeclaredCollection COLLECTION =
      DeclaredCollection.indexed(
          "staff_sessions", DeclaredIndex.on("login"), DeclaredIndex.on("until"));

  /// A working day and its overtime.
  static final Duration LONGEST = Duration.ofHours(12);

  /// Over lunch and a meeting.
  static final Duration IDLE = Duration.ofHours(3);

  private static final Duration A_MOMENT = Duration.ofSeconds(30);
  private static final String LEAVING = "leaving";

  /// Each click is not worth a write.
  private static final Duration WORTH_NOTING = Duration.ofMinutes(1);

  private final MongoCollection<Document> rows;
  private final Accounts accounts;
  private final InstantSource clock;

  Sessions(MongoDatabase database, Accounts accounts, InstantSource clock) {
    this.rows = database.getCollection(COLLECTION.name());
    this.accounts = accounts;
    this.clock = clock;
  }

  /// A new one for each sign-in: whatever the browser held before is worth nothing.
  Session begin(Login login) {
    var now = clock.instant();
    rows.deleteMany(lte("until", Date.from(now)));
    var session = Session.fresh();
    rows.insertOne(
        new Document("_id", session.hash())
            .append("v", 1)
            .append("login", login.value())
            .append("since", Date.from(now))
            .append("seen", Date.from(now))
            .append("until", Date.from(now.plus(LONGEST))));
    return session;
  }

  /// Whose it is, as their account is now: who was closed is out with the next click.
  public Optional<Account> accountOf(Session session) {
    return accountOf(session, true);
  }

  /// The same, for what an open page asks by itself: nobody need be there.
  public Optional<Account> accountStillOf(Session session) {
    return accountOf(session, false);
  }

  private Optional<Account> accountOf(Session session, boolean isUsed) {
    var now = clock.instant();
    var row = rows.find(eq("_id", session.hash())).first();
    if (row == null || isOver(row, now) || row.getBoolean(LEAVING, false)) {
      return Optional.empty();
    }
    if (isUsed) {
      note(row, now);
    }
    return accounts.find(new Login(row.getString("login"))).filter(Account::open);
  }

  private static boolean isOver(Document row, Instant now) {
    return !now.isBefore(row.getDate("until").toInstant())
        || !now.isBefore(row.getDate("seen").toInstant().plus(IDLE));
  }

  private void note(Document row, Instant now) {
    if (!now.isBefore(row.getDate("seen").toInstant().plus(WORTH_NOTING))) {
      rows.updateOne(eq("_id", row.getString("_id")), max("seen", Date.from(now)));
    }
  }

  /// Ends all that began before then. That of a browser which has just chosen a password may for a
  /// moment send the same form once more, as a double click does, and nothing else.
  void leave(Login login, Session here, Instant before) {
    for (var row : rows.find(eq("login", login.value()))) {
      var id = row.getString("_id");
      if (id.equals(here.hash())) {
        var moment = Date.from(clock.instant().plus(A_MOMENT));
        rows.updateOne(eq("_id", id), combine(set(LEAVING, true), min("until", moment)));
      } else if (row.getDate("since").toInstant().isBefore(before)) {
        rows.deleteOne(eq("_id", id));
      }
    }
  }

  /// Whose it was that is being left.
  public Optional<Account> accountLeaving(Session session) {
    return Optional.ofNullable(rows.find(eq("_id", session.hash())).first())
        .filter(row -> row.getBoolean(LEAVING, false) && !isOver(row, clock.instant()))
        .flatMap(row -> accounts.find(new Login(row.getString("login"))))
        .filter(Account::open);
  }

  /// Signed out here.
  public void end(Session session) {
    rows.deleteOne(eq("_id", session.hash()));
  }

  /// Signed out everywhere.
  public void endAll(Login login) {
    rows.deleteMany(eq("login", login.value()));
  }
}
