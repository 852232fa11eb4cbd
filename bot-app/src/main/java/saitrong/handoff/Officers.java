package saitrong.handoff;

import java.util.Set;
import java.util.stream.Collectors;
import saitrong.staff.Account;
import saitrong.staff.Accounts;
import saitrong.staff.Login;
import saitrong.staff.Role;

/// Who of the staff answers in chats.
record Officers(Accounts accounts) {

  /// Who can answer now. One whose password was made anew chooses one and goes on.
  Set<Login> answering() {
    return accounts.all().stream()
        .filter(it -> it.open() && it.isOneOf(Role.WORKERS))
        .map(Account::login)
        .collect(Collectors.toUnmodifiableSet());
  }
}
