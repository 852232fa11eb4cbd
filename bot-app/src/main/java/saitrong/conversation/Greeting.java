package saitrong.conversation;

import java.util.Optional;
import saitrong.content.TextKey;
import saitrong.inbox.Inbound;

/// The first word on adding the account, and another for somebody who comes back. Whoever writes
/// without having been greeted gets the greeting in the same call as the answer: see [SaidAlong].
final class Greeting implements Responder {

  @Override
  public Optional<Answer> answer(Situation situation) {
    return situation.event() instanceof Inbound.Followed followed
        ? Optional.of(answer(situation, followed))
        : Optional.empty();
  }

  private static Answer answer(Situation situation, Inbound.Followed followed) {
    var phrases = Phrases.of(situation);
    boolean knowsUs = followed.unblocked() || situation.state().met();
    var says = phrases.say(knowsUs ? TextKey.GREETING_AGAIN : TextKey.GREETING_FIRST);
    return Answer.of(situation.state().greeted(), says, phrases.ways());
  }
}
