package saitrong.conversation;

import java.util.Map;
import java.util.Optional;
import saitrong.content.TextKey;

/// The answer that ended a script, sent twice: told what came of it, and nothing is started by it.
/// Without this "1" would be the menu's first item, and the button one of an earlier day.
final class Doubled implements Responder {

  @Override
  public Optional<Answer> answer(Situation situation) {
    var phrases = Phrases.of(situation);
    return meant(situation)
        .map(done ->
            done.number().isEmpty()
                ? phrases.say(TextKey.DONE_ALREADY)
                : phrases.say(TextKey.SENT_ALREADY, Map.of("number", done.number())))
        .map(says -> Answer.of(situation.state(), says, phrases.ways()));
  }

  private static Optional<JustDone> meant(Situation situation) {
    return situation.state().inHand().justDone().filter(it -> it.isDoubledBy(situation.event()));
  }

  /// Whatever else is said in between makes the same words mean what they say.
  static Situation orForgotten(Situation situation) {
    var inHand = situation.state().inHand();
    return inHand.justDone().isEmpty() || meant(situation).isPresent()
        ? situation
        : situation.with(situation.state().holding(inHand.having(Optional.empty())));
  }
}
