package saitrong.conversation;

import java.util.List;
import java.util.Optional;
import saitrong.content.TextKey;
import saitrong.flow.Effect;
import saitrong.inbox.Inbound.Said;

/// Whoever waits for an officer leaves the queue in words. "ยกเลิก" alone means the script, where
/// one asks.
final class NoLongerWaiting implements Responder {

  @Override
  public Optional<Answer> answer(Situation situation) {
    return situation.talk() instanceof TheirTalk.Waiting
            && situation.event() instanceof Said said
            && (isMeant(situation, said) || givesUp(situation, said))
        ? Optional.of(gone(situation))
        : Optional.empty();
  }

  private static boolean isMeant(Situation situation, Said said) {
    return situation
        .content()
        .texts()
        .meaning(said.text().value())
        .filter(it -> it == TextKey.WORDS_STOP_WAITING || it == TextKey.WORDS_END_TALK)
        .isPresent();
  }

  private static boolean givesUp(Situation situation, Said said) {
    var flows = situation.content().flows();
    return flows != null
        && !situation.state().inHand().asks()
        && flows.givesUp(said.text().value());
  }

  private static Answer gone(Situation situation) {
    var phrases = Phrases.of(situation);
    var gone =
        Answer.of(situation.state(), phrases.say(TextKey.TALK_NOT_WAITED_FOR), phrases.ways());
    var answer = RunningFlow.questionAgain(gone, situation);
    return answer.doing(
        answer
            .doing()
            .performing(List.of(new Effect.OfTalk.Leave(situation.id() + "/leaves-queue"))));
  }
}
