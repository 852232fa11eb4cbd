package saitrong.conversation;

import java.util.List;
import java.util.Optional;
import saitrong.content.TextKey;
import saitrong.flow.Effect;
import saitrong.inbox.Inbound.Said;

/// While an officer has the chat nobody talks between the two: all that comes is kept, and the bot
/// says nothing. What it answers all the same stands before this: a cry for help, for which an
/// officer who is at another chat would come too late. And what is said by the button of a case's
/// card, for a score or "understood" is said to the register and not to the officer. And the way
/// out of the talk is the person's, whatever the officer does, also by the words that were named to
/// whoever waited. A script rests meanwhile, so that what is said to the officer is no answer to
/// its question afterwards; but for one that the officer has walked.
final class OfficerHasTheChat implements Responder {

  private static final Responder ABOUT_A_CASE = new ScriptForACase();

  @Override
  public Optional<Answer> answer(Situation situation) {
    return situation.talk() instanceof TheirTalk.Taken
        ? ABOUT_A_CASE
            .answer(situation)
            .or(() -> endsIt(situation) ? Optional.of(over(situation)) : Optional.empty())
            .or(() -> OfficersScript.goingOn(situation))
            .or(() -> Optional.of(silence(situation)))
        : Optional.empty();
  }

  private static Answer silence(Situation situation) {
    return Answer.silence(resting(situation)).doing(Doing.KEEPING_FILES);
  }

  private static boolean endsIt(Situation situation) {
    return situation.event() instanceof Said said
        && situation
            .content()
            .texts()
            .meaning(said.text().value())
            .filter(it -> it == TextKey.WORDS_END_TALK || it == TextKey.WORDS_STOP_WAITING)
            .isPresent();
  }

  private static Answer over(Situation situation) {
    var phrases = Phrases.of(situation);
    var answer = Answer.of(resting(situation), phrases.say(TextKey.TALK_LEFT), phrases.ways());
    return answer.doing(
        answer
            .doing()
            .performing(List.of(new Effect.OfTalk.Leave(situation.id() + "/leaves-talk"))));
  }

  private static State resting(Situation situation) {
    var state = situation.state();
    return state.holding(state.inHand().resting());
  }
}
