package saitrong.conversation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Citizens;
import saitrong.conversation.OpenTurn.Owed;
import saitrong.inbox.Inbound;
import saitrong.inbox.Mail;
import saitrong.outbox.Courier;
import saitrong.outbox.Hold;
import saitrong.outbox.Letter;
import saitrong.outbox.Outbox;
import saitrong.store.FieldCipher;
import saitrong.transcript.Entry;
import saitrong.transcript.Fate;
import saitrong.transcript.Mark;
import saitrong.transcript.Transcript;

/// Everything after the decision: effects, delivery, and last the rows that prove it. Each step can
/// be done again without harm, for after a crash that is what happens.
final class TurnEnd {

  private final Courier courier;
  private final Outbox outbox;
  private final Transcript transcript;
  private final Citizens citizens;
  private final FieldCipher cipher;
  private final InstantSource clock;

  TurnEnd(
      Courier courier,
      Outbox outbox,
      Transcript transcript,
      Citizens citizens,
      FieldCipher cipher,
      InstantSource clock) {
    this.courier = courier;
    this.outbox = outbox;
    this.transcript = transcript;
    this.citizens = citizens;
    this.cipher = cipher;
    this.clock = clock;
  }

  /// A turn that this instance has just decided: surely nothing was tried.
  void first(Conversation decided, List<Mail> mail, byte[] frozen, Set<Mark> marks, Hold hold) {
    end(decided, mail, frozen, marks, false, hold);
  }

  /// A turn that somebody decided and perhaps delivered.
  void again(Conversation decided, List<Mail> mail, Hold hold) {
    var owed = turn(decided).owed();
    var frozen = owed == null ? new byte[0] : cipher.open(owed.sealed(), owed.key().toString());
    end(decided, mail, frozen, Set.of(), owed != null && owed.byReply(), hold);
  }

  private void end(
      Conversation decided,
      List<Mail> mail,
      byte[] frozen,
      Set<Mark> marks,
      boolean mayHaveBeenReplied,
      Hold hold) {
    mail.forEach(item -> perform(decided.citizen(), item.event()));
    var rows = rowsOf(decided, mail, marks);
    var owed = turn(decided).owed();
    if (owed != null) {
      outbox.ride(owed.riders());
      var letter = letter(decided.citizen(), owed, mail, frozen);
      var fate = courier.deliver(letter, mayHaveBeenReplied, hold);
      rows.add(row(decided.citizen(), owed, fate));
      outbox.rode(owed.riders(), fate);
    }
    if (!rows.isEmpty()) {
      transcript.add(rows).join();
    }
  }

  private void perform(CitizenId citizen, Inbound event) {
    switch (event) {
      case Inbound.Unsent unsent -> transcript.erase(citizen, unsent.message().value());
      case Inbound.Followed _ -> citizens.blocked(citizen, false);
      case Inbound.Unfollowed _ -> citizens.blocked(citizen, true);
      case Inbound.Said _, Inbound.Tapped _, Inbound.SentFile _, Inbound.SentPlace _ -> {}
      case Inbound.SentSticker _, Inbound.InGroup _, Inbound.Unsupported _ -> {}
    }
  }

  private static Letter letter(CitizenId to, Owed owed, List<Mail> mail, byte[] frozen) {
    var free =
        mail.stream()
            .map(item -> item.event().envelope())
            .filter(envelope -> envelope.id().equals(owed.tokenOf()))
            .findFirst();
    return new Letter(
        owed.key(),
        to,
        free.map(envelope -> envelope.replyToken()).orElse(null),
        free.map(envelope -> envelope.arrived()).orElse(Instant.EPOCH),
        frozen,
        owed.bubbles(),
        owed.weight(),
        owed.riders());
  }

  private static List<Entry> rowsOf(Conversation decided, List<Mail> mail, Set<Mark> marks) {
    var rows = new ArrayList<Entry>();
    for (var item : mail) {
      rows.add(Rows.of(item, decided.hasTakenBack(item.event().messageIfAny()), marks));
    }
    return rows;
  }

  private Entry row(CitizenId to, Owed owed, Fate fate) {
    return new Entry(
        owed.key().toString(), to, clock.instant(), "answer", owed.sealed(), null, fate, Set.of());
  }

  private static OpenTurn turn(Conversation decided) {
    return Objects.requireNonNull(decided.turn());
  }
}
