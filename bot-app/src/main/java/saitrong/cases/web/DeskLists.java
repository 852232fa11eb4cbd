package saitrong.cases.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import saitrong.cases.CaseAccess;
import saitrong.cases.web.CaseLists.Line;
import saitrong.cases.web.CaseLists.Page;
import saitrong.staff.Account;
import saitrong.ticket.CaseSearch;
import saitrong.ticket.Holder;
import saitrong.ticket.Outline;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.SaidWhere;
import saitrong.ticket.Sought;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// What somebody who is signed in may see of many cases at once.
record DeskLists(Tickets tickets, CaseLists lists, CaseSearch search, CaseLock lock) {

  private static final int MOST = 200;

  Page list(Account account, Wanted wanted) {
    var access = lock.reading(account);
    access.record("cases-listed", confidentialOrNot(access));
    return lists.page(access, account, wanted);
  }

  /// The same, for a file that leaves the desk.
  List<Ticket> exported(Account account, Wanted wanted) {
    var access = lock.reading(account);
    access.record("cases-list-exported", wanted.view().code());
    return lists.exported(access, account, wanted);
  }

  private static String confidentialOrNot(CaseAccess access) {
    return access.isForConfidential() ? "with-confidential" : "ordinary";
  }

  /// @param where in it stands what was looked for; nowhere for what was found by its number
  record Hit(Line line, Set<SaidWhere> where) {}

  /// @param more whether there are others that are not shown
  record Hits(List<Hit> hits, boolean more) {
    static final Hits NONE = new Hits(List.of(), false);
  }

  /// What somebody looked for is on no record: it may be a name.
  Hits find(Account account, Sought sought) {
    var access = lock.reading(account);
    access.record("cases-searched", confidentialOrNot(access));
    var found = search.find(sought, access.isForConfidential(), MOST + 1);
    var where =
        found.stream().collect(Collectors.toMap(CaseSearch.Found::id, CaseSearch.Found::where));
    var hits =
        lists.linesOf(found.stream().map(CaseSearch.Found::id).toList()).stream()
            .filter(it -> access.sees(it.ticket()))
            .map(it -> new Hit(it, where.getOrDefault(it.ticket().id(), Set.of())))
            .limit(MOST)
            .toList();
    return new Hits(hits, found.size() > MOST);
  }

  /// Whether there is such a case for them. Not on record: nothing of it is shown yet.
  boolean has(Account account, ReceiptNumber number) {
    return lock.reading(account).find(number).isPresent();
  }

  /// @param toReview how many drafts wait for a head
  record Office(List<Load> loads, long toReview) {}

  /// Who has what in hand.
  Office office(Account account) {
    var access = lock.heading(account);
    access.record("office-read", confidentialOrNot(access));
    var open = lists.unclosed(access);
    return new Office(
        Load.of(open, lists.tags(), lists.clock().instant()),
        open.stream().filter(Outline::toReview).count());
  }

  /// Of a month, without confidential cases: it is printed and laid on desks.
  List<Ticket> register(Account account, YearMonth month) {
    lock.reading(account).record("cases-register-read", month.toString());
    return tickets.lists().receivedIn(month);
  }

  /// The same, for a file that leaves the desk.
  List<Ticket> exported(Account account, YearMonth month) {
    lock.reading(account).record("cases-register-exported", month.toString());
    return tickets.lists().receivedIn(month);
  }

  /// What stands in an address for whoever has a case.
  String tag(Holder holder) {
    return lists.tags().of(holder);
  }
}
