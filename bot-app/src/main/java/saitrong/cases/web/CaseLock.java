package saitrong.cases.web;

import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import saitrong.cases.CaseAccess;
import saitrong.staff.Account;
import saitrong.staff.AssignedStaff;
import saitrong.staff.AuditTrail;
import saitrong.staff.Role;
import saitrong.ticket.Tickets;

/// The second lock of cases, behind the doors of the routes: whoever is let in acts under their own
/// name, and sees what is theirs to see.
record CaseLock(Tickets tickets, AssignedStaff assigned, AuditTrail trail) {

  private static final Set<Role> HEADS = Set.of(Role.SUPERVISOR);

  CaseAccess reading(Account account) {
    return access(account, Role.READERS);
  }

  CaseAccess working(Account account) {
    return access(account, Role.WORKERS);
  }

  CaseAccess heading(Account account) {
    return access(account, HEADS);
  }

  static boolean mayWork(Account account) {
    return account.isOneOf(Role.WORKERS);
  }

  private CaseAccess access(Account account, Set<Role> roles) {
    if (!account.isOneOf(roles)) {
      throw new AccessDeniedException("cases are not for these roles");
    }
    return CaseAccess.atTheDesk(tickets, assigned, account, trail);
  }
}
