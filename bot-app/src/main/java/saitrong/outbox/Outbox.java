package saitrong.outbox;

import static saitrong.outbox.Weight.BINDING;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.inbox.MessageId;
import saitrong.message.Outgoing;
import saitrong.transcript.Entry;
import saitrong.transcript.Fate;
import saitrong.transcript.Transcript;

/// What waits to go out: messages that belong to no turn, and answers that could not be settled in
/// theirs. Stored first, sent in order by the [OutboxSweep], or taken along free on the citizen's
/// next reply.
public final class Outbox {

  private static final Duration ANSWER_IS_OF_USE = Duration.ofHours(24);

  /// Longer than a month: when its pushes are used up on the first day, it goes out in the next.
  private static final Duration BINDING_IS_OF_USE = Duration.ofDays(35);

  private static final String NOTICE = "notice";

  /// As which the transcript has what officers say in the chat.
  public static final String OFFICER = "officer";

  private final LetterStore store;
  private final MessageSender line;
  private final Transcript transcript;
  private final InstantSource clock;
  private final WhoWaits waiting = new WhoWaits();
  private final Settling settling;
  private final Riders riders;

  Outbox(LetterStore store, MessageSender line, Transcript transcript, InstantSource clock) {
    this.store = store;
    this.settling = new Settling(store, transcript);
    this.riders = new Riders(store, settling, waiting, clock);
    this.line = line;
    this.transcript = transcript;
    this.clock = clock;
  }

  /// For messages outside a turn: a status that changed, a reminder. Durable when this returns;
  /// posting the same key twice is posting it once, also when it has met its fate meanwhile. Never
  /// pushed at night, whatever kept it waiting; it may ride on a reply at any time.
  public void post(UUID key, CitizenId to, Outgoing outgoing, Weight weight) {
    post(key, to, outgoing, weight, Instant.MAX);
  }

  /// @param until of no use after that, however long what weighs as much would be; a courtesy may
  ///   also be of use for longer
  public void post(UUID key, CitizenId to, Outgoing outgoing, Weight weight, Instant until) {
    keep(key, to, outgoing, weight, NOTICE, letter -> letter.byDay().usefulUntil(until));
  }

  /// What an officer says in a chat that the person called them into: they wait for it, so it goes
  /// out at any hour, free where they wrote a moment ago, and it must arrive. Durable and done once
  /// as above.
  public void answer(UUID key, CitizenId to, Outgoing outgoing) {
    keep(
        key,
        to,
        outgoing,
        BINDING,
        OFFICER,
        letter -> letter.by(store.ways().take(to, clock.instant())));
  }

  /// The person wrote, and the bot said nothing: what waits for quota goes out on what it left, or
  /// else whatever an officer says next.
  public void mayBeAnsweredFree(CitizenId citizen, FreeWay way) {
    var now = clock.instant();
    if (!store.lend(citizen, way, now)) {
      store.ways().keep(citizen, way);
    }
  }

  void forgetFreeWaysThatAreOver() {
    store.ways().forgetThoseThatAreOver(clock.instant());
  }

  Optional<Instant> freeUntil(CitizenId citizen) {
    return store.ways().openUntil(citizen, clock.instant());
  }

  private void keep(
      UUID key,
      CitizenId to,
      Outgoing outgoing,
      Weight weight,
      String kind,
      UnaryOperator<WaitingLetter> made) {
    if (hasMetItsFate(key)) {
      return;
    }
    var frozen = line.freeze(outgoing);
    var letter =
        new Letter(
            key,
            to,
            null,
            Instant.EPOCH,
            frozen,
            outgoing.messages().size(),
            weight,
            false,
            List.of(),
            List.of());
    var row = made.apply(waiting(letter, null));
    store.hold(row, kind);
    putOnRecord(Settling.entry(row, kind, Fate.WAITING));
    waiting.note(to, null);
  }

  /// Only then may it be sent: it would meet its fate before there is a row that tells of it.
  private void putOnRecord(Entry entry) {
    transcript.add(List.of(entry)).join();
    store.release(UUID.fromString(entry.id()));
  }

  /// Whoever wrote it down was cut short: without its row nobody would see it, and it would wait
  /// for ever.
  void goOnWith(UUID key) {
    store.held(key).ifPresent(this::putOnRecord);
  }

  private boolean hasMetItsFate(UUID key) {
    var fate = transcript.fates(List.of(key.toString())).get(key.toString());
    return fate != null && fate != Fate.WAITING;
  }

  /// What it says is no longer so. What is on its way already, or may be, stays.
  public void withdraw(UUID key) {
    if (store.claims().withdraw(key, clock.instant())) {
      transcript.fared(key.toString(), Fate.DROPPED);
    }
  }

  /// Takes a letter that its turn could not settle.
  ///
  /// @param unsureSince when a push was first made whose outcome is unknown
  Fate takeOver(Letter letter, @Nullable Instant unsureSince) {
    keep(waiting(letter, unsureSince));
    return Fate.WAITING;
  }

  /// A turn's push that may have arrived so long ago that LINE has forgotten its key: a matter for
  /// staff.
  public Fate park(Letter letter, Instant unsureSince) {
    store.park(waiting(letter, unsureSince), clock.instant());
    return Fate.PARKED;
  }

  /// Whether a letter waits here, and so goes out from here and in no other way.
  public boolean holds(UUID key) {
    return store.contains(key);
  }

  private WaitingLetter waiting(Letter letter, @Nullable Instant unsureSince) {
    var now = clock.instant();
    var weight = letter.riders().stream().anyMatch(store::isBinding) ? BINDING : letter.weight();
    var riders = letter.riders().stream().flatMap(this::withThoseInside).toList();
    return new WaitingLetter(
        letter.key(),
        letter.to(),
        letter.frozen(),
        store.seal(letter.frozen(), letter.key()),
        letter.bubbles(),
        weight,
        now,
        now,
        now.plus(usefulFor(weight)),
        0,
        unsureSince,
        riders,
        letter.quotes(),
        false,
        null);
  }

  /// A rider's own row goes away when its reply is kept, and with it who rode on the rider.
  private Stream<UUID> withThoseInside(UUID rider) {
    return Stream.concat(Stream.of(rider), store.ridersOf(rider).stream());
  }

  private void keep(WaitingLetter letter) {
    store.insert(letter);
    waiting.note(letter.to(), letter.unsureSince());
  }

  private static Duration usefulFor(Weight weight) {
    return switch (weight) {
      case COURTESY, ANSWER -> ANSWER_IS_OF_USE;
      case BINDING -> BINDING_IS_OF_USE;
    };
  }

  /// What may go out free on a reply.
  public Riders riders() {
    return riders;
  }

  Settling settling() {
    return settling;
  }

  /// The person took back a message that these may repeat. What is binding is owed all the same; it
  /// goes out, and is gone from here then.
  public void erase(CitizenId citizen, MessageId message) {
    store.quoting(citizen, message).stream()
        .filter(letter -> letter.weight() != BINDING)
        .forEach(letter ->
            settling.settle(
                letter.key(), letter.unsureSince() == null ? Fate.EXPIRED : Fate.UNKNOWN));
    store.eraseParked(citizen, message);
  }

  /// Everything that waits. Every instance learns so within a second for whom there is something.
  List<QueuedLetter> queue() {
    var before = waiting.known();
    var queue = store.queue();
    store.claims().absence().looks(clock.instant());
    waiting.correct(before, queue);
    return queue;
  }

  /// A push to this citizen has an unknown outcome.
  void unsure(CitizenId citizen, Instant since) {
    waiting.note(citizen, since);
  }

  /// Since when an older letter to this citizen may have arrived, or arrives with its next try.
  Optional<Instant> unsureSince(CitizenId citizen) {
    return Optional.ofNullable(waiting.unsureSince(citizen));
  }
}
