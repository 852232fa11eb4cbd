package saitrong.alert;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import saitrong.cases.OwnCases;
import saitrong.content.ThaiDates;
import saitrong.handoff.Talk;
import saitrong.handoff.Talks;
import saitrong.staff.Account;
import saitrong.ticket.DueCase;
import saitrong.ticket.DueList;
import saitrong.ticket.Leave;
import saitrong.ticket.Leaves;
import saitrong.ticket.State;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// Counts what each has to do, as their own lists at the desk have it.
record Workload(Tickets tickets, DueList due, Talks talks, Leaves leaves, InstantSource clock) {

  private static final int MOST = 5_000;

  /// Read once for all who are told.
  ///
  /// @param late ids of cases whose time is over
  /// @param today likewise, of those that are due today
  /// @param leaves who stands in for whom today
  record Read(
      List<Ticket> open,
      Set<String> late,
      Set<String> today,
      List<Talk> unrecorded,
      List<Leave> leaves) {

    WorkCounts of(Account account) {
      var own = OwnCases.of(account, leaves);
      var theirs = open.stream().filter(it -> own.are(it.holder())).toList();
      return new WorkCounts(
          count(theirs, it -> it.state() == State.WAITING),
          count(theirs, it -> today.contains(it.id())),
          count(theirs, it -> late.contains(it.id())),
          count(theirs, it -> it.state() == State.AWAITING_CITIZEN),
          (int) unrecorded.stream().filter(it -> isTheirs(account, it)).count());
    }

    private static boolean isTheirs(Account account, Talk talk) {
      return talk.isOf(account.login().value()) || talk.isOwedBy(account.login().value());
    }

    private static int count(List<Ticket> some, Predicate<Ticket> which) {
      return (int) some.stream().filter(which).count();
    }
  }

  Read read() {
    var pressing = due.pressing(false, MOST);
    return new Read(
        tickets.lists().unclosed(false, MOST),
        promised(pressing, true),
        promised(pressing, false),
        talks.unsettled().stream().filter(it -> it.isOwed() && !isLogged(it)).toList(),
        leaves.on(LocalDate.ofInstant(clock.instant(), ThaiDates.ZONE)));
  }

  private static Set<String> promised(List<DueCase> pressing, boolean late) {
    return pressing.stream()
        .filter(it -> it instanceof DueCase.Promised promised && promised.late() == late)
        .map(it -> it.ticket().id())
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean isLogged(Talk talk) {
    return tickets.logbook().under(talk.caseKey()).isPresent();
  }
}
