package saitrong.conversation;

import java.util.Optional;
import saitrong.content.TextKey;
import saitrong.flow.Intake;
import saitrong.inbox.Inbound;
import saitrong.inbox.Inbound.Said;

/// Hears what is chosen of the FAQ's offers and said to its cards. It stands before the menu, whose
/// numbers an open offer borrows; while a script asks, words and numbers are the script's and only
/// taps are heard here.
final class FaqChoice implements Responder {

  @Override
  public Optional<Answer> answer(Situation situation) {
    return switch (situation.event()) {
      case Inbound.Tapped tapped ->
          FaqButton.read(tapped.data()).map(button -> pressed(situation, button));
      case Said said when isHeard(situation) -> typed(situation, said);
      case Said said -> left(situation, said);
      case Inbound _ -> Optional.empty();
    };
  }

  private static boolean isHeard(Situation situation) {
    return !situation.state().inHand().asks() || HeldScript.in(situation).isPresent();
  }

  private static Answer pressed(Situation situation, FaqButton button) {
    return HeldScript.in(situation)
        .flatMap(held -> held.hear(button))
        .orElseGet(() -> answered(situation, button));
  }

  private static Answer answered(Situation situation, FaqButton button) {
    var answer = FaqPressed.in(situation).answer(button);
    boolean startsAScript =
        button instanceof FaqButton.Leave || button instanceof FaqButton.LeaveAnswered;
    return startsAScript ? answer : between(situation, answer);
  }

  private static Answer between(Situation situation, Answer answer) {
    var again = RunningFlow.questionAgain(answer, situation);
    for (var mark : answer.marks()) {
      again = again.marked(mark);
    }
    return again;
  }

  private static Optional<Answer> typed(Situation situation, Said said) {
    String text = said.text().value();
    var words = FaqWords.of(situation, text);
    return words
        .meant()
        .map(button -> pressed(situation, button))
        .or(() -> content(situation, words))
        .or(() -> again(situation, words))
        .or(() -> onward(situation, text));
  }

  /// As an answer in between suggests: the question goes along, which would be typed again
  /// otherwise.
  private static Optional<Answer> left(Situation situation, Said said) {
    return FaqWords.of(situation, said.text().value())
        .leaving()
        .filter(_ -> !isOfferedByTheScript(situation, said))
        .map(button -> pressed(situation, button));
  }

  /// Said to its question: "ฝากคำถาม" where it asks whether the answer was clear.
  private static boolean isOfferedByTheScript(Situation situation, Said said) {
    var flows = situation.content().flows();
    return flows != null
        && situation
            .state()
            .inHand()
            .run()
            .filter(run ->
                new Intake(flows).question(run).offers(said.text().value(), situation.about()))
            .isPresent();
  }

  private static Optional<Answer> content(Situation situation, FaqWords words) {
    return words.isContent()
        ? Optional.of(FaqReply.of(situation).say(TextKey.FAQ_THANKS))
        : Optional.empty();
  }

  private static Optional<Answer> again(Situation situation, FaqWords words) {
    return words.isOffTheList() ? Optional.of(FaqOffer.of(situation).again()) : Optional.empty();
  }

  /// What stands on the last card, by its words.
  private static Optional<Answer> onward(Situation situation, String text) {
    return situation
        .state()
        .lookup()
        .last(situation.now())
        .flatMap(shown -> situation.library().entry(shown.entry()))
        .flatMap(entry -> new OnwardTyped(situation, entry).meant(text));
  }
}
