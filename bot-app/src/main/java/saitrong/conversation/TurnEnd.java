package saitrong.conversation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Citizens;
import saitrong.conversation.OpenTurn.Owed;
import saitrong.inbox.Inbound;
import saitrong.inbox.Mail;
import saitrong.inbox.Mailbox;
import saitrong.inbox.MessageId;
import saitrong.outbox.Courier;
import saitrong.outbox.Earlier;
import saitrong.outbox.Hold;
import saitrong.outbox.Letter;
import saitrong.outbox.Outbox;
import saitrong.store.FieldCipher;
import saitrong.transcript.Entry;
import saitrong.transcript.Fate;
import saitrong.transcript.Mark;
import saitrong.transcript.ShownAnswer;
import saitrong.transcript.Transcript;

/// Everything after the decision: effects, delivery, and last the rows that prove it. Each step can
/// be done again without harm, for after a crash that is what happens.
final class TurnEnd {

  private final Courier courier;
  private final Outbox outbox;
  private final Transcript transcript;
  private final Citizens citizens;
  private final Mailbox mailbox;
  private final Owners owners;
  private final Lessons lessons;
  private final FieldCipher cipher;
  private final InstantSource clock;

  TurnEnd(
      Courier courier,
      Outbox outbox,
      Transcript transcript,
      Citizens citizens,
      Mailbox mailbox,
      Owners owners,
      Lessons lessons,
      FieldCipher cipher,
      InstantSource clock) {
    this.courier = courier;
    this.outbox = outbox;
    this.transcript = transcript;
    this.citizens = citizens;
    this.mailbox = mailbox;
    this.owners = owners;
    this.lessons = lessons;
    this.cipher = cipher;
    this.clock = clock;
  }

  /// A turn that this instance has just decided: surely nothing was tried.
  void first(Conversation decided, List<Mail> mail, byte[] frozen, Hold hold) {
    end(
        decided,
        mail,
        owed -> courier.deliver(letter(decided, owed, mail, frozen), Earlier.nothing(), hold));
  }

  /// Whether this instance can read what is owed.
  boolean hasTheKeyOf(OpenTurn turn) {
    return turn.owed() == null || !cipher.lacksTheKeyOf(turn.owed().sealed());
  }

  /// A turn that somebody decided and perhaps delivered, or handed over to the outbox.
  void again(Conversation decided, List<Mail> mail, Hold hold) {
    end(
        decided,
        mail,
        owed -> outbox.holds(owed.key()) ? Fate.WAITING : deliverAgain(decided, owed, mail, hold));
  }

  private Fate deliverAgain(Conversation decided, Owed owed, List<Mail> mail, Hold hold) {
    var frozen = cipher.open(owed.sealed(), owed.key().toString());
    var letter = letter(decided, owed, mail, frozen);
    var since = owed.pushed() ? owed.pushesSince() : null;
    return since == null || Letter.mayBeRepeated(since, clock.instant())
        ? courier.deliver(letter, new Earlier(owed.byReply(), since), hold)
        : outbox.park(letter, since);
  }

  /// A turn whose answer is on record: only what came in may be missing there.
  void record(Conversation decided, List<Mail> mail) {
    perform(decided, mail);
    var owed = turn(decided).owed();
    if (owed != null) {
      outbox.riders().rodeAway(owed.riders());
    }
    write(rowsOf(decided, mail));
    lessons.of(decided);
  }

  /// A turn that cannot be ended.
  void giveUp(Conversation decided, List<Mail> mail) {
    var rows = rowsOf(decided, mail);
    var owed = turn(decided).owed();
    if (owed != null) {
      rows.add(row(decided, owed, Fate.PARKED));
      outbox.riders().release(owed.riders());
    }
    write(rows);
  }

  private void end(Conversation decided, List<Mail> mail, Function<Owed, Fate> delivery) {
    var owed = turn(decided).owed();
    if (owed != null) {
      outbox.riders().setAside(owed.riders()); // first: whatever fails, they go in no other way
    }
    perform(decided, mail);
    var rows = rowsOf(decided, mail);
    if (owed != null) {
      var fate = delivery.apply(owed);
      rows.add(row(decided, owed, fate));
      outbox.riders().fared(owed.riders(), fate);
    }
    write(rows);
    lessons.of(decided);
  }

  /// A turn that is on record as finished, while its mail still waits: it may have been cut short
  /// before it taught anything.
  void learn(Conversation decided) {
    lessons.of(decided);
  }

  private void write(List<Entry> rows) {
    if (!rows.isEmpty()) {
      transcript.add(rows).join();
    }
  }

  void showLoading(CitizenId citizen) {
    courier.showLoading(citizen);
  }

  private void perform(Conversation decided, List<Mail> mail) {
    var todo = turn(decided).todo();
    for (var item : mail) {
      perform(decided.citizen(), item.event());
      if (todo.keepsFiles() && item.event() instanceof Inbound.SentFile file) {
        owners.keep(file);
      }
    }
    todo.tasks().forEach(task -> owners.perform(decided.citizen(), task));
  }

  private static String nameOf(Conversation decided) {
    return turn(decided).events().getLast().value();
  }

  private void perform(CitizenId citizen, Inbound event) {
    switch (event) {
      case Inbound.Unsent unsent -> erase(citizen, unsent.message());
      case Inbound.Followed _ -> citizens.blocked(citizen, false, event.envelope().at());
      case Inbound.Unfollowed _ -> leave(citizen, event.envelope().at());
      case Inbound.Said _, Inbound.Tapped _, Inbound.SentFile _, Inbound.SentPlace _ -> {}
      case Inbound.SentSticker _, Inbound.InGroup _, Inbound.Unsupported _ -> {}
    }
  }

  /// Not where they are known to have come back since: LINE may tell it late.
  private void leave(CitizenId citizen, Instant at) {
    citizens.blocked(citizen, true, at);
    if (citizens.hasBlocked(citizen)) {
      owners.left(citizen);
    }
  }

  private void erase(CitizenId citizen, MessageId message) {
    transcript.erase(citizen, message.value());
    outbox.erase(citizen, message);
    mailbox.erase(citizen, message);
    owners.erase(citizen, message.value());
  }

  /// Without a token when only pushes are left: a redelivered event brings a fresh one, and the
  /// push may have arrived.
  private static Letter letter(Conversation decided, Owed owed, List<Mail> mail, byte[] frozen) {
    var free =
        mail.stream()
            .filter(item -> owed.byReply())
            .map(item -> item.event().envelope())
            .filter(envelope -> envelope.id().equals(owed.tokenOf()))
            .findFirst();
    return new Letter(
        owed.key(),
        decided.citizen(),
        free.map(envelope -> envelope.replyToken()).orElse(null),
        free.map(envelope -> envelope.arrived()).orElse(Instant.EPOCH),
        frozen,
        owed.bubbles(),
        owed.weight(),
        turn(decided).marks().contains(Mark.EMERGENCY),
        owed.riders(),
        owed.quotes());
  }

  private static List<Entry> rowsOf(Conversation decided, List<Mail> mail) {
    var marks = turn(decided).marks();
    var rows = new ArrayList<Entry>();
    for (var item : mail) {
      rows.add(Rows.of(item, decided.hasTakenBack(item.event().messageIfAny()), marks));
    }
    return rows;
  }

  /// With the answers of the FAQ that are in it, by name and version: the words may be edited.
  private Entry row(Conversation decided, Owed owed, Fate fate) {
    return new Entry(
            owed.key().toString(),
            decided.citizen(),
            clock.instant(),
            "answer",
            owed.sealed(),
            null,
            fate,
            Set.of())
        .showing(shownIn(decided))
        .quoting(owed.quotes().stream().map(MessageId::value).toList());
  }

  private static List<ShownAnswer> shownIn(Conversation decided) {
    return decided.state().lookup().shownIn(nameOf(decided)).stream()
        .map(it -> new ShownAnswer(it.entry(), it.version()))
        .toList();
  }

  private static OpenTurn turn(Conversation decided) {
    return Objects.requireNonNull(decided.turn());
  }
}
