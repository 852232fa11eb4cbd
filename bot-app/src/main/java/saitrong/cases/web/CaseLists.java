package saitrong.cases.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import saitrong.cases.CaseAccess;
import saitrong.cases.LeftToTell;
import saitrong.cases.OwnCases;
import saitrong.content.ThaiDates;
import saitrong.staff.Account;
import saitrong.staff.Accounts;
import saitrong.store.FieldCipher;
import saitrong.ticket.DueCase;
import saitrong.ticket.DueList;
import saitrong.ticket.Glimpse;
import saitrong.ticket.Leaves;
import saitrong.ticket.Outline;
import saitrong.ticket.Outlines;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// Lists of cases, a page at a time. Each is chosen among all cases by their short forms; only
/// those that are shown are read.
record CaseLists(
    Tickets tickets,
    Outlines outlines,
    DueList dueList,
    Leaves leaves,
    LeftToTell left,
    Accounts accounts,
    FieldCipher cipher,
    InstantSource clock) {

  static final int ON_A_PAGE = 100;

  private static final int MOST_EXPORTED = 5_000;

  /// @param due what is due next of it; absent where nothing is
  /// @param glimpse of what was said
  /// @param toTell what its requester does not know, on the list of such cases
  record Line(Ticket ticket, Optional<DueCase> due, Glimpse glimpse, List<LeftToTell.Item> toTell) {

    private Line with(Glimpse seen) {
      return new Line(ticket, due, seen, toTell);
    }

    private Line with(List<LeftToTell.Item> untold) {
      return new Line(ticket, due, glimpse, untold);
    }
  }

  /// @param first the place of the first one in the whole list, from 1; 0 where there is none
  /// @param all how many there are on all pages; absent where nobody counted
  /// @param more whether there is a next page
  /// @param with the name of whoever all of them are with; absent where they are everybody's, or
  ///   nobody has any that this officer may see
  record Page(
      List<Line> lines, int first, Optional<Integer> all, boolean more, Optional<String> with) {}

  /// Of the staff as they are called now, for one page.
  HolderTags tags() {
    return new HolderTags(cipher, () -> new CalledNow(accounts.all()));
  }

  Page page(CaseAccess access, Account account, Wanted wanted) {
    return switch (wanted.view()) {
      case LATEST -> newest(access, wanted);
      case UNTOLD -> untold(access, wanted);
      case MINE, UNIT, OPEN, NEW, TODAY, LATE, PRESSING, AWAITING, REVIEW, FORWARDED ->
          unclosed(access, account, wanted);
    };
  }

  OwnCases own(Account account) {
    return OwnCases.of(account, leaves.on(LocalDate.ofInstant(clock.instant(), ThaiDates.ZONE)));
  }

  private List<Outline> chosen(List<Outline> seen, Account account, Wanted wanted) {
    var now = clock.instant();
    var own = own(account);
    return seen.stream()
        .filter(isWanted(wanted))
        .filter(it -> wanted.has(it, own, now))
        .sorted(wanted.order().by(now))
        .toList();
  }

  /// What of a list leaves the desk: no confidential case, for of few even their number tells
  /// something.
  List<Ticket> exported(CaseAccess access, Account account, Wanted wanted) {
    Predicate<Outline> open = it -> !it.confidential();
    if (wanted.view() == View.UNTOLD) {
      return tickets(untoldOf(access, wanted, tags())).stream()
          .filter(it -> !it.confidential())
          .limit(MOST_EXPORTED)
          .toList();
    }
    var some =
        wanted.view() == View.LATEST
            ? outlines.newest(false, isWanted(wanted), 0, MOST_EXPORTED)
            : chosen(unclosed(access).stream().filter(open).toList(), account, wanted);
    return inOrder(some.stream().limit(MOST_EXPORTED).map(Outline::id).toList());
  }

  private Page unclosed(CaseAccess access, Account account, Wanted wanted) {
    var seen = unclosed(access);
    var chosen = chosen(seen, account, wanted);
    int from = Math.min((wanted.page() - 1) * ON_A_PAGE, chosen.size());
    int to = Math.min(from + ON_A_PAGE, chosen.size());
    return new Page(
        lines(chosen.subList(from, to)),
        from == to ? 0 : from + 1,
        Optional.of(chosen.size()),
        to < chosen.size(),
        nameOf(wanted.with(), seen));
  }

  private Page newest(CaseAccess access, Wanted wanted) {
    int from = (wanted.page() - 1) * ON_A_PAGE;
    var found =
        outlines.newest(
            access.isForConfidential(),
            isWanted(wanted).and(it -> !access.seenOf(List.of(it)).isEmpty()),
            from,
            ON_A_PAGE + 1);
    var shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
    return new Page(
        lines(shown),
        shown.isEmpty() ? 0 : from + 1,
        Optional.empty(),
        found.size() > ON_A_PAGE,
        wanted.with().isEmpty() ? Optional.empty() : nameOf(wanted.with(), found));
  }

  /// Closed ones too: most of what is to be told is a result. Who waits longest comes first.
  private Page untold(CaseAccess access, Wanted wanted) {
    var tags = tags();
    var items = untoldOf(access, wanted, tags);
    var all = tickets(items);
    int from = Math.min((wanted.page() - 1) * ON_A_PAGE, all.size());
    int to = Math.min(from + ON_A_PAGE, all.size());
    return new Page(
        glimpsed(all.subList(from, to)).stream()
            .map(it -> it.with(items.getOrDefault(it.ticket().id(), List.of())))
            .toList(),
        from == to ? 0 : from + 1,
        Optional.of(all.size()),
        to < all.size(),
        wanted.with().isEmpty()
            ? Optional.empty()
            : items.values().stream()
                .map(it -> tags.name(it.getFirst().ticket().holder()))
                .findFirst());
  }

  /// By their cases.
  private Map<String, List<LeftToTell.Item>> untoldOf(
      CaseAccess access, Wanted wanted, HolderTags tags) {
    return left.seenBy(access).stream()
        .filter(
            it -> wanted.with().isEmpty() || tags.of(it.ticket().holder()).equals(wanted.with()))
        .collect(
            Collectors.groupingBy(it -> it.ticket().id(), LinkedHashMap::new, Collectors.toList()));
  }

  /// As they were read for it.
  private static List<Ticket> tickets(Map<String, List<LeftToTell.Item>> items) {
    return items.values().stream().map(it -> it.getFirst().ticket()).toList();
  }

  /// All that is not closed and that they may see.
  List<Outline> unclosed(CaseAccess access) {
    return access.seenOf(outlines.unclosed(access.isForConfidential()));
  }

  private Predicate<Outline> isWanted(Wanted wanted) {
    var tags = tags();
    return it ->
        (wanted.with().isEmpty() || tags.of(it.with()).equals(wanted.with()))
            && wanted.sifting().leaves(it, tags);
  }

  private Optional<String> nameOf(String tag, List<Outline> some) {
    var tags = tags();
    return some.stream()
        .map(Outline::with)
        .distinct()
        .filter(it -> !tag.isEmpty() && tags.of(it).equals(tag))
        .map(tags::name)
        .findFirst();
  }

  private List<Line> lines(List<Outline> some) {
    return glimpsed(inOrder(some.stream().map(Outline::id).toList()));
  }

  /// In this order.
  List<Line> linesOf(List<String> ids) {
    return unread(inOrder(ids));
  }

  private List<Line> unread(List<Ticket> some) {
    var due = dueList.nextOf(some);
    return some.stream()
        .map(it -> new Line(it, Optional.ofNullable(due.get(it.id())), Glimpse.NONE, List.of()))
        .toList();
  }

  /// Likewise, each with how it begins.
  private List<Line> glimpsed(List<Ticket> some) {
    var lines = unread(some);
    var glimpses = tickets.glimpses(some);
    return lines.stream()
        .map(it -> it.with(glimpses.getOrDefault(it.ticket().id(), Glimpse.NONE)))
        .toList();
  }

  private List<Ticket> inOrder(List<String> ids) {
    Map<String, Ticket> read =
        tickets.named(ids).stream().collect(Collectors.toMap(Ticket::id, Function.identity()));
    return ids.stream().flatMap(id -> Optional.ofNullable(read.get(id)).stream()).toList();
  }
}
