package saitrong.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import saitrong.conversation.OpenTurn.Owed;
import saitrong.inbox.Envelope;
import saitrong.inbox.EventId;
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
    var events = fresh.stream().map(Mail::id).toList();
    var turn = new Draft(before, applied, events, fresh, decision);
    return decision.doing().waits() ? waiting(turn) : composed(turn, todo(decision.doing()));
  }

  /// The rest of a turn whose outcomes have come: what was said before them goes out in front.
  Composed settle(Conversation decided, List<Mail> mail, Decision rest) {
    var turn = Objects.requireNonNull(decided.turn());
    var before = turn.todo();
    var tasks = new ArrayList<>(before.tasks());
    tasks.addAll(rest.doing().tasks());
    var whole = rest.after(before.says());
    var draft = new Draft(decided, decided.applied(), turn.events(), mail, whole);
    var lesson = rest.doing().lesson() == null ? before.lesson() : rest.doing().lesson();
    return composed(
        draft, new Todo(false, List.of(), before.keepsFiles(), tasks, lesson, before.lost()));
  }

  private record Draft(
      Conversation before,
      Applied applied,
      List<EventId> events,
      List<Mail> mail,
      Decision decision) {

    Conversation with(OpenTurn turn) {
      return before.next(decision.next(), applied, decision.takenBack(), turn);
    }

    boolean isSilent() {
      return decision.says() == null;
    }

    boolean isUrgent() {
      return decision.marks().contains(Mark.EMERGENCY);
    }
  }

  private Composed composed(Draft draft, Todo todo) {
    var decision = draft.decision();
    boolean isFree = isFree(draft);
    var riders = isFree ? ridersFor(draft) : List.<Rider>of();
    var frozen = frozen(draft, riders);
    var owed = owed(draft, frozen, riders, isFree);
    return new Composed(draft.with(turn(draft, owed, todo)), frozen);
  }

  private Composed waiting(Draft draft) {
    var doing = draft.decision().doing();
    var says = draft.decision().says();
    var todo =
        new Todo(
            true,
            says == null ? List.of() : says.messages(),
            doing.keepsFiles(),
            doing.tasks(),
            doing.lesson(),
            doing.lost());
    return new Composed(draft.with(turn(draft, null, todo)), NOTHING);
  }

  private OpenTurn turn(Draft draft, @Nullable Owed owed, Todo todo) {
    var marks = draft.decision().marks();
    return new OpenTurn(draft.events(), owed, marks, todo, leases.instance(), leases.end());
  }

  private static Todo todo(Doing doing) {
    return new Todo(
        false, List.of(), doing.keepsFiles(), doing.tasks(), doing.lesson(), doing.lost());
  }

  private static int bubbles(Decision decision) {
    return decision.says() == null ? 0 : decision.says().messages().size();
  }

  /// Somebody else decided: what was taken along goes back.
  void discard(Composed turn) {
    var open = turn.next().turn();
    if (open != null && open.owed() != null) {
      outbox.riders().release(open.owed().riders());
    }
  }

  private List<Rider> ridersFor(Draft draft) {
    int room = Limits.MESSAGES_PER_CALL - bubbles(draft.decision());
    return draft.isSilent() || draft.isUrgent()
        ? List.of()
        : outbox.riders().claim(draft.before().citizen(), room);
  }

  /// The waiting letters first, for they are older, and the answer last, for LINE shows the last
  /// bubble's quick replies.
  private byte[] frozen(Draft draft, List<Rider> riders) {
    if (draft.isSilent()) {
      return NOTHING;
    }
    var parts = new ArrayList<byte[]>(riders.size() + 1);
    riders.forEach(rider -> parts.add(rider.frozen()));
    parts.add(line.freeze(draft.decision().saying(!riders.isEmpty())));
    return Frozen.join(parts);
  }

  private @Nullable Owed owed(Draft draft, byte[] frozen, List<Rider> riders, boolean isFree) {
    if (draft.isSilent()) {
      return null;
    }
    var decision = draft.decision();
    var key =
        LetterKey.of(draft.events().getFirst().value() + '#' + decision.occasion(), at(draft));
    var free = decision.free();
    return new Owed(
        key,
        cipher.seal(frozen, key.toString()),
        bubbles(decision) + riders.stream().mapToInt(Rider::bubbles).sum(),
        decision.weight(),
        free == null ? null : free.id(),
        isFree,
        isFree ? null : leases.clock().instant(),
        false,
        riders.stream().map(Rider::key).toList(),
        Quoted.by(draft.before().state(), decision.next(), draft.mail(), riders));
  }

  /// Without its mail, which somebody has parked, nothing but the event's name is left to go by.
  private static Instant at(Draft draft) {
    return draft.mail().isEmpty() ? Instant.EPOCH : draft.mail().getFirst().event().envelope().at();
  }

  private boolean isFree(Draft draft) {
    var envelope = draft.decision().free();
    return envelope != null
        && Letter.isFree(envelope.arrived(), leases.clock().instant())
        && draft.mail().stream()
            .noneMatch(mail -> mail.tokenSpent() && mail.id().equals(envelope.id()))
        && (isUntouched(draft, envelope) || !mailbox.isTokenSpent(envelope.id()));
  }

  /// A cry for help may be heard elsewhere within a second.
  private boolean isUntouched(Draft draft, Envelope envelope) {
    var young = envelope.arrived().plus(YOUNG);
    return !draft.isUrgent() && !envelope.redelivered() && leases.clock().instant().isBefore(young);
  }
}
