package saitrong.conversation;

import java.util.Set;
import saitrong.inbox.Inbound;
import saitrong.inbox.Mail;
import saitrong.transcript.Entry;
import saitrong.transcript.Mark;

/// What came in, as rows of the transcript.
final class Rows {

  private Rows() {}

  /// @param takenBack the person unsent it before it was recorded: the row stays, the words do not
  static Entry of(Mail mail, boolean takenBack, Set<Mark> marks) {
    var envelope = mail.event().envelope();
    var message = mail.event().messageIfAny();
    return new Entry(
        mail.id().value(),
        envelope.citizen(),
        envelope.at(),
        takenBack ? "unsent" : kind(mail.event()),
        takenBack ? null : mail.sealed(),
        message == null ? null : message.value(),
        null,
        marks);
  }

  /// Short words that stay the same for ever: they are stored and counted.
  static String kind(Inbound event) {
    return switch (event) {
      case Inbound.Said _ -> "said";
      case Inbound.Tapped _ -> "tapped";
      case Inbound.SentFile _ -> "file";
      case Inbound.SentPlace _ -> "place";
      case Inbound.SentSticker _ -> "sticker";
      case Inbound.Followed _ -> "followed";
      case Inbound.Unfollowed _ -> "unfollowed";
      case Inbound.Unsent _ -> "takes-back";
      case Inbound.InGroup _ -> "group";
      case Inbound.Unsupported _ -> "unsupported";
    };
  }
}
