package saitrong.conversation;

import java.util.List;
import java.util.UUID;
import saitrong.inbox.Envelope;
import saitrong.inbox.Mail;
import saitrong.inbox.Mailbox;
import saitrong.outbox.Hold.TokenUser;
import saitrong.outbox.LetterKey;
import saitrong.transcript.Fate;
import saitrong.transcript.Transcript;

/// What was said on a mail's own reply token before its turn came, as it is on record: that the
/// token is used before it is, and how it went after that.
record SaidAhead(Mailbox mailbox, Transcript transcript) {

  /// Why something was said.
  enum Occasion {
    STAND_IN("stand-in"),
    HELP("help");

    private final String stored;

    Occasion(String stored) {
      this.stored = stored;
    }
  }

  static UUID keyOf(Envelope envelope, Occasion occasion) {
    return LetterKey.of(envelope.id().value() + "#" + occasion.stored, envelope.at());
  }

  /// Whether the token of this mail went to what was said ahead.
  TokenUser on(Mail mail) {
    return mailbox.isTokenSpent(mail.id()) ? accordingTo(fates(mail)) : TokenUser.NOBODY;
  }

  private List<Fate> fates(Mail mail) {
    var envelope = mail.event().envelope();
    var keys =
        List.of(
            keyOf(envelope, Occasion.STAND_IN).toString(),
            keyOf(envelope, Occasion.HELP).toString());
    return List.copyOf(transcript.fates(keys).values());
  }

  /// Without a row it was cut short in the middle of the call.
  private static TokenUser accordingTo(List<Fate> fates) {
    if (fates.contains(Fate.REPLIED)) {
      return TokenUser.ANOTHER;
    }
    return fates.isEmpty() || fates.contains(Fate.UNKNOWN)
        ? TokenUser.MAYBE_ANOTHER
        : TokenUser.NOBODY;
  }
}
