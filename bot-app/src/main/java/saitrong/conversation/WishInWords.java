package saitrong.conversation;

import java.util.Optional;
import saitrong.content.TextKey;
import saitrong.content.Texts;
import saitrong.flow.FlowSet;
import saitrong.flow.Input;
import saitrong.flow.Intake;
import saitrong.inbox.Inbound.Said;
import saitrong.learning.Lesson.Asked;
import saitrong.outbox.Weight;
import saitrong.shared.Language;
import saitrong.shared.PersonalText;

/// A long sentence that asks for a person, or to leave the question with the officers. It stands
/// before the FAQ, which would find in its other words the answer that was no help.
final class WishInWords implements Responder {

  @Override
  public Optional<Answer> answer(Situation situation) {
    return situation.event() instanceof Said said
        ? texts(situation)
            .wish(said.text().value())
            .flatMap(wish ->
                wish == TextKey.WISH_PERSON
                    ? Optional.of(Commands.toAPerson(situation))
                    : left(situation, said))
        : Optional.empty();
  }

  /// Where the script's open question does not take these words. Empty where they wish for nothing
  /// that can be done there.
  static Optional<Answer> inAScript(Situation situation, FlowSet flows) {
    return situation.event() instanceof Said said
        ? texts(situation)
            .wish(said.text().value())
            .flatMap(wish ->
                wish == TextKey.WISH_PERSON
                    ? Optional.of(Commands.toAPerson(situation))
                    : situation.state().inHand().asks()
                        ? leftInAScript(situation, flows, said)
                        : left(situation, said))
        : Optional.empty();
  }

  /// The question before this one, with what is said about it now; else what is said now.
  private static Optional<Answer> left(Situation situation, Said said) {
    if (!Leaving.isPossible(situation.content())) {
      return Optional.empty();
    }
    var lookup = situation.state().lookup();
    var more = texts(situation).wishedBeside(said.text().value());
    var before = Leaving.isMeant(situation) ? lookup.asked() : null;
    if (before == null) {
      return Optional.of(
          more.isEmpty()
              ? Leaving.aQuestionToCome(situation)
              : Leaving.theQuestion(situation, asked(said)));
    }
    var asked =
        more.isEmpty() ? before : before.with(new PersonalText(more), said.message().value());
    // As if it had been asked so: an answer that was read is not shown once more.
    var asking = more.isEmpty() ? lookup : lookup.asking(situation, asked);
    return Optional.of(Leaving.theQuestion(situation.with(situation.state().lookingUp(asking))));
  }

  private static Asked asked(Said said) {
    return new Asked(said.text(), said.message().value());
  }

  private static Optional<Answer> leftInAScript(Situation situation, FlowSet flows, Said said) {
    return HeldScript.in(situation)
        .flatMap(held -> held.hear(new FaqButton.Leave()))
        .or(() -> chosen(situation, flows, said))
        .or(() -> askedInBetween(situation));
  }

  /// The question that waits has it among its choices; what else is said goes along.
  private static Optional<Answer> chosen(Situation situation, FlowSet flows, Said said) {
    var texts = texts(situation);
    var words = texts.say(Language.TH, TextKey.BUTTON_LEAVE_QUESTION);
    var playing = new Playing(situation, flows, situation.state());
    if (situation
        .state()
        .inHand()
        .run()
        .filter(run -> new Intake(flows).question(run).offers(words, situation.about()))
        .isEmpty()) {
      return Optional.empty();
    }
    if (!texts.wishedBeside(said.text().value()).isEmpty()) {
      playing.hear(new Input.Typed(said.text(), said.message().value())).silently();
    }
    return Optional.of(
        playing
            .hear(new Input.Typed(new PersonalText(words), said.message().value()))
            .answer(Weight.ANSWER));
  }

  /// Its answer stands right above, and the script begins anew for what was asked there.
  private static Optional<Answer> askedInBetween(Situation situation) {
    return Leaving.isMeant(situation) && !Leaving.isGoingOn(situation)
        ? Optional.of(Leaving.theQuestion(situation))
        : Optional.empty();
  }

  private static Texts texts(Situation situation) {
    return situation.content().texts();
  }
}
