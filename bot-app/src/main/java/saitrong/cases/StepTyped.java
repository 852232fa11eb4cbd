package saitrong.cases;

import org.jspecify.annotations.Nullable;
import saitrong.shared.PersonalText;
import saitrong.ticket.Holder;
import saitrong.ticket.Reason;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Step;
import saitrong.ticket.StepKind;
import saitrong.ticket.Way;

/// A step as it was typed. What it lacks is for the case to say.
record StepTyped(Typed typed, @Nullable PersonalText words) {

  Step of(StepKind kind) throws Misunderstood {
    return switch (kind) {
      case ANSWER -> new Step.Answer(words);
      case ACCEPT -> wordless(new Step.Accept());
      case BEGIN -> new Step.Begin(words);
      case ASK -> new Step.AskCitizen(words, TypedDay.read(typed.take(Option.UNTIL)));
      case RESUME -> new Step.Resume(words);
      case FORWARD -> forward();
      case REFER ->
          new Step.Refer(
              typed.take(Option.AGENCY),
              typed.takeWords(Option.REFERENCE),
              typed.takeWords(Option.CONTACT),
              words);
      case COMPLETE -> new Step.Complete(words);
      case CANNOT -> new Step.CannotBeDone(reason(), words, typed.takeWords(Option.INSTEAD));
      case WITHDRAW -> new Step.Withdraw(words);
      case LAPSE -> wordless(new Step.Lapse());
      case CONFIRM -> wordless(new Step.Confirm());
      case REOPEN -> new Step.Reopen(words);
      case MERGE -> new Step.Merge(into(), words);
      case STAGE -> wordless(new Step.Stage(typed.take(Option.TO), null));
    };
  }

  private @Nullable ReceiptNumber into() throws Misunderstood {
    String number = typed.take(Option.INTO);
    if (number == null) {
      return null;
    }
    return ReceiptNumber.read(number)
        .orElseThrow(() -> new Misunderstood(CasesWords.noNumber(number)));
  }

  private Step wordless(Step step) throws Misunderstood {
    if (words != null) {
      throw new Misunderstood(StepWords.noWords(step.kind()));
    }
    return step;
  }

  private Step forward() throws Misunderstood {
    return new Step.Forward(
        to(),
        way(typed.take(Option.WAY)),
        TypedDay.read(typed.take(Option.UNTIL)),
        TypedDay.read(typed.take(Option.FOLLOW_UP)),
        words);
  }

  private Holder.@Nullable Acting to() {
    String unit = typed.take(Option.TO);
    String person = typed.take(Option.PERSON);
    if (person != null) {
      return new Holder.Person(person, unit);
    }
    return unit == null ? null : new Holder.Unit(unit);
  }

  private static Way way(@Nullable String typed) throws Misunderstood {
    if (typed == null) {
      return Way.ACCOUNT;
    }
    return Way.called(typed)
        .orElseThrow(() -> new Misunderstood(Choices.noneOfThem(Option.WAY, typed)));
  }

  private @Nullable Reason reason() throws Misunderstood {
    String code = typed.take(Option.REASON);
    if (code == null) {
      return null;
    }
    return Reason.called(code)
        .orElseThrow(() -> new Misunderstood(Choices.noneOfThem(Option.REASON, code)));
  }
}
