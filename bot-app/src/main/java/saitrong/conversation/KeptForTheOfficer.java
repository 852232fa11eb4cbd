package saitrong.conversation;

import java.util.Optional;
import saitrong.content.TextKey;
import saitrong.inbox.Inbound.SentFile;

/// A picture, a paper or a voice of somebody who waits for an officer: whoever takes the chat opens
/// it, and LINE has it for a while only.
final class KeptForTheOfficer implements Responder {

  @Override
  public Optional<Answer> answer(Situation situation) {
    return situation.event() instanceof SentFile && situation.talk() instanceof TheirTalk.Waiting
        ? Optional.of(kept(situation))
        : Optional.empty();
  }

  private static Answer kept(Situation situation) {
    var phrases = Phrases.of(situation);
    return Answer.of(situation.state(), phrases.say(TextKey.TALK_KEPT), phrases.ways())
        .doing(Doing.KEEPING_FILES);
  }
}
