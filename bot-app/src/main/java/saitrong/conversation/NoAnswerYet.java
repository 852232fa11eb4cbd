package saitrong.conversation;

import java.util.Optional;
import saitrong.content.TextKey;
import saitrong.inbox.Inbound;
import saitrong.inbox.Inbound.Said;
import saitrong.transcript.Mark;

/// The last resort for words: says plainly that there is no checked answer, and where one can be
/// had.
final class NoAnswerYet implements Responder {

  @Override
  public Optional<Answer> answer(Situation situation) {
    return situation.event() instanceof Inbound.Said said
        ? Optional.of(answer(situation, said).marked(Mark.UNANSWERED))
        : Optional.empty();
  }

  /// Whoever typed a password hears of that and of the question in one answer.
  private static Answer answer(Situation situation, Said said) {
    var phrases = Phrases.of(situation);
    var state = situation.state();
    return said.hidesSecret()
        ? Answer.of(state, phrases.say(TextKey.NO_ANSWER_MASKED), phrases.ways())
            .marked(Mark.MASKED)
        : Answer.of(state, phrases.noAnswer(situation.now()), phrases.ways());
  }
}
