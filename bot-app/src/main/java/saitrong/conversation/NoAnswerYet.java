package saitrong.conversation;

import java.util.List;
import java.util.Optional;
import saitrong.inbox.Inbound;
import saitrong.transcript.Mark;

/// The last resort for words: says plainly that there is no checked answer, and where one can be
/// had.
final class NoAnswerYet implements Responder {

  @Override
  public Optional<Answer> answer(Situation situation) {
    if (!(situation.event() instanceof Inbound.Said)) {
      return Optional.empty();
    }
    var phrases = Phrases.of(situation);
    var says = phrases.noAnswer(situation.now());
    var ways = List.copyOf(phrases.ways());
    return Optional.of(Answer.of(situation.state(), says, ways).marked(Mark.UNANSWERED));
  }
}
