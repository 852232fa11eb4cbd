package saitrong.staff;

import com.mongodb.client.MongoDatabase;
import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import saitrong.staff.StaffAsked.Misunderstood;
import saitrong.staff.StaffAsked.Wish;
import saitrong.store.BesideTheBot;

/// The command `staff-add`: the first account, and what an administrator does before there is a
/// page for it. A password is never typed behind a command, where others on the machine could read
/// it: one is made, and is to be changed.
public final class StaffCommand {

  private static final int MISUNDERSTOOD = 2;

  private final Accounts accounts;
  private final Sessions sessions;
  private final Snippets snippets;
  private final AuditTrail trail;
  private final Optional<UnitsOfTheAgency> units;
  private final String account;
  private final PrintStream out;

  private StaffCommand(
      Accounts accounts,
      Sessions sessions,
      Snippets snippets,
      AuditTrail trail,
      Optional<UnitsOfTheAgency> units,
      String account,
      PrintStream out) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.snippets = snippets;
    this.trail = trail;
    this.units = units;
    this.account = account;
    this.out = out;
  }

  /// @param units of the agency, as the database has them; empty where any name will do
  /// @return the exit code: 0 done, 1 refused with a sentence, 2 not understood
  public static int run(
      List<String> args,
      Function<MongoDatabase, Optional<UnitsOfTheAgency>> units,
      PrintStream out,
      PrintStream err) {
    var user = System.getProperty("user.name", "?");
    try {
      var asked = StaffAsked.read(args, user);
      try (var parts = BesideTheBot.open(asked.settings(), "saitrong.staff")) {
        return new StaffCommand(
                parts.getBean(Accounts.class),
                parts.getBean(Sessions.class),
                parts.getBean(Snippets.class),
                parts.getBean(AuditTrail.class),
                units.apply(parts.getBean(MongoDatabase.class)),
                user,
                out)
            .does(asked);
      }
    } catch (Misunderstood typed) {
      err.println(typed.getMessage());
      return MISUNDERSTOOD;
    } catch (RuntimeException failure) {
      err.println(BesideTheBot.sentence(failure, ""));
      return 1;
    }
  }

  private int does(StaffAsked asked) {
    return switch (asked.wish()) {
      case Wish.Listing() -> list();
      case Wish.Adding adding -> add(asked, adding);
      case Wish.Incomplete(var login) -> incomplete(login);
      case Wish.Changing changing -> change(asked, changing);
      case Wish.NewPassword(var login) -> newPassword(asked, login);
      case Wish.Opening(var login, var open) -> open(asked, login, open);
    };
  }

  private int list() {
    var all = accounts.all();
    out.println(all.isEmpty() ? StaffWords.NONE : "");
    all.forEach(it -> out.println(StaffWords.line(it)));
    return 0;
  }

  private int add(StaffAsked asked, Wish.Adding adding) {
    put(asked, "staff-add", adding.login());
    var why = taken(adding.name(), adding.login()).or(() -> ofNoUnit(adding.units()));
    if (why.isPresent()) {
      return refused(why.get());
    }
    var password = TemporaryPassword.fresh();
    var added =
        new Account(adding.login(), adding.name(), adding.roles(), adding.units(), true, null);
    return accounts.add(added, password.value())
        ? said(StaffWords.added(adding.login(), password))
        : refused(StaffWords.thereAlready(adding.login()));
  }

  private int incomplete(Login login) {
    if (accounts.find(login).isPresent()) {
      return refused(StaffWords.thereAlready(login));
    }
    out.println(StaffWords.USAGE);
    return MISUNDERSTOOD;
  }

  /// Whoever may do less from now on is signed out: nothing that is open stays as it was.
  private int change(StaffAsked asked, Wish.Changing changing) {
    var login = changing.login();
    put(asked, StaffWords.deed(changing), login);
    var why = refusal(changing);
    if (why.isPresent()) {
      return refused(why.get());
    }
    var before = accounts.find(login);
    if (before.isEmpty() || !accounts.change(changed(before.get(), changing))) {
      return refused(StaffWords.nobody(login));
    }
    sessions.endAll(login);
    return accounts
        .find(login)
        .map(after -> said(StaffWords.changed(before.get(), after)))
        .orElseGet(() -> refused(StaffWords.nobody(login)));
  }

  private Optional<String> refusal(Wish.Changing changing) {
    return Optional.ofNullable(changing.name())
        .flatMap(it -> taken(it, changing.login()))
        .or(() -> Optional.ofNullable(changing.units()).flatMap(this::ofNoUnit));
  }

  /// Whoever is of a unit that the agency does not have would see nothing of their own unit.
  private Optional<String> ofNoUnit(List<String> typed) {
    return units.flatMap(known ->
        typed.stream()
            .filter(unit -> !known.has(unit))
            .findFirst()
            .map(unit -> StaffWords.noUnit(unit, known.named())));
  }

  /// Why this one cannot have the name.
  private Optional<String> taken(String name, Login login) {
    return accounts.withName(name, login).map(it -> StaffWords.nameOf(it, name));
  }

  private static Account changed(Account before, Wish.Changing changing) {
    return new Account(
        before.login(),
        Objects.requireNonNullElse(changing.name(), before.name()),
        Objects.requireNonNullElse(changing.roles(), before.roles()),
        Objects.requireNonNullElse(changing.units(), before.units()),
        before.open(),
        before.temporaryUntil());
  }

  private int newPassword(StaffAsked asked, Login login) {
    put(asked, "staff-new-password", login);
    var password = TemporaryPassword.fresh();
    if (!accounts.makeTemporary(login, password.value())) {
      return refused(StaffWords.nobody(login));
    }
    sessions.endAll(login);
    return said(StaffWords.passwordMade(login, password));
  }

  private int open(StaffAsked asked, Login login, boolean open) {
    put(asked, open ? "staff-reopen" : "staff-close", login);
    if (!accounts.open(login, open)) {
      return refused(StaffWords.nobody(login));
    }
    sessions.endAll(login);
    if (!open) {
      snippets.forget(login);
    }
    return said(open ? StaffWords.reopened(login) : StaffWords.closed(login));
  }

  /// Before it is done: what cannot be put on record is not to be done.
  private void put(StaffAsked asked, String did, Login about) {
    trail.record(new Deed(asked.by(), account, did, about.value()));
  }

  private int said(String words) {
    out.println(words);
    return 0;
  }

  private int refused(String words) {
    out.println(words);
    return 1;
  }
}
