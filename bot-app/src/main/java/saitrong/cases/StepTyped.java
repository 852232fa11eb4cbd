package saitrong.cases;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.shared.PersonalText;
import saitrong.ticket.Reason;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Step;
import saitrong.ticket.StepKind;
import saitrong.ticket.Topic;
import saitrong.ticket.Way;

/// A step as it was typed. What it lacks is for the case to say.
record StepTyped(Typed typed, @Nullable PersonalText words) {

  Step of(StepKind kind) throws Misunderstood {
    return switch (kind) {
      case ANSWER -> new Step.Answer(words);
      case ACCEPT -> wordless(new Step.Accept());
      case BEGIN -> new Step.Begin(words);
      case ASK -> new Step.AskCitizen(words, TypedDay.read(typed.take(Option.UNTIL)));
      case RESUME -> new Step.Resume(words, typed.take(Flag.GIVEN_BACK));
      case FORWARD -> forward().by(Optional.empty()).step();
      case GIVE -> new Step.Give(null, words);
      case REFER ->
          new Step.Refer(
              typed.take(Option.AGENCY),
              typed.takeWords(Option.REFERENCE),
              typed.takeWords(Option.CONTACT),
              words);
      case COMPLETE -> new Step.Complete(words);
      case CANNOT -> new Step.CannotBeDone(reason(), words, typed.takeWords(Option.INSTEAD));
      case DELAY -> delay();
      case WITHDRAW -> new Step.Withdraw(words);
      case LAPSE -> wordless(new Step.Lapse());
      case CONFIRM -> wordless(new Step.Confirm());
      case REOPEN -> new Step.Reopen(words);
      case MERGE -> new Step.Merge(into(), words);
      case TOLD -> new Step.Told(words == null ? typed.takeWords(Option.HOW) : words);
      case DRAFT -> new Step.Draft(words);
      case RETURN -> new Step.Return(words);
      case TOPIC -> wordless(new Step.About(topic()));
      case STAGE -> wordless(new Step.Stage(typed.take(Option.TO), null));
    };
  }

  /// The reason may stand behind `--reason` too, where those who refuse a case write theirs.
  private Step delay() throws Misunderstood {
    var until = TypedDay.read(typed.take(Option.UNTIL));
    var reason = words == null ? typed.takeWords(Option.REASON) : words;
    return new Step.Delay(until, reason);
  }

  private @Nullable Topic topic() throws Misunderstood {
    String word = typed.take(Option.TOPIC);
    if (word == null) {
      return null;
    }
    return Topic.called(word)
        .orElseThrow(() -> new Misunderstood(Choices.noneOfThem(Option.TOPIC, word)));
  }

  private @Nullable ReceiptNumber into() throws Misunderstood {
    String number = typed.take(Option.INTO);
    if (number == null) {
      return null;
    }
    return ReceiptNumber.read(number)
        .orElseThrow(() -> new Misunderstood(TypingWords.noNumber(number)));
  }

  private Step wordless(Step step) throws Misunderstood {
    if (words != null) {
      throw new Misunderstood(StepWords.noWords(step.kind()));
    }
    return step;
  }

  /// Who is meant is for the directory and the accounts to say.
  GiveTyped give() {
    return new GiveTyped(typed.take(Option.TO), words);
  }

  /// Who is meant is for the directory to say.
  ForwardTyped forward() throws Misunderstood {
    return new ForwardTyped(
        typed.take(Option.TO),
        typed.take(Option.PERSON),
        way(typed.take(Option.WAY)),
        TypedDay.read(typed.take(Option.UNTIL)),
        TypedDay.read(typed.take(Option.FOLLOW_UP)),
        words);
  }

  private static @Nullable Way way(@Nullable String typed) throws Misunderstood {
    if (typed == null) {
      return null;
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
