package saitrong.cases;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import saitrong.shared.Language;
import saitrong.ticket.Actor;
import saitrong.ticket.ClockEvent;
import saitrong.ticket.Fact;
import saitrong.ticket.Papers;
import saitrong.ticket.State;
import saitrong.ticket.Ticket;
import saitrong.ticket.TicketEvent;

/// What became of a case, in print.
record HistoryPage(CasePage page, Papers papers, Tellings tellings) {

  /// What people did and what the clock did, as it came.
  void print(Ticket ticket) {
    var clock = new ArrayDeque<>(ticket.clock());
    for (var event : ticket.events()) {
      while (!clock.isEmpty() && clock.getFirst().at().isBefore(event.at())) {
        clock(clock.removeFirst());
      }
      history(event);
    }
    clock.forEach(this::clock);
  }

  private void clock(ClockEvent event) {
    page.out()
        .printf(
            "  %s  %s  (%s)%n",
            CasePage.at(event.at()), DueWords.event(event), CasePageWords.MACHINE);
  }

  private void history(TicketEvent event) {
    switch (event) {
      case TicketEvent.Opened opened -> opened(opened);
      case TicketEvent.Attached attached ->
          page.out()
              .printf(
                  "  %s  %s  (%s)%n",
                  CasePage.at(attached.at()), CasePageWords.ATTACHED, actor(attached.by()));
      case TicketEvent.Erased erased ->
          page.out()
              .printf(
                  "  %s  %s  (%s)%n",
                  CasePage.at(erased.at()), CasePageWords.ERASED, actor(erased.by()));
      case TicketEvent.Moved moved -> moved(moved);
    }
  }

  private void moved(TicketEvent.Moved moved) {
    page.out()
        .printf(
            "  %s  %s > %s  (%s)%n",
            CasePage.at(moved.at()),
            StepWords.both(moved.kind()),
            thai(moved.to()),
            actor(moved.by()));
    fact(moved).ifPresent(fact -> page.out().printf("    %s%n", Plain.text(fact)));
    if (moved.fact() instanceof Fact.Hop hop) {
      page.lines("    ", DirectoryWords.away(hop.to()));
    }
    if (moved.fact() instanceof Fact.Given given) {
      page.lines("    ", DirectoryWords.away(given.to()));
    }
    papers
        .remarks()
        .getOrDefault(moved.id(), Map.of())
        .forEach((remark, words) ->
            page.out().printf("    %s%s%n", StepWords.label(remark), Plain.text(words.value())));
    tellings
        .of(moved)
        .ifPresent(told -> page.out().printf("    %s%s%n", CasePageWords.TELLING, told));
  }

  private void opened(TicketEvent.Opened opened) {
    page.out()
        .printf(
            "  %s  %s  (%s)%n", CasePage.at(opened.at()), CasePageWords.OPENED, actor(opened.by()));
    if (opened.given() != null) {
      page.given("    ", opened.given());
    }
  }

  /// A state of the agency's own as it is called today, and no number that is not for the reader.
  private Optional<String> fact(TicketEvent.Moved moved) {
    return switch (moved.fact()) {
      case Fact.Stage(var id) ->
          page.states().own(id).map(own -> own.name().in(Language.TH)).or(() -> Optional.of(id));
      case Fact.MergedInto(var number) when !page.access().sees(number) ->
          Optional.of(StepWords.INTO_ANOTHER);
      case Fact fact -> StepWords.fact(fact);
    };
  }

  private String thai(State state) {
    return page.names().of(state, Language.TH);
  }

  private static String actor(Actor actor) {
    return switch (actor) {
      case Actor.Staff(var name) -> Plain.text(name);
      case Actor.Citizen _ -> CasePageWords.CITIZEN;
      case Actor.Machine _ -> CasePageWords.MACHINE;
    };
  }
}
