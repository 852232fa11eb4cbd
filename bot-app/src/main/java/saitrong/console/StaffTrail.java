package saitrong.console;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import saitrong.cases.CaseAccess;
import saitrong.staff.Account;
import saitrong.staff.Accounts;
import saitrong.staff.AssignedStaff;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.staff.Role;
import saitrong.staff.TrailQuestion;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Tickets;

/// What staff did, for whoever looks after them. The second lock, behind the door of the page; that
/// somebody read it is on the trail too. Of a case that is not for them they learn nothing here
/// either.
record StaffTrail(AuditTrail trail, Accounts accounts, Tickets tickets, AssignedStaff assigned) {

  private static final Set<Role> OVERSEE = Set.of(Role.AUDITOR, Role.ADMIN);
  private static final int ON_A_PAGE = 100;

  /// @param hidden a case that is not for whoever reads
  record Row(AuditTrail.Entry entry, boolean hidden) {}

  /// @param older where the page before it begins; absent on the last
  record Page(List<Row> rows, @Nullable String older) {}

  Page read(Account account, TrailQuestion question) {
    require(account);
    trail.record(new Deed(account.name(), account.login().value(), "trail-read", about(question)));
    var cases = new Cases(CaseAccess.atTheDesk(tickets, assigned, account, trail), tickets);
    if (question.about() instanceof String about && cases.hides(about)) {
      return new Page(List.of(), null);
    }
    var entries = trail.entries(question, ON_A_PAGE + 1);
    var rows =
        entries.stream()
            .limit(ON_A_PAGE)
            .map(it -> new Row(it, cases.hides(it.deed().about())))
            .toList();
    return new Page(rows, entries.size() > ON_A_PAGE ? rows.getLast().entry().id() : null);
  }

  List<Account> everybody(Account account) {
    require(account);
    return accounts.all();
  }

  private static String about(TrailQuestion question) {
    return Optional.ofNullable(question.about())
        .or(() -> Optional.ofNullable(question.account()))
        .orElse("trail");
  }

  private static void require(Account account) {
    if (!account.isOneOf(OVERSEE)) {
      throw new AccessDeniedException("what staff did is for those who oversee them");
    }
  }

  /// Each is looked up once for a page.
  private record Cases(CaseAccess access, Tickets tickets, Map<ReceiptNumber, Boolean> known) {

    Cases(CaseAccess access, Tickets tickets) {
      this(access, tickets, new HashMap<>());
    }

    /// @param about the number of a case, maybe with a part of it, or something else
    boolean hides(String about) {
      return ReceiptNumber.read(about.replaceFirst(" .*", ""))
          .map(number -> known.computeIfAbsent(number, this::isHidden))
          .orElse(false);
    }

    private boolean isHidden(ReceiptNumber number) {
      return tickets.numbered(number).filter(it -> !access.sees(it)).isPresent();
    }
  }
}
