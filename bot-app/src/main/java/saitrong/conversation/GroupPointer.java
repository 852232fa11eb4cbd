package saitrong.conversation;

import java.util.List;
import java.util.Optional;
import saitrong.content.TextKey;
import saitrong.inbox.Inbound;

/// Groups are unfit for requests and documents: pointed once to the one-to-one chat, then silence.
/// The pointer weighs as an answer: it is the only one that a group ever gets.
final class GroupPointer implements Responder {

  @Override
  public Optional<Answer> answer(Situation situation) {
    return situation.event() instanceof Inbound.InGroup group
        ? Optional.of(answer(situation, group))
        : Optional.empty();
  }

  private static Answer answer(Situation situation, Inbound.InGroup group) {
    var state = situation.state();
    if (state.met() || !group.envelope().canBeAnswered()) {
      return Answer.silence(state);
    }
    var says = Phrases.of(situation).say(TextKey.GROUP);
    return Answer.of(state.greeted(), says, List.of());
  }
}
