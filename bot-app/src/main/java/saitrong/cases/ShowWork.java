package saitrong.cases;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import saitrong.content.Timetable;
import saitrong.ticket.Colleagues;
import saitrong.ticket.DueList;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.ToTell;
import saitrong.transcript.Transcript;

/// Shows a case with what was said in it.
///
/// @param timetable by which days are counted
/// @param colleagues by the directory that serves, as of today
record ShowWork(
    Tickets tickets,
    CaseFiles files,
    DueList dueList,
    Transcript transcript,
    ToTell toTell,
    Supplier<Optional<Timetable>> timetable,
    Supplier<Optional<Colleagues>> colleagues,
    CaseAccess access,
    CasePage page) {

  /// @param why its due days are those, too
  int show(ReceiptNumber number, boolean why) {
    return access.to(number).map(ticket -> show(ticket, why)).orElse(1);
  }

  private int show(Ticket ticket, boolean why) {
    access.officer().record("case-read", ticket.number().toString());
    var papers = tickets.papers(ticket);
    page.whole(
        ticket,
        papers,
        files.of(papers),
        tickets.confirmation(ticket),
        dueList.next(ticket),
        Tellings.of(ticket, transcript, toTell));
    suggest(ticket);
    new Twins(tickets, access).tell(ticket);
    access.tellFromWhomItIsHidden(ticket);
    if (why) {
      new WhyPage(page.out(), Instant.now()).print(ticket, timetable.get());
    }
    return 0;
  }

  /// To what is done nobody is assigned any more.
  private void suggest(Ticket ticket) {
    if (!ticket.isClosed()) {
      colleagues
          .get()
          .flatMap(it ->
              it.responsibleFor(ticket.kind(), ticket.confidential(), tickets.details(ticket)))
          .ifPresent(page::suggestion);
    }
  }
}
