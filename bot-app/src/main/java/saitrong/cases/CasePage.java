package saitrong.cases;

import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import saitrong.content.CaseStates;
import saitrong.content.ThaiDates;
import saitrong.document.FileWords;
import saitrong.shared.Language;
import saitrong.ticket.Assignment;
import saitrong.ticket.Confirmation;
import saitrong.ticket.Detail;
import saitrong.ticket.DueCase;
import saitrong.ticket.Papers;
import saitrong.ticket.Responsible;
import saitrong.ticket.StateNames;
import saitrong.ticket.Stay;
import saitrong.ticket.StepKind;
import saitrong.ticket.Ticket;

/// Cases in print.
///
/// @param access of whoever reads it: a number that they may not see stands nowhere
record CasePage(CaseStates states, CaseAccess access) {

  void line(Ticket ticket, boolean like) {
    out()
        .printf(
            "  %s  %s  %s  %s%s%s%s%n",
            ticket.number(),
            at(ticket.received().at()),
            names().of(ticket, Language.TH),
            Plain.text(ticket.kind()),
            ticket.confidential() ? CasePageWords.CONFIDENTIAL : "",
            ticket.hasNews() ? CasePageWords.NEWS : "",
            like ? CasePageWords.LIKE : "");
  }

  void pressing(List<DueCase> some) {
    if (some.isEmpty()) {
      out().println(DueWords.NONE);
    }
    some.forEach(due -> {
      line(due.ticket(), false);
      out().println("    " + DueWords.of(due));
    });
  }

  void whole(
      Ticket ticket,
      Papers papers,
      List<CaseFiles.Sent> files,
      Confirmation confirmation,
      Optional<DueCase> next,
      Tellings tellings) {
    out().println(CasePageWords.NUMBER + ticket.number());
    out().println(CasePageWords.STATE + CasePageWords.both(ticket, names()));
    out().println(CasePageWords.HOLDER + Plain.text(Stay.name(ticket.holder())));
    next.ifPresent(due -> out().println(DueWords.NEXT + DueWords.next(due)));
    if (!(confirmation instanceof Confirmation.NotAsked)) {
      out().println(CasePageWords.CONFIRMATION + StepWords.confirmation(confirmation));
    }
    if (ticket.reopened() > 0) {
      out().println(CasePageWords.REOPENED + ticket.reopened());
    }
    out().println(CasePageWords.KIND + Plain.text(ticket.kind()));
    out().println(CasePageWords.RECEIVED + at(ticket.received().at()));
    out().println(CasePageWords.CHANNEL + ticket.channel().in(Language.TH));
    if (ticket.confidential()) {
      out().println(CasePageWords.CONFIDENTIAL.strip());
    }
    out().println();
    out().println(CasePageWords.SAID);
    details(papers.details());
    for (var added : papers.added()) {
      out().println(CasePageWords.ADDED + at(added.at()));
      details(added.details());
    }
    files(ticket, files);
    out().println();
    out().println(CasePageWords.HISTORY);
    new HistoryPage(this, papers, tellings).print(ticket);
    out().println(CasePageWords.NEXT + StepWords.codes(possible(ticket)));
    var own = states.under(ticket.state().code());
    if (!own.isEmpty()) {
      out().println(CasePageWords.STAGES + StepWords.stages(own));
    }
  }

  /// What is before its day is not possible yet.
  private List<StepKind> possible(Ticket ticket) {
    return ticket.possible().stream()
        .filter(kind -> kind != StepKind.LAPSE || access.tickets().mayLapse(ticket))
        .toList();
  }

  PrintStream out() {
    return access.officer().out();
  }

  StateNames names() {
    return new StateNames(states);
  }

  private void details(List<Detail> details) {
    if (details.isEmpty()) {
      out().println("  -");
    }
    for (var detail : details) {
      out()
          .printf(
              "  %s: %s%n",
              Plain.text(CasePageWords.label(detail)), Plain.text(detail.shown().value()));
    }
  }

  private void files(Ticket ticket, List<CaseFiles.Sent> files) {
    if (!files.isEmpty()) {
      out().println(CasePageWords.files(ticket.number()));
      files.forEach(
          it -> out().printf("  %d  %s%n", it.number(), FileWords.of(it.shape(), Language.TH)));
    }
  }

  /// To whom it was given when it was opened.
  void given(Ticket ticket) {
    ticket.given().ifPresent(it -> given("", it));
  }

  void given(String before, Assignment given) {
    lines(before, List.of(DirectoryWords.given(given)));
    lines(before, DirectoryWords.away(given.to()));
  }

  /// Who should have it by the directory of today.
  void suggestion(Responsible responsible) {
    lines("", DirectoryWords.suggested(responsible));
  }

  void lines(String before, List<String> lines) {
    lines.forEach(line -> out().println(before + Plain.text(line)));
  }

  static String at(Instant moment) {
    return ThaiDates.briefMoment(moment.atZone(ThaiDates.ZONE), Language.TH);
  }
}
