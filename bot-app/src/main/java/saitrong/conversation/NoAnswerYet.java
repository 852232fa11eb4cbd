package saitrong.conversation;

import java.util.List;
import java.util.Optional;
import saitrong.content.TextKey;
import saitrong.inbox.Inbound;
import saitrong.inbox.Inbound.Said;
import saitrong.learning.Lesson;
import saitrong.learning.Lesson.Asked;
import saitrong.message.Message;
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

  /// Whoever typed a password hears of that and of the question in one answer. A password alone is
  /// no question: there is nothing to leave with the officers, or to learn.
  private static Answer answer(Situation situation, Said said) {
    boolean asks = !BesideASecret.words(said.text().value()).isBlank();
    var phrases = Phrases.of(situation);
    var says =
        said.hidesSecret() ? phrases.say(TextKey.NO_ANSWER_MASKED) : said(phrases, situation);
    var ways = asks ? phrases.waysWithoutAnAnswer() : phrases.ways();
    var answer = Answer.of(situation.state(), says, ways);
    var told = said.hidesSecret() ? answer.marked(Mark.MASKED) : answer;
    return asks ? kept(told, situation, said) : told;
  }

  /// Whoever waits for an officer speaks to them, who will read it. Whoever asks on within the hour
  /// has read the long one.
  private static List<Message> said(Phrases phrases, Situation situation) {
    if (situation.talk() instanceof TheirTalk.Waiting) {
      return phrases.say(TextKey.TALK_KEPT);
    }
    return hasJustHeardIt(situation)
        ? phrases.say(TextKey.NO_ANSWER_AGAIN)
        : phrases.noAnswer(situation.now());
  }

  /// The question before this one was looked up, and neither shown an answer nor offered one.
  private static boolean hasJustHeardIt(Situation situation) {
    var lookup = situation.state().lookup();
    return lookup.asked() != null
        && lookup.isOfThisHour(situation.now())
        && lookup.open() instanceof Wait.Nothing
        && lookup.shownIn(lookup.event()).isEmpty();
  }

  /// So that it can be left with the officers in one tap, and that somebody may write an answer.
  private static Answer kept(Answer answer, Situation situation, Said said) {
    var asked = new Asked(said.text(), said.message().value());
    var state = answer.next();
    return answer
        .leaving(state.lookingUp(state.lookup().asking(situation, asked)))
        .learning(new Lesson.Unanswered(asked));
  }
}
