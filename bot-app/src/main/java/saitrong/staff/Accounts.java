package saitrong.staff;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import saitrong.shared.Once;
import saitrong.store.DeclaredCollection;
import saitrong.store.KnownAlready;

/// The collection `staff_accounts`: who can sign in. Of a password only its hash is kept, with the
/// name of how it was made, so that a better way needs no new passwords.
public final class Accounts {

  static final DeclaredCollection COLLECTION = DeclaredCollection.toDo("staff_accounts");

  /// For somebody who is told on a Friday and comes back after a long holiday.
  static final Duration TEMPORARY_FOR = Duration.ofDays(7);

  /// Absent in an older row.
  private static final String FORMER = "formerNames";

  private final MongoCollection<Document> rows;
  private final PasswordEncoder encoder;
  private final InstantSource clock;

  /// Compared with where there is no account, so that it takes as long. It takes a moment to make,
  /// so it is made for the first who signs in, and for no command that only asks who is who.
  private final Supplier<String> nobodys;

  Accounts(MongoDatabase database, PasswordEncoder encoder, InstantSource clock) {
    this.rows = database.getCollection(COLLECTION.name());
    this.encoder = encoder;
    this.clock = clock;
    this.nobodys = new Once<>(() -> Objects.requireNonNull(encoder.encode("nobody's password")));
  }

  /// @return false when there is one of that login already, open or closed
  public boolean add(Account account, String temporaryPassword) {
    try {
      rows.insertOne(
          row(account)
              .append("password", encoder.encode(temporaryPassword))
              .append("temporaryUntil", Date.from(clock.instant().plus(TEMPORARY_FOR))));
      return true;
    } catch (MongoWriteException failure) {
      KnownAlready.require(failure);
      return false;
    }
  }

  private static Document row(Account account) {
    return new Document("_id", account.login().value())
        .append("v", 1)
        .append("name", account.name())
        .append("roles", codes(account))
        .append("units", account.units())
        .append("open", account.open());
  }

  private static List<String> codes(Account account) {
    return account.roles().stream().map(Role::code).sorted().toList();
  }

  /// Name, roles and units as they are in this one; it stays open or closed, with its password, and
  /// keeps what it was called before.
  ///
  /// @return false when there is no such account
  public boolean change(Account account) {
    while (true) {
      var before = find(account.login());
      if (before.isEmpty() || isChanged(before.get(), account)) {
        return before.isPresent();
      }
    }
  }

  /// False where somebody has renamed it meanwhile.
  private boolean isChanged(Account before, Account after) {
    var former = new TreeSet<>(before.names());
    former.remove(after.name());
    return rows.updateOne(
                and(eq("_id", after.login().value()), eq("name", before.name())),
                combine(
                    set("name", after.name()),
                    set(FORMER, List.copyOf(former)),
                    set("roles", codes(after)),
                    set("units", after.units())))
            .getMatchedCount()
        == 1;
  }

  /// Who else has that name, or had it when cases were given to them, which would be of both then.
  Optional<Account> withName(String name, Login but) {
    return all().stream().filter(it -> !it.login().equals(but) && it.keeps(name)).findFirst();
  }

  /// By whatever else whoever calls themselves so may be spoken of, and by these.
  public Set<String> spokenOf(String by, String login) {
    var theirs = all().stream().filter(it -> it.isCalled(by) || it.isCalled(login));
    return Stream.concat(Stream.of(by, login), theirs.flatMap(Account::spokenOf))
        .collect(Collectors.toUnmodifiableSet());
  }

  public Optional<Account> find(Login login) {
    return Optional.ofNullable(rows.find(eq("_id", login.value())).first()).map(Accounts::account);
  }

  /// By their logins.
  public List<Account> all() {
    return rows.find().sort(new Document("_id", 1)).map(Accounts::account).into(new ArrayList<>());
  }

  /// Who this is, if the password is theirs; takes as long when it is not, or when there is nobody
  /// of that name.
  Optional<Account> withPassword(Login login, String password) {
    var row = rows.find(eq("_id", login.value())).first();
    var nobody = nobodys.get();
    String kept = row == null ? nobody : row.getString("password");
    boolean fits = encoder.matches(password, kept);
    return fits && row != null
        ? Optional.of(account(row)).filter(this::canSignIn)
        : Optional.empty();
  }

  private boolean canSignIn(Account account) {
    var until = account.temporaryUntil();
    return account.open() && (until == null || clock.instant().isBefore(until));
  }

  /// One of their own choice.
  void choose(Login login, String password) {
    change(login, combine(set("password", encoder.encode(password)), unset("temporaryUntil")));
  }

  /// The same, by a form that may come again.
  void choose(Login login, String password, String form) {
    change(
        login,
        combine(
            set("password", encoder.encode(password)),
            unset("temporaryUntil"),
            set("chosenBy", form),
            set("chosenAt", Date.from(clock.instant()))));
  }

  /// When their password was chosen, where it was by this form.
  Optional<Instant> chosenBy(Login login, String form) {
    return Optional.ofNullable(rows.find(eq("_id", login.value())).first())
        .filter(row -> form.equals(row.getString("chosenBy")))
        .map(row -> row.getDate("chosenAt").toInstant());
  }

  /// One that somebody else made for them, to sign in and choose another.
  ///
  /// @return false when there is no such account
  public boolean makeTemporary(Login login, String password) {
    return change(
        login,
        combine(
            set("password", encoder.encode(password)),
            set("temporaryUntil", Date.from(clock.instant().plus(TEMPORARY_FOR)))));
  }

  /// @return false when there is no such account
  public boolean open(Login login, boolean open) {
    return change(login, set("open", open));
  }

  private boolean change(Login login, Bson what) {
    return rows.updateOne(eq("_id", login.value()), what).getMatchedCount() == 1;
  }

  private static Account account(Document row) {
    return new Account(
        new Login(row.getString("_id")),
        row.getString("name"),
        Set.copyOf(row.getList(FORMER, String.class, List.of())),
        row.getList("roles", String.class, List.of()).stream()
            .flatMap(code -> Role.called(code).stream())
            .collect(Collectors.toSet()),
        row.getList("units", String.class, List.of()),
        row.getBoolean("open", false),
        instant(row.getDate("temporaryUntil")));
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }
}
