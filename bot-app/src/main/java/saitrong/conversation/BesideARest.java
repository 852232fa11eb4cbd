package saitrong.conversation;

import java.util.List;
import java.util.Optional;
import saitrong.flow.Input;
import saitrong.flow.OwnWish;
import saitrong.inbox.Inbound.Said;

/// Somebody with a script at rest wishes for something else: they get that, and one line says that
/// the script waits. What was typed is kept there as well, in case it was its answer after all.
final class BesideARest {

  private static final List<Responder> FINDING =
      List.of(new OtherLanguage(new FaqAnswer()), new OtherLanguage(new OpeningHours()));

  private static final Responder OTHERWISE = new OtherLanguage(new NoAnswerYet());

  private BesideARest() {}

  /// Empty where it is rather an answer, or a slip: then whether to go on is asked.
  static Optional<Answer> answer(Situation situation, Said said, Playing playing) {
    var flows = situation.content().flows();
    if (flows != null && NothingOpen.isMeant(situation, flows)) {
      return Optional.empty();
    }
    var state = playing.state();
    var here = situation.with(state.holding(state.inHand().resting()));
    return FaqWords.of(here, said.text().value())
        .byName()
        .map(button -> FaqPressed.in(here).answer(button))
        .or(() -> found(here))
        .or(() ->
            isAWishOfItsOwn(situation, said, state) ? OTHERWISE.answer(here) : Optional.empty())
        .map(answer -> answer.before(WaitingForm.in(here.with(answer.next()))));
  }

  private static Optional<Answer> found(Situation here) {
    return FINDING.stream().flatMap(it -> it.answer(here).stream()).findFirst();
  }

  /// Nobody is asked twice in a row whether to go on by words that the script does not take.
  private static boolean isAWishOfItsOwn(Situation situation, Said said, State state) {
    var typed = new Input.Typed(said.text(), said.message().value());
    return state
        .inHand()
        .run()
        .filter(run ->
            OwnWish.isOne(run, typed)
                || (Playing.asksWhetherToGoOn(situation.state())
                    && run.messages().noneMatch(said.message().value()::equals)))
        .isPresent();
  }
}
