package saitrong.conversation;

import java.util.Optional;
import saitrong.inbox.Inbound;

/// A number that is not on the menu is no question: the menu again, with the numbers that there
/// are.
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
    return Answer.of(situation.state(), phrases.menuNumbers(), phrases.ways());
  }
}
