package saitrong.handoff;

import java.util.Optional;
import java.util.Set;
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

  /// Whether nobody can write in it any more: the account of whoever has it was closed, or has
  /// another role by now. One whose password was made anew chooses one and goes on.
  boolean haveLeft(Talk talk) {
    return talk.state() == Talk.State.TAKEN
        && Optional.ofNullable(talk.holder())
            .flatMap(it -> Login.read(it.account()))
            .flatMap(accounts::find)
            .filter(it -> it.open() && mayWork(it))
            .isEmpty();
  }
}
