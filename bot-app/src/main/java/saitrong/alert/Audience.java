package saitrong.alert;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import saitrong.staff.Account;
import saitrong.staff.Accounts;
import saitrong.staff.Login;
import saitrong.staff.Role;

/// Those who work on talks and cases, and so are told of them.
record Audience(Accounts accounts) {

  private static final Set<Role> WORK = Set.of(Role.AGENT, Role.SUPERVISOR);

  Stream<Account> all() {
    return accounts.all().stream().filter(Audience::isAtWork);
  }

  List<Login> logins() {
    return all().map(Account::login).toList();
  }

  List<Login> heads() {
    return all().filter(it -> it.is(Role.SUPERVISOR)).map(Account::login).toList();
  }

  private static boolean isAtWork(Account account) {
    return account.open() && !account.mustChoosePassword() && WORK.stream().anyMatch(account::is);
  }
}
