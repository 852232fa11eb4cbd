package saitrong.conversation;

import java.util.Optional;
import saitrong.inbox.Inbound;

/// A number that is not on the menu is no question: the menu again, with the numbers that there
/// are. Whoever types one without a menu in sight is shown the menu first.
final class OffTheMenu implements Responder {

  @Override
  public Optional<Answer> answer(Situation situation) {
    return situation.event() instanceof Inbound.Said said
            && situation.content().texts().number(said.text().value()).isPresent()
        ? Optional.of(menu(situation))
        : Optional.empty();
  }

  private static Answer menu(Situation situation) {
    var phrases = Phrases.of(situation);
    var state = situation.state();
    boolean isOff = state.menu().isThere(situation.now());
    return Answer.of(
        state.seeing(MenuInSight.in(situation)),
        isOff ? phrases.menuNumbers() : phrases.menu(),
        phrases.ways());
  }
}
