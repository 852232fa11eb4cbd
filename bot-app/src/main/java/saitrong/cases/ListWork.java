package saitrong.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import saitrong.ticket.DueList;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.ToTell;

/// Lists cases, without any words of anybody.
record ListWork(Tickets tickets, DueList dueList, ToTell toTell, CaseAccess access, CasePage page) {

  private static final int MOST = 200;
  private static final Duration WITHDRAWN_LATELY = Duration.ofDays(7);

  int list(boolean all) {
    return listed(
        "cases-listed",
        () -> {
          boolean confidential = officer().confidential();
          var found =
              seen(
                  all
                      ? tickets.lists().latest(confidential, MOST + 1)
                      : tickets.lists().unclosed(confidential, MOST + 1));
          var shown = found.subList(0, Math.min(MOST, found.size()));
          boolean more = found.size() > MOST;
          String count = shown.size() + (more ? "+" : "");
          officer().tell(all ? CaseListWords.latest(count) : CaseListWords.unclosed(count));
          print(shown);
          if (more) {
            officer().tell(CaseListWords.MORE);
          }
          if (!all) {
            withdrawn();
            addedAfterTheEnd();
          }
        });
  }

  /// @param head only what is on the list of this superior; absent for all
  int pressing(@Nullable String head) {
    return listed(
        "cases-late-listed",
        () -> {
          boolean confidential = officer().confidential();
          var all =
              head == null
                  ? dueList.pressing(confidential, MOST)
                  : dueList.pressingFor(head, confidential, MOST);
          var found = all.stream().filter(it -> access.sees(it.ticket())).toList();
          if (head != null) {
            officer().tell(DueWords.forHead(head));
          }
          officer().tell(DueWords.pressing(Integer.toString(found.size())));
          page.pressing(found);
          if (found.size() >= MOST) {
            officer().tell(CaseListWords.MORE);
          }
        });
  }

  int untold() {
    return listed(
        "cases-untold-listed",
        () -> new UntoldList(page).print(new LeftToTell(tickets, toTell).seenBy(access)));
  }

  private int listed(String did, Runnable list) {
    boolean confidential = officer().confidential();
    if (access.isRefusedLists()) {
      return officer().refuse(AccessWords.NOT_ASSIGNED);
    }
    officer().record(did, confidential ? "with-confidential" : "ordinary");
    list.run();
    if (!confidential) {
      officer().tell(CaseListWords.CONFIDENTIAL_LEFT_OUT);
    }
    return 0;
  }

  /// Whoever was at work on one looks for it in vain among those that are to be done.
  private void withdrawn() {
    var since = Instant.now().minus(WITHDRAWN_LATELY);
    var found = seen(tickets.lists().withdrawnByTheirPeople(since, officer().confidential(), MOST));
    if (!found.isEmpty()) {
      officer().tell(CaseListWords.withdrawn(Integer.toString(found.size())));
      print(found);
    }
  }

  private void addedAfterTheEnd() {
    var found = seen(tickets.lists().addedToAfterTheEnd(officer().confidential(), MOST));
    if (!found.isEmpty()) {
      officer().tell(CaseListWords.addedAfterTheEnd(found.size()));
      print(found);
    }
  }

  private List<Ticket> seen(List<Ticket> some) {
    return some.stream().filter(access::sees).toList();
  }

  private void print(List<Ticket> shown) {
    var like = tickets.alike().among(shown);
    shown.forEach(ticket -> page.line(ticket, like.contains(ticket.id())));
  }

  private Officer officer() {
    return access.officer();
  }
}
