package saitrong.cases.web;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import saitrong.content.Timetable;
import saitrong.rating.Aspect;
import saitrong.rating.LargeEnough;
import saitrong.rating.MonthFigures;
import saitrong.rating.Scores;
import saitrong.staff.Account;
import saitrong.staff.Accounts;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.staff.Role;
import saitrong.ticket.CaseCounts;
import saitrong.ticket.Stay;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// Counts what came in during a month. Confidential cases are in none of the figures, not even in a
/// sum: of one tip in a month any count tells that there was one, and for which unit.
record MonthOfCases(
    Tickets tickets,
    Accounts accounts,
    Supplier<Optional<Timetable>> timetable,
    Scores scores,
    AuditTrail trail) {

  private static final Set<Role> READ = Set.of(Role.SUPERVISOR, Role.ADMIN, Role.EXECUTIVE);

  /// @param byKind by the name that scripts have for the kind
  /// @param scores of this month's services, where they show nobody
  record Figures(
      CaseCounts all,
      Map<String, CaseCounts> byKind,
      Map<String, CaseCounts> byUnit,
      List<MonthFigures> scores) {}

  Figures figures(Account account, YearMonth month, Instant now) {
    if (!account.isOneOf(READ)) {
      throw new AccessDeniedException("figures are not for these roles");
    }
    trail.record(
        new Deed(account.name(), account.login().value(), "figures-read", month.toString()));
    var cases = tickets.lists().receivedIn(month);
    var unitsOnly = UnitsOnly.of(accounts);
    var calendar = timetable.get();
    Function<Ticket, CaseCounts> counts = it -> CaseCounts.of(it, calendar, now);
    return new Figures(
        cases.stream().map(counts).reduce(CaseCounts.NONE, CaseCounts::and),
        by(cases, Ticket::kind, counts),
        by(cases, it -> unitsOnly.of(Stay.unit(it.acted())), counts),
        Stream.of(Aspect.values())
            .map(it -> scores.ofMonth(it, month, LargeEnough.OTHERS))
            .toList());
  }

  private static Map<String, CaseCounts> by(
      List<Ticket> cases, Function<Ticket, String> what, Function<Ticket, CaseCounts> counts) {
    var by = new TreeMap<String, CaseCounts>();
    cases.forEach(it -> by.merge(what.apply(it), counts.apply(it), CaseCounts::and));
    return by;
  }
}
