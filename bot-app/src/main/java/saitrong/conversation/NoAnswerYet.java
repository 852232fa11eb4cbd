package saitrong.conversation;

import java.util.Optional;
import saitrong.content.TextKey;
import saitrong.inbox.Inbound;
import saitrong.inbox.Inbound.Said;
import saitrong.learning.Lesson;
import saitrong.learning.Lesson.Asked;
import saitrong.transcript.Mark;

/// The last resort for words: says plainly that there is no checked answer, and where one can be
/// had.
final class NoAnswerYet implements Responder {

  @Override
  public Optional<Answer> answer(Situation situation) {
    return situation.event() instanceof Inbound.Said said
        ? Optional.of(kept(answer(situation, said).marked(Mark.UNANSWERED), situation, said))
        : Optional.empty();
  }

  /// So that it can be left with the officers in one tap, and that somebody may write an answer.
  private static Answer kept(Answer answer, Situation situation, Said said) {
    var asked = new Asked(said.text(), said.message().value());
    var state = answer.next();
    return answer
        .leaving(state.lookingUp(state.lookup().asking(situation, asked)))
        .learning(new Lesson.Unanswered(asked));
  }

  /// Whoever typed a password hears of that and of the question in one answer.
  private static Answer answer(Situation situation, Said said) {
    var phrases = Phrases.of(situation);
    var state = situation.state();
    return said.hidesSecret()
        ? Answer.of(state, phrases.say(TextKey.NO_ANSWER_MASKED), phrases.waysWithoutAnAnswer())
            .marked(Mark.MASKED)
        : Answer.of(state, phrases.noAnswer(situation.now()), phrases.waysWithoutAnAnswer());
  }
}
