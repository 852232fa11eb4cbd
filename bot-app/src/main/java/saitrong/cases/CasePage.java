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
    out().println();
    out().println(CasePageWords.HISTORY);
    history(ticket, papers, tellings);
    out().println(CasePageWords.NEXT + StepWords.codes(ticket.possible()));
    var own = states.under(ticket.state().code());
    if (!own.isEmpty()) {
      out().println(CasePageWords.STAGES + StepWords.stages(own));
    }
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
    out().printf("  %s  %s  (%s)%n", at(event.at()), DueWords.event(event), CasePageWords.MACHINE);
  }

  private void history(TicketEvent event, Papers papers, Tellings tellings) {
    switch (event) {
      case TicketEvent.Opened opened -> opened(opened);
      case TicketEvent.Attached attached ->
          out()
              .printf(
                  "  %s  %s  (%s)%n",
                  at(attached.at()), CasePageWords.ATTACHED, actor(attached.by()));
      case TicketEvent.Erased erased ->
          out()
              .printf(
                  "  %s  %s  (%s)%n", at(erased.at()), CasePageWords.ERASED, actor(erased.by()));
      case TicketEvent.Moved moved -> {
        out()
            .printf(
                "  %s  %s > %s  (%s)%n",
                at(moved.at()), StepWords.both(moved.kind()), thai(moved.to()), actor(moved.by()));
        fact(moved).ifPresent(fact -> out().printf("    %s%n", Plain.text(fact)));
        if (moved.fact() instanceof Fact.Hop hop) {
          lines("    ", DirectoryWords.away(hop.to()));
        }
        papers
            .remarks()
            .getOrDefault(moved.id(), Map.of())
            .forEach((remark, words) ->
                out().printf("    %s%s%n", StepWords.label(remark), Plain.text(words.value())));
        tellings
            .of(moved)
            .ifPresent(told -> out().printf("    %s%s%n", CasePageWords.TELLING, told));
      }
    }
  }

  private void opened(TicketEvent.Opened opened) {
    out().printf("  %s  %s  (%s)%n", at(opened.at()), CasePageWords.OPENED, actor(opened.by()));
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
    lines.forEach(line -> out().println(before + Plain.text(line)));
  }

  /// A state of the agency's own as it is called today, and no number that is not for the reader.
  private Optional<String> fact(TicketEvent.Moved moved) {
    return switch (moved.fact()) {
      case Fact.Stage(var id) ->
          states.own(id).map(own -> own.name().in(Language.TH)).or(() -> Optional.of(id));
      case Fact.MergedInto(var number) when !access.sees(number) ->
          Optional.of(StepWords.INTO_ANOTHER);
      case Fact fact -> StepWords.fact(fact);
    };
  }

  private String thai(State state) {
    return names().of(state, Language.TH);
  }

  private static String actor(Actor actor) {
    return switch (actor) {
      case Actor.Staff(var name) -> Plain.text(name);
      case Actor.Citizen _ -> CasePageWords.CITIZEN;
      case Actor.Machine _ -> CasePageWords.MACHINE;
    };
  }

  private static String at(Instant moment) {
    return ThaiDates.briefMoment(moment.atZone(ThaiDates.ZONE), Language.TH);
  }
}
