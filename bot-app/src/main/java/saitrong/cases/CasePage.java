package saitrong.cases;

import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saitrong.content.CaseStates;
import saitrong.content.ThaiDates;
import saitrong.shared.Language;
import saitrong.ticket.Actor;
import saitrong.ticket.Assignment;
import saitrong.ticket.ClockEvent;
import saitrong.ticket.Confirmation;
import saitrong.ticket.Detail;
import saitrong.ticket.DueCase;
import saitrong.ticket.Fact;
import saitrong.ticket.Papers;
import saitrong.ticket.Responsible;
import saitrong.ticket.State;
import saitrong.ticket.StateNames;
import saitrong.ticket.Stay;
import saitrong.ticket.Ticket;
import saitrong.ticket.TicketEvent;

/// Cases in print.
record CasePage(PrintStream out, CaseStates states) {

  void line(Ticket ticket, boolean like) {
    out.printf(
        "  %s  %s  %s  %s%s%s%s%n",
        ticket.number(),
        at(ticket.received().at()),
        names().of(ticket, Language.TH),
        Plain.text(ticket.kind()),
        ticket.confidential() ? CasesWords.CONFIDENTIAL : "",
        ticket.hasNews() ? CasesWords.NEWS : "",
        like ? CasesWords.LIKE : "");
  }

  void pressing(List<DueCase> some) {
    if (some.isEmpty()) {
      out.println(DueWords.NONE);
    }
    some.forEach(due -> {
      line(due.ticket(), false);
      out.println("    " + DueWords.of(due));
    });
  }

  void whole(
      Ticket ticket,
      Papers papers,
      Confirmation confirmation,
      Optional<DueCase> next,
      Tellings tellings) {
    out.println(CasesWords.NUMBER + ticket.number());
    out.println(CasesWords.STATE + CasesWords.both(ticket, names()));
    out.println(CasesWords.HOLDER + Plain.text(Stay.name(ticket.holder())));
    next.ifPresent(due -> out.println(DueWords.NEXT + DueWords.next(due)));
    if (!(confirmation instanceof Confirmation.NotAsked)) {
      out.println(CasesWords.CONFIRMATION + StepWords.confirmation(confirmation));
    }
    if (ticket.reopened() > 0) {
      out.println(CasesWords.REOPENED + ticket.reopened());
    }
    out.println(CasesWords.KIND + Plain.text(ticket.kind()));
    out.println(CasesWords.RECEIVED + at(ticket.received().at()));
    out.println(CasesWords.CHANNEL + ticket.channel().in(Language.TH));
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
    history(ticket, papers, tellings);
    out.println(CasesWords.NEXT + StepWords.codes(ticket.possible()));
    var own = states.under(ticket.state().code());
    if (!own.isEmpty()) {
      out.println(CasesWords.STAGES + StepWords.stages(own));
    }
  }

  private StateNames names() {
    return new StateNames(states);
  }

  private void details(List<Detail> details) {
    if (details.isEmpty()) {
      out.println("  -");
    }
    for (var detail : details) {
      out.printf(
          "  %s: %s%n", Plain.text(CasesWords.label(detail)), Plain.text(detail.shown().value()));
    }
  }

  /// What people did and what the clock did, as it came.
  private void history(Ticket ticket, Papers papers, Tellings tellings) {
    var clock = new ArrayDeque<>(ticket.clock());
    for (var event : ticket.events()) {
      while (!clock.isEmpty() && clock.getFirst().at().isBefore(event.at())) {
        history(clock.removeFirst());
      }
      history(event, papers, tellings);
    }
    clock.forEach(this::history);
  }

  private void history(ClockEvent event) {
    out.printf("  %s  %s  (%s)%n", at(event.at()), DueWords.event(event), CasesWords.MACHINE);
  }

  private void history(TicketEvent event, Papers papers, Tellings tellings) {
    switch (event) {
      case TicketEvent.Opened opened -> opened(opened);
      case TicketEvent.Attached attached ->
          out.printf(
              "  %s  %s  (%s)%n", at(attached.at()), CasesWords.ATTACHED, actor(attached.by()));
      case TicketEvent.Erased erased ->
          out.printf("  %s  %s  (%s)%n", at(erased.at()), CasesWords.ERASED, actor(erased.by()));
      case TicketEvent.Moved moved -> {
        out.printf(
            "  %s  %s > %s  (%s)%n",
            at(moved.at()), StepWords.both(moved.kind()), thai(moved.to()), actor(moved.by()));
        fact(moved).ifPresent(fact -> out.printf("    %s%n", Plain.text(fact)));
        if (moved.fact() instanceof Fact.Hop hop) {
          lines("    ", DirectoryWords.away(hop.to()));
        }
        papers
            .remarks()
            .getOrDefault(moved.id(), Map.of())
            .forEach((remark, words) ->
                out.printf("    %s%s%n", StepWords.label(remark), Plain.text(words.value())));
        tellings.of(moved).ifPresent(told -> out.printf("    %s%s%n", CasesWords.TELLING, told));
      }
    }
  }

  private void opened(TicketEvent.Opened opened) {
    out.printf("  %s  %s  (%s)%n", at(opened.at()), CasesWords.OPENED, actor(opened.by()));
    if (opened.given() != null) {
      given("    ", opened.given());
    }
  }

  /// To whom it was given when it was opened.
  void given(Ticket ticket) {
    ticket.given().ifPresent(it -> given("", it));
  }

  private void given(String before, Assignment given) {
    lines(before, List.of(DirectoryWords.given(given)));
    lines(before, DirectoryWords.away(given.to()));
  }

  /// Who should have it by the directory of today.
  void suggestion(Responsible responsible) {
    lines("", DirectoryWords.suggested(responsible));
  }

  private void lines(String before, List<String> lines) {
    lines.forEach(line -> out.println(before + Plain.text(line)));
  }

  /// A state of the agency's own as it is called today.
  private Optional<String> fact(TicketEvent.Moved moved) {
    return moved.fact() instanceof Fact.Stage(var id)
        ? states.own(id).map(own -> own.name().in(Language.TH)).or(() -> Optional.of(id))
        : StepWords.fact(moved.fact());
  }

  private String thai(State state) {
    return names().of(state, Language.TH);
  }

  private static String actor(Actor actor) {
    return switch (actor) {
      case Actor.Staff(var name) -> Plain.text(name);
      case Actor.Citizen _ -> CasesWords.CITIZEN;
      case Actor.Machine _ -> CasesWords.MACHINE;
    };
  }

  private static String at(Instant moment) {
    return ThaiDates.briefMoment(moment.atZone(ThaiDates.ZONE), Language.TH);
  }
}
