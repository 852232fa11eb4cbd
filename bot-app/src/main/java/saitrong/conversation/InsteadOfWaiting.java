package saitrong.conversation;

import java.util.List;
import saitrong.content.TextKey;
import saitrong.flow.Answer.Outcome;
import saitrong.flow.Effect;

/// Whoever waits for an officer is told that a case can be left instead. Once it is, they wait no
/// more, and hear so behind the receipt: an officer would find somebody who has their answer
/// coming.
final class InsteadOfWaiting {

  private InsteadOfWaiting() {}

  /// What was looked up and answered is on record as well, and nobody left that for an officer.
  static boolean isLeft(Effect effect, Outcome outcome) {
    return effect instanceof Effect.OpenCase open
        && !open.answered()
        && !outcome.result().equals(Effect.OpenCase.ALIKE);
  }

  static Answer of(Answer receipt, Situation situation) {
    if (!(situation.talk() instanceof TheirTalk.Waiting)) {
      return receipt;
    }
    var leaves = new Effect.OfTalk.StopWaiting(situation.id() + "/case-instead");
    return receipt
        .before(Phrases.of(situation).say(TextKey.TALK_CASE_INSTEAD))
        .doing(receipt.doing().performing(List.of(leaves)));
  }
}
