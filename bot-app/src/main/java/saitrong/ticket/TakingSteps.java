package saitrong.ticket;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import saitrong.content.Timetable;
import saitrong.shared.Ulid;

/// Has a case take a step; when somebody else is faster, from where it is then.
record TakingSteps(
    CaseRows rows,
    CaseWriting writing,
    CasesOfCitizens byCitizen,
    UntoldRows untold,
    WhetherAsked asked,
    ClockRows clocks,
    Seal seal,
    Ulid ids,
    InstantSource clock,
    Terms terms,
    Supplier<Optional<Timetable>> timetable) {

  Moving take(Supplier<Optional<Ticket>> theCase, Step step, Actor by) {
    return take(theCase, step, by, _ -> Optional.empty());
  }

  /// @param beside what other cases have against it, each time that it is tried
  Moving take(
      Supplier<Optional<Ticket>> theCase,
      Step step,
      Actor by,
      Function<Ticket, Optional<Objection>> beside) {
    var taking = taking(ids.next(), by);
    return take(theCase, ticket -> taken(ticket, step, taking, beside));
  }

  /// A confidential case has no day that its citizen was told.
  Optional<Instant> promised(Ticket ticket) {
    return ticket.confidential()
        ? Optional.empty()
        : timetable.get().flatMap(it -> new OpenPromises(ticket, it).told());
  }

  /// The same by a form, once.
  Moving take(
      Supplier<Optional<Ticket>> theCase,
      Step step,
      Actor by,
      Sent sent,
      Function<Ticket, Optional<Objection>> beside) {
    var taking = taking(sent.id(), by);
    return take(
        theCase,
        ticket -> sent.settled(ticket, step).orElseGet(() -> taken(ticket, step, taking, beside)));
  }

  private Moving take(Supplier<Optional<Ticket>> theCase, Function<Ticket, Moving> taken) {
    while (true) {
      var found = theCase.get();
      if (found.isEmpty()) {
        return new Moving.NoSuchCase();
      }
      var moving = taken.apply(found.get());
      if (!(moving instanceof Moving.Done(var after))
          || after.equals(found.get())
          || keep(found.get(), after)) {
        return moving;
      }
    }
  }

  private Moving taken(
      Ticket ticket, Step step, Taking taking, Function<Ticket, Optional<Objection>> beside) {
    var moving = ticket.take(step, taking, terms);
    return moving instanceof Moving.Done
        ? asked
            .objectionTo(step, ticket)
            .or(() -> beside.apply(ticket))
            .<Moving>map(objection -> new Moving.Refused(ticket, objection))
            .orElse(moving)
        : moving;
  }

  /// That there may be something to tell, and to be counted anew, then the step itself, and once
  /// more: whoever was held up between the two may have been taken for crashed.
  private boolean keep(Ticket before, Ticket after) {
    note(before, after);
    boolean kept = writing.move(before, after);
    if (kept) {
      note(before, after);
      if (!before.isClosed() && after.isClosed()) {
        unlist(after);
      }
    }
    return kept;
  }

  /// Whoever opens it again at this very moment wants it listed: looked at once more.
  private void unlist(Ticket after) {
    var citizen = after.citizen();
    if (citizen != null) {
      byCitizen.closed(citizen, after.id());
      rows.named(List.of(after.id())).stream()
          .filter(now -> !now.isClosed())
          .forEach(now -> byCitizen.opened(citizen, now.id()));
    }
  }

  private void note(Ticket before, Ticket after) {
    var at = after.moves().getLast().at();
    untold.note(before.id(), before.events().size(), at);
    if (before.citizen() != null && before.isClosed() && !after.isClosed()) {
      byCitizen.opened(before.citizen(), before.id());
    }
    clocks.note(before.id(), before.confidential(), at);
  }

  private Taking taking(String id, Actor by) {
    var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var reviewed = new ReviewedCases(new SaidAtFirst(rows, seal), timetable);
    return new Taking(id, at, by, seal, timetable, reviewed::has);
  }
}
