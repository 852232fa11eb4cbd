package saitrong.conversation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import saitrong.conversation.OpenTurn.Owed;
import saitrong.inbox.Envelope;
import saitrong.inbox.Mail;
import saitrong.inbox.Mailbox;
import saitrong.message.Limits;
import saitrong.outbox.Frozen;
import saitrong.outbox.Letter;
import saitrong.outbox.LetterKey;
import saitrong.outbox.MessageSender;
import saitrong.outbox.Outbox;
import saitrong.outbox.Rider;
import saitrong.store.FieldCipher;
import saitrong.transcript.Mark;

/// Turns a decision into the document that is written: messages frozen and sealed, waiting letters
/// taken along.
final class Composer {

  private static final byte[] NOTHING = new byte[0];

  /// Younger tokens are left alone by whoever says "still looking". Less than they wait for, since
  /// clocks differ.
  private static final Duration YOUNG = Duration.ofSeconds(35);

  private final MessageSender line;
  private final Outbox outbox;
  private final Mailbox mailbox;
  private final FieldCipher cipher;
  private final Leases leases;

  Composer(MessageSender line, Outbox outbox, Mailbox mailbox, FieldCipher cipher, Leases leases) {
    this.line = line;
    this.outbox = outbox;
    this.mailbox = mailbox;
    this.cipher = cipher;
    this.leases = leases;
  }

  /// @param next the conversation with this turn in it, ready to be committed
  /// @param frozen what goes out, as bytes
  record Composed(Conversation next, byte[] frozen) {}

  Composed compose(Conversation before, List<Mail> fresh, Decision decision) {
    var applied = before.applied();
    for (var mail : fresh) {
      applied = applied.and(mail.id(), mail.event().envelope().at());
    }
    boolean isFree = isFree(decision.free(), fresh);
    var riders = isFree ? ridersFor(before, decision) : List.<Rider>of();
    var frozen = frozen(decision, riders);
    var events = fresh.stream().map(Mail::id).toList();
    var owed = owed(fresh, frozen, riders, decision, isFree);
    var turn = new OpenTurn(events, owed, decision.marks(), leases.instance(), leases.end());
    var next = before.next(decision.next(), applied, decision.takenBack(), turn);
    return new Composed(next, frozen);
  }

  /// Somebody else decided: what was taken along goes back.
  void discard(Composed turn) {
    var open = turn.next().turn();
    if (open != null && open.owed() != null) {
      outbox.release(open.owed().riders());
    }
  }

  private List<Rider> ridersFor(Conversation before, Decision decision) {
    var says = decision.says();
    boolean urgent = decision.marks().contains(Mark.EMERGENCY);
    return says == null || urgent
        ? List.of()
        : outbox.riders(before.citizen(), Limits.MESSAGES_PER_CALL - says.messages().size());
  }

  /// The waiting letters first, for they are older, and the answer last, for LINE shows the last
  /// bubble's quick replies.
  private byte[] frozen(Decision decision, List<Rider> riders) {
    var says = decision.says();
    if (says == null) {
      return NOTHING;
    }
    var parts = new ArrayList<byte[]>(riders.size() + 1);
    riders.forEach(rider -> parts.add(rider.frozen()));
    parts.add(line.freeze(says));
    return Frozen.join(parts);
  }

  private @Nullable Owed owed(
      List<Mail> fresh, byte[] frozen, List<Rider> riders, Decision decision, boolean isFree) {
    var says = decision.says();
    if (says == null) {
      return null;
    }
    var event = fresh.getFirst().event().envelope();
    var key = LetterKey.of(event.id().value() + '#' + decision.occasion(), event.at());
    var free = decision.free();
    return new Owed(
        key,
        cipher.seal(frozen, key.toString()),
        says.messages().size() + riders.stream().mapToInt(Rider::bubbles).sum(),
        decision.weight(),
        free == null ? null : free.id(),
        isFree,
        riders.stream().map(Rider::key).toList());
  }

  private boolean isFree(@Nullable Envelope envelope, List<Mail> fresh) {
    return envelope != null
        && Letter.isFree(envelope.arrived(), leases.clock().instant())
        && fresh.stream().noneMatch(mail -> mail.tokenSpent() && mail.id().equals(envelope.id()))
        && (isUntouched(envelope) || !mailbox.isTokenSpent(envelope.id()));
  }

  private boolean isUntouched(Envelope envelope) {
    var young = envelope.arrived().plus(YOUNG);
    return !envelope.redelivered() && leases.clock().instant().isBefore(young);
  }
}
