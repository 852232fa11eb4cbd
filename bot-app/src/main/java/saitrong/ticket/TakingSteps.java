package saitrong.ticket;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import saitrong.content.Timetable;
import saitrong.shared.Ulid;

/// Has a case take a step; when somebody else is faster, from where it is then.
record TakingSteps(
    CaseRows rows,
    UntoldRows untold,
    ClockRows clocks,
    Seal seal,
    Ulid ids,
    InstantSource clock,
    Terms terms,
    Supplier<Optional<Timetable>> timetable) {

  Moving take(Supplier<Optional<Ticket>> theCase, Step step, Actor by) {
    while (true) {
      var found = theCase.get();
      if (found.isEmpty()) {
        return new Moving.NoSuchCase();
      }
      var moving = found.get().take(step, taking(by), terms);
      if (!(moving instanceof Moving.Done(var after)) || keep(found.get(), after)) {
        return moving;
      }
    }
  }

  /// That there may be something to tell, and to be counted anew, then the step itself, and once
  /// more: whoever was held up between the two may have been taken for crashed.
  private boolean keep(Ticket before, Ticket after) {
    note(before, after);
    boolean kept = rows.move(before, after);
    if (kept) {
      note(before, after);
    }
    return kept;
  }

  private void note(Ticket before, Ticket after) {
    var at = after.moves().getLast().at();
    untold.note(before.id(), before.events().size(), at);
    clocks.note(before.id(), before.confidential(), at);
  }

  private Taking taking(Actor by) {
    return new Taking(
        ids.next(), clock.instant().truncatedTo(ChronoUnit.MILLIS), by, seal, timetable);
  }
}
