package saitrong.conversation;

import java.util.List;
import saitrong.inbox.Inbound;
import saitrong.inbox.Mail;
import saitrong.transcript.Mark;

/// What an officer who has the chat is waited for with: what the person said or sent, and the bot
/// left to them. A score is said to the register; a block, or a message that was taken back, is
/// said to nobody.
final class LeftToTheOfficer {

  private LeftToTheOfficer() {}

  /// A cry for help is theirs though the numbers were said, and so is whatever follows the last
  /// answer to a script that they let ask.
  static boolean by(Decision decision, State before, List<Mail> mail) {
    boolean isSilent = decision.says() == null && !decision.doing().waits();
    boolean isTheirs =
        isSilent
            || decision.marks().contains(Mark.EMERGENCY)
            || OfficersScript.asking(before.inHand()).isPresent();
    return isTheirs && isSaidIn(mail);
  }

  static boolean isSaidIn(List<Mail> mail) {
    return mail.stream().map(Mail::event).anyMatch(LeftToTheOfficer::isSaid);
  }

  private static boolean isSaid(Inbound event) {
    return isSaidToUs(event) || event instanceof Inbound.Unsupported it && it.isMessage();
  }

  /// In the chat of the two: others may read what is answered elsewhere.
  static boolean isSaidToUs(Inbound event) {
    return switch (event) {
      case Inbound.Said _, Inbound.Tapped _, Inbound.SentFile _, Inbound.SentPlace _ -> true;
      case Inbound.SentSticker _ -> true;
      case Inbound.Followed _, Inbound.Unfollowed _, Inbound.Unsent _ -> false;
      case Inbound.InGroup _, Inbound.Unsupported _ -> false;
    };
  }
}
