package saitrong.ticket;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import saitrong.shared.Ulid;

/// Has a case take a step; when somebody else is faster, from where it is then.
record TakingSteps(
    CaseRows rows, UntoldRows untold, Seal seal, Ulid ids, InstantSource clock, Terms terms) {

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

  /// First that there is something to tell, then the step itself.
  private boolean keep(Ticket before, Ticket after) {
    var move = after.lastMove();
    if (before.citizen() != null && Untold.isNews(move.kind(), move.by())) {
      untold.note(before.id(), before.events().size(), move.at());
    }
    return rows.move(before, after);
  }

  private Taking taking(Actor by) {
    return new Taking(ids.next(), clock.instant().truncatedTo(ChronoUnit.MILLIS), by, seal);
  }
}
