package saitrong.handoff;

import java.util.Set;
import java.util.stream.Collectors;
import saitrong.staff.Account;
import saitrong.staff.Accounts;
import saitrong.staff.Login;
import saitrong.staff.Role;

/// Who of the staff answers in chats.
public record Officers(Accounts accounts) {

  public static final Set<Role> ROLES = Set.of(Role.AGENT, Role.SUPERVISOR);

  public static boolean mayWork(Account account) {
    return ROLES.stream().anyMatch(account::is);
  }

  /// Who can answer now. One whose password was made anew chooses one and goes on.
  Set<Login> answering() {
    return accounts.all().stream()
        .filter(it -> it.open() && mayWork(it))
        .map(Account::login)
        .collect(Collectors.toUnmodifiableSet());
  }
}
