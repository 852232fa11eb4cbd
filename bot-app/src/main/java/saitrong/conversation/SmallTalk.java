package saitrong.conversation;

import java.util.List;
import java.util.Optional;
import saitrong.content.TextKey;
import saitrong.inbox.Inbound;
import saitrong.inbox.Inbound.Said;
import saitrong.message.Action;
import saitrong.outbox.Weight;

/// Greetings, thanks, "ok", laughter, emoji: a short word back, and no question that staff would
/// have to look at.
final class SmallTalk implements Responder {

  @Override
  public Optional<Answer> answer(Situation situation) {
    // A password without a word beside it is no courtesy.
    return situation.event() instanceof Inbound.Said said && !said.hidesSecret()
        ? inWords(situation, said).map(key -> answer(situation, key))
        : Optional.empty();
  }

  /// What may also be meant as an answer to whatever was asked last.
  static boolean isAssent(Situation situation) {
    return situation.event() instanceof Inbound.Said said
        && inWords(situation, said).filter(TextKey.NOTED::equals).isPresent();
  }

  /// With which a talk begins; all others end one.
  static boolean isGreeting(Situation situation) {
    return situation.event() instanceof Inbound.Said said
        && inWords(situation, said).filter(TextKey.HELLO::equals).isPresent();
  }

  private static Optional<TextKey> inWords(Situation situation, Said said) {
    return situation.content().texts().smallTalk(said.text().value());
  }

  /// A stranger's greeting is answered by the first greeting alone, which counts for more than a
  /// courtesy.
  private static Answer answer(Situation situation, TextKey key) {
    var phrases = Phrases.of(situation);
    var state = situation.state();
    if (state.met()) {
      return Answer.of(state, phrases.say(key), ways(phrases, situation)).weighing(Weight.COURTESY);
    }
    return key == TextKey.HELLO || key == TextKey.WORDLESS
        ? Answer.of(state.greeted(), phrases.say(TextKey.GREETING_FIRST), phrases.ways())
        : Answer.of(state, phrases.say(key), phrases.ways());
  }

  /// Below a result the scores are there to tap until something is asked: LINE takes them away with
  /// each message.
  private static List<Action> ways(Phrases phrases, Situation situation) {
    var number = situation.cases().toRate().filter(_ -> situation.isBelowTheCardOfACase());
    return new ScoreChips(situation.content(), situation.language()).before(phrases.ways(), number);
  }
}
