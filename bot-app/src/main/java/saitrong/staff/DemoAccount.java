package saitrong.staff;

import java.util.List;
import java.util.Set;

/// The account that a demo prints. It gets another password at each start, and is shut by every
/// start that is no demo: data that began as a trial may become real.
public final class DemoAccount {

  public static final Login LOGIN = new Login("demo");
  private static final Account ACCOUNT =
      new Account(
          LOGIN,
          "เจ้าหน้าที่ ทดลอง",
          Set.of(Role.AGENT, Role.SUPERVISOR, Role.ADMIN),
          List.of(),
          true,
          null);

  private final Accounts accounts;
  private final Sessions sessions;

  DemoAccount(Accounts accounts, Sessions sessions) {
    this.accounts = accounts;
    this.sessions = sessions;
  }

  /// What to sign in with.
  public record Printed(String login, String password) {}

  public Printed open() {
    var password = TemporaryPassword.fresh().value();
    if (!accounts.add(ACCOUNT, password)) {
      sessions.endAll(LOGIN);
    }
    accounts.choose(LOGIN, password);
    accounts.open(LOGIN, true);
    return new Printed(LOGIN.value(), password);
  }

  public void shut() {
    if (accounts.open(LOGIN, false)) {
      sessions.endAll(LOGIN);
    }
  }
}
