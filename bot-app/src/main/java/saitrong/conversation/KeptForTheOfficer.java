package saitrong.conversation;

import java.util.Optional;
import saitrong.content.TextKey;
import saitrong.flow.FlowSet;
import saitrong.inbox.Inbound;
import saitrong.inbox.Inbound.Said;
import saitrong.inbox.Inbound.SentFile;

/// A picture, a paper or a voice of somebody who waits for an officer: whoever takes the chat opens
/// it, and LINE has it for a while only.
final class KeptForTheOfficer implements Responder {

  @Override
  public Optional<Answer> answer(Situation situation) {
    return situation.event() instanceof SentFile && isAwaited(situation)
        ? Optional.of(kept(situation))
        : Optional.empty();
  }

  /// Whoever waits speaks to the officer, and not to a script at rest: that hears only what is
  /// plainly its own.
  static boolean isForTheOfficer(Situation situation, FlowSet flows) {
    return isAwaited(situation)
        && !situation.state().inHand().asks()
        && switch (situation.event()) {
          case Said said -> !flows.comesBack(said.text().value());
          case Inbound.Tapped _ -> false;
          case SentFile _, Inbound.SentPlace _, Inbound.SentSticker _ -> true;
          case Inbound.Followed _, Inbound.Unfollowed _, Inbound.Unsent _ -> true;
          case Inbound.InGroup _, Inbound.Unsupported _ -> true;
        };
  }

  /// What the open script has no use for: the officer may have.
  static Optional<Answer> besideAScript(Situation situation, Playing playing) {
    return situation.event() instanceof SentFile && isAwaited(situation) && !playing.keepsFiles()
        ? Optional.of(
            RunningFlow.questionAgain(kept(situation), situation).doing(Doing.KEEPING_FILES))
        : Optional.empty();
  }

  private static boolean isAwaited(Situation situation) {
    return situation.talk() instanceof TheirTalk.Waiting;
  }

  private static Answer kept(Situation situation) {
    var phrases = Phrases.of(situation);
    return Answer.of(situation.state(), phrases.say(TextKey.TALK_KEPT), phrases.ways())
        .doing(Doing.KEEPING_FILES);
  }
}
