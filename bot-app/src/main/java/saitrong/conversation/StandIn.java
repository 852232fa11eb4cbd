package saitrong.conversation;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import saitrong.content.Content;
import saitrong.content.TextKey;
import saitrong.inbox.Envelope;
import saitrong.inbox.Mail;
import saitrong.message.Outgoing;
import saitrong.outbox.Courier;
import saitrong.outbox.LetterKey;
import saitrong.outbox.MessageSender;
import saitrong.outbox.Weight;
import saitrong.store.FieldCipher;
import saitrong.transcript.Entry;
import saitrong.transcript.Fate;
import saitrong.transcript.Transcript;

/// What a citizen hears before the turn comes. "Still looking", when the reply token is about to
/// lapse, no push is left, and the answer is not there: the button brings a fresh token. And the
/// numbers for an emergency, when its turn has to wait.
final class StandIn {

  private final Conversations conversations;
  private final Courier courier;
  private final MessageSender line;
  private final FieldCipher cipher;
  private final Transcript transcript;
  private final Supplier<Content> content;
  private final InstantSource clock;

  StandIn(
      Conversations conversations,
      Courier courier,
      MessageSender line,
      FieldCipher cipher,
      Transcript transcript,
      Supplier<Content> content,
      InstantSource clock) {
    this.conversations = conversations;
    this.courier = courier;
    this.line = line;
    this.cipher = cipher;
    this.transcript = transcript;
    this.content = content;
    this.clock = clock;
  }

  boolean isNeeded() {
    return !courier.mayPush(Weight.ANSWER);
  }

  /// Asks the store now, so that nothing but LINE is needed once the token is on record as spent.
  Runnable prepare(Mail mail) {
    return saying(mail, "stand-in", words(mail.event().envelope()));
  }

  boolean isUrgent(Mail mail) {
    return EmergencyNumbers.isCalledFor(mail.event(), content.get());
  }

  Runnable prepareHelp(Mail mail) {
    return EmergencyNumbers.alone(mail.event(), content.get())
        .map(numbers -> saying(mail, "help", numbers))
        .orElse(() -> {});
  }

  private Runnable saying(Mail mail, String occasion, Outgoing words) {
    var envelope = mail.event().envelope();
    var token = envelope.replyToken();
    if (token == null) {
      return () -> {};
    }
    var frozen = line.freeze(words);
    return () -> record(envelope, occasion, frozen, courier.replyOnce(token, frozen));
  }

  private void record(Envelope envelope, String occasion, byte[] frozen, Fate fate) {
    var key = LetterKey.of(envelope.id().value() + "#" + occasion, envelope.at()).toString();
    var sealed = cipher.seal(frozen, key);
    var to = envelope.citizen();
    var row = new Entry(key, to, clock.instant(), "answer", sealed, null, fate, Set.of());
    transcript.add(List.of(row)).join();
  }

  private Outgoing words(Envelope envelope) {
    var state = conversations.read(envelope.citizen()).conversation().state();
    var phrases = new Phrases(content.get(), state.language());
    return new Outgoing(phrases.say(TextKey.SLOW), List.of(phrases.button(Command.SEE_ANSWER)));
  }
}
