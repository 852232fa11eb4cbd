package saitrong.conversation;

import java.util.Optional;
import saitrong.content.TextKey;
import saitrong.flow.FlowSet;
import saitrong.inbox.Inbound.Said;

/// "ข้าม" or "ย้อนกลับ", where no question waits: no question of theirs either, that somebody
/// should write an answer to.
final class NothingOpen implements Responder {

  @Override
  public Optional<Answer> answer(Situation situation) {
    var flows = situation.content().flows();
    if (flows == null || !isMeant(situation, flows)) {
      return Optional.empty();
    }
    var phrases = Phrases.of(situation);
    return Optional.of(
        Answer.of(situation.state(), phrases.say(TextKey.NOTHING_OPEN), phrases.ways()));
  }

  static boolean isMeant(Situation situation, FlowSet flows) {
    return situation.event() instanceof Said said && flows.isSaidToAQuestion(said.text().value());
  }
}
