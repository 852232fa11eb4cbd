package saitrong.conversation;

import java.util.List;
import saitrong.content.TextKey;
import saitrong.inbox.Inbound;
import saitrong.message.Message;
import saitrong.transcript.Mark;

/// What travels in the same call as an answer: that something was masked or taken back, and the
/// greeting of who was never greeted.
final class SaidAlong {

  /// What is read on a phone.
  private static final int BUBBLES = 2;

  private SaidAlong() {}

  static Answer with(Answer answered, Situation situation) {
    var answer = withMaskedNote(situation, answered);
    return answer.isUrgent() || answer.isSilent()
        ? answer
        : greetedFirst(situation, withUnsendNote(situation, answer));
  }

  /// That something was masked is said once: an answer that is marked so has said it itself.
  private static Answer withMaskedNote(Situation situation, Answer answer) {
    if (!(situation.event() instanceof Inbound.Said said)
        || !said.masked()
        || answer.marks().contains(Mark.MASKED)) {
      return answer;
    }
    var marked = answer.marked(Mark.MASKED);
    if (answer.isUrgent()) {
      return marked.before(say(situation, maskedNote(said)));
    }
    if (answer.says().isEmpty()) {
      return marked;
    }
    return said.hidesSecret()
        ? marked.after(say(situation, TextKey.SECRET_MASKED))
        : marked.ledBy(Phrases.of(situation).label(TextKey.CITIZEN_NUMBER_MASKED));
  }

  private static TextKey maskedNote(Inbound.Said said) {
    return said.hidesSecret() ? TextKey.SECRET_MASKED : TextKey.CITIZEN_NUMBER_MASKED;
  }

  /// Whoever was never greeted gets the greeting along with the answer: it says whose account this
  /// is and that the chat is recorded. It waits for the next answer where this one leaves no room
  /// for it.
  private static Answer greetedFirst(Situation situation, Answer answer) {
    return answer.next().met() || answer.says().size() >= BUBBLES
        ? answer
        : answer.after(say(situation, TextKey.GREETING_FIRST)).leaving(answer.next().greeted());
  }

  private static Answer withUnsendNote(Situation situation, Answer answer) {
    return answer.next().owesUnsendNote()
        ? answer.after(say(situation, TextKey.UNSENT)).leaving(answer.next().owingUnsendNote(false))
        : answer;
  }

  private static List<Message> say(Situation situation, TextKey key) {
    return Phrases.of(situation).say(key);
  }
}
