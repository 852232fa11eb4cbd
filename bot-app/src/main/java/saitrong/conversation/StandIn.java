package saitrong.conversation;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import saitrong.content.Content;
import saitrong.content.TextKey;
import saitrong.conversation.SaidAhead.Occasion;
import saitrong.inbox.Envelope;
import saitrong.inbox.Mail;
import saitrong.inbox.TurnHandler.Words;
import saitrong.message.Outgoing;
import saitrong.outbox.Courier;
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
  private final TalksInTheChat talks;
  private final Supplier<Content> content;
  private final InstantSource clock;

  StandIn(
      Conversations conversations,
      Courier courier,
      MessageSender line,
      FieldCipher cipher,
      Transcript transcript,
      TalksInTheChat talks,
      Supplier<Content> content,
      InstantSource clock) {
    this.conversations = conversations;
    this.courier = courier;
    this.line = line;
    this.cipher = cipher;
    this.transcript = transcript;
    this.talks = talks;
    this.content = content;
    this.clock = clock;
  }

  boolean isNeeded() {
    return !courier.mayPush(Weight.ANSWER);
  }

  /// Asks the store now, so that nothing but LINE is needed once the token is on record as spent.
  Optional<Words> prepare(Mail mail) {
    var envelope = mail.event().envelope();
    return ahead(
        mail,
        Occasion.STAND_IN,
        () -> isLookedFor(envelope) ? Optional.of(words(envelope)) : Optional.empty());
  }

  /// While an officer has the chat the bot looks for nothing.
  private boolean isLookedFor(Envelope envelope) {
    return !(talks.of(envelope.citizen()) instanceof TheirTalk.Taken);
  }

  boolean isUrgent(Mail mail) {
    return EmergencyNumbers.isCalledFor(mail.event(), content.get());
  }

  Optional<Words> prepareHelp(Mail mail) {
    return ahead(mail, Occasion.HELP, () -> EmergencyNumbers.alone(mail.event(), content.get()));
  }

  /// Nothing once the turn is decided: its words were frozen for this token, and whoever finishes
  /// it says them soon.
  private Optional<Words> ahead(Mail mail, Occasion occasion, Supplier<Optional<Outgoing>> words) {
    return conversations.isDecided(mail.event().envelope())
        ? Optional.empty()
        : words.get().flatMap(it -> saying(mail, occasion, it));
  }

  private Optional<Words> saying(Mail mail, Occasion occasion, Outgoing words) {
    var envelope = mail.event().envelope();
    var token = envelope.replyToken();
    if (token == null) {
      return Optional.empty();
    }
    var frozen = line.freeze(words);
    return Optional.of(() -> {
      var fate = courier.replyOnce(token, frozen);
      fate.ifPresent(it -> record(envelope, occasion, frozen, it));
      return fate.isPresent();
    });
  }

  private void record(Envelope envelope, Occasion occasion, byte[] frozen, Fate fate) {
    var key = SaidAhead.keyOf(envelope, occasion).toString();
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
