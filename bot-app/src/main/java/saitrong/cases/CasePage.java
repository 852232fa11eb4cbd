package saitrong.cases;

import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import saitrong.content.ThaiDates;
import saitrong.shared.Language;
import saitrong.ticket.Detail;
import saitrong.ticket.Papers;
import saitrong.ticket.Ticket;
import saitrong.ticket.TicketEvent;

/// Cases in print.
record CasePage(PrintStream out) {

  void line(Ticket ticket) {
    out.printf(
        "  %s  %s  %s  %s%s%s%n",
        ticket.number(),
        at(ticket.received().at()),
        ticket.state().in(Language.TH),
        Plain.text(ticket.kind()),
        ticket.confidential() ? CasesWords.CONFIDENTIAL : "",
        ticket.hasNews() ? CasesWords.NEWS : "");
  }

  void whole(Ticket ticket, Papers papers) {
    out.println(CasesWords.NUMBER + ticket.number());
    out.println(CasesWords.STATE + CasesWords.both(ticket.state()));
    out.println(CasesWords.KIND + Plain.text(ticket.kind()));
    out.println(CasesWords.RECEIVED + at(ticket.received().at()));
    if (ticket.confidential()) {
      out.println(CasesWords.CONFIDENTIAL.strip());
    }
    out.println();
    out.println(CasesWords.SAID);
    details(papers.details());
    for (var added : papers.added()) {
      out.println(CasesWords.ADDED + at(added.at()));
      details(added.details());
    }
    out.println();
    out.println(CasesWords.HISTORY);
    ticket.events().forEach(event -> history(event, papers));
    out.println(CasesWords.NEXT + CasesWords.codes(ticket.state().next()));
  }

  private void details(List<Detail> details) {
    if (details.isEmpty()) {
      out.println("  -");
    }
    for (var detail : details) {
      String label = detail.label() == null ? detail.name() : detail.label();
      out.printf("  %s: %s%n", Plain.text(label), Plain.text(detail.shown().value()));
    }
  }

  private void history(TicketEvent event, Papers papers) {
    switch (event) {
      case TicketEvent.Opened opened ->
          out.printf("  %s  %s%n", at(opened.at()), CasesWords.OPENED);
      case TicketEvent.Moved moved -> {
        out.printf(
            "  %s  %s  (%s)%n",
            at(moved.at()), CasesWords.both(moved.to()), Plain.text(moved.by()));
        var words = papers.words().get(moved.id());
        if (words != null) {
          out.printf("    %s%n", Plain.text(words.value()));
        }
      }
    }
  }

  private static String at(Instant moment) {
    return ThaiDates.briefMoment(moment.atZone(ThaiDates.ZONE), Language.TH);
  }
}
