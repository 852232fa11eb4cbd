package saitrong.ticket;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What staff do with cases, one of which may go on as another.
record StepsOfStaff(CaseRows rows, TakingSteps steps, Merging merging) {

  /// @param sent the form that it came by, of which twice is once; absent for none
  /// @param sees which other cases are there for whoever takes it
  Moving take(
      ReceiptNumber number,
      Step step,
      Actor.Staff by,
      @Nullable Sent sent,
      Predicate<Ticket> sees) {
    Supplier<Optional<Ticket>> theCase = () -> rows.numbered(number);
    if (!(step instanceof Step.Merge merge)) {
      return take(theCase, step, by, sent, _ -> Optional.empty());
    }
    Function<Ticket, Optional<Objection>> ofTheOther =
        it -> merging.objectionTo(it, merge.into(), sees);
    var moving = take(theCase, merge, by, sent, ofTheOther);
    return moving instanceof Moving.Done(var merged) && mayBeForNobody(merged, merge)
        ? ofTheOther
            .apply(merged)
            .flatMap(objection -> openedAgain(theCase, by, objection))
            .orElse(moving)
        : moving;
  }

  private Moving take(
      Supplier<Optional<Ticket>> theCase,
      Step step,
      Actor.Staff by,
      @Nullable Sent sent,
      Function<Ticket, Optional<Objection>> beside) {
    return sent == null
        ? steps.take(theCase, step, by, beside)
        : steps.take(theCase, step, by, sent, beside);
  }

  /// Another officer may close the one that is to go on between the look at it and the step.
  private boolean mayBeForNobody(Ticket merged, Step.Merge merge) {
    return merged.mergedInto().isPresent() && !merging.wentOnForAWhile(merged, merge.into());
  }

  /// Or nobody would have to do either. Absent where somebody else moved it on meanwhile.
  private Optional<Moving> openedAgain(
      Supplier<Optional<Ticket>> theCase, Actor.Staff by, Objection objection) {
    return steps.take(theCase, new Step.Reopen(Merging.FAILED), by)
            instanceof Moving.Done(var again)
        ? Optional.of(new Moving.Refused(again, objection))
        : Optional.empty();
  }
}
