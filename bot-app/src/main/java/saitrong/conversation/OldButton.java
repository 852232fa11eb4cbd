package saitrong.conversation;

import java.util.Optional;
import saitrong.content.TextKey;
import saitrong.inbox.Inbound;

/// A button that means nothing any more is of an earlier day: said kindly, with the way on.
final class OldButton implements Responder {

  @Override
  public Optional<Answer> answer(Situation situation) {
    if (!(situation.event() instanceof Inbound.Tapped)) {
      return Optional.empty();
    }
    var phrases = Phrases.of(situation);
    var says = phrases.say(TextKey.OLD_BUTTON);
    var answer = Answer.of(situation.state(), says, phrases.ways());
    return Optional.of(RunningFlow.questionAgain(answer, situation));
  }
}
