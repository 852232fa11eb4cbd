package saitrong.staff;

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

  /// @param now also of whoever has just signed in with a temporary one: a desk that was left open
  ///   is not enough to take an account over
  public Choice choose(Account account, String now, String wanted) {
    var login = account.login();
    if (now.equals(wanted) || accounts.withPassword(login, now).isEmpty()) {
      return new Choice.Wrong();
    }
    var broken = PasswordRule.brokenBy(wanted, login);
    if (broken.isPresent()) {
      return new Choice.TooWeak(broken.get());
    }
    accounts.choose(login, wanted);
    sessions.endAll(login);
    trail.record(new Deed(account.name(), login.value(), "password-chosen", login.value()));
    return new Choice.Done(sessions.begin(login));
  }
}
