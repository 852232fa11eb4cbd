package saitrong.staff;

import java.time.Instant;
import java.util.Optional;

/// Somebody chooses their password. Whoever had the old one is out everywhere.
public final class OwnPassword {

  private final Accounts accounts;
  private final Sessions sessions;
  private final AuditTrail trail;

  OwnPassword(Accounts accounts, Sessions sessions, AuditTrail trail) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.trail = trail;
  }

  /// What came of it.
  public sealed interface Choice {

    /// @param session for the browser where it was chosen; all others are over
    record Done(Session session) implements Choice {}

    record TooWeak(PasswordRule rule) implements Choice {}

    /// The password of now is another; or it is the one that was made for them, given as their own.
    record Wrong() implements Choice {}
  }

  /// The same form again, as by a double click, hears what it heard, and finishes what was cut
  /// short: the session that it comes from has just ended, and is good for nothing else.
  ///
  /// @param here the session of the browser where it is chosen
  /// @param now also of whoever has just signed in with a temporary one: a desk that was left open
  ///   is not enough to take an account over
  public Choice choose(Account account, Session here, String form, String now, String wanted) {
    var login = account.login();
    var chosen = accounts.chosenBy(login, form);
    if (chosen.isPresent()) {
      return done(login, here, chosen.get());
    }
    if (now.equals(wanted) || accounts.withPassword(login, now).isEmpty()) {
      return new Choice.Wrong();
    }
    var broken = PasswordRule.brokenBy(wanted, login);
    if (broken.isPresent()) {
      return new Choice.TooWeak(broken.get());
    }
    trail.record(new Deed(account.name(), login.value(), "password-chosen", login.value()));
    accounts.choose(login, wanted, form);
    return done(login, here, justAfter(accounts.chosenBy(login, form)));
  }

  /// What began in that very moment began with the old password; the same form once more, as by a
  /// double click, has begun another since.
  private static Instant justAfter(Optional<Instant> chosen) {
    return chosen.map(it -> it.plusMillis(1)).orElse(Instant.MAX);
  }

  /// @param before of those begun later, somebody knew the new password
  private Choice.Done done(Login login, Session here, Instant before) {
    sessions.leave(login, here, before);
    return new Choice.Done(sessions.begin(login));
  }
}
