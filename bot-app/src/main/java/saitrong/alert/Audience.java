package saitrong.alert;

import java.util.List;
import saitrong.staff.Account;
import saitrong.staff.Accounts;
import saitrong.staff.Login;
import saitrong.staff.Role;

/// Those who work on talks and cases, and so are told of them.
record Audience(Accounts accounts) {

  List<Account> all() {
    return accounts.all().stream().filter(Audience::isAtWork).toList();
  }

  List<Login> logins() {
    return all().stream().map(Account::login).toList();
  }

  static boolean isHead(Account account) {
    return account.is(Role.SUPERVISOR);
  }

  private static boolean isAtWork(Account account) {
    return account.open() && !account.mustChoosePassword() && account.isOneOf(Role.WORKERS);
  }
}
