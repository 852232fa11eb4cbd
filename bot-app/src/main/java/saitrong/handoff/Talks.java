package saitrong.handoff;

import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.shared.Ulid;
import saitrong.store.Signal;

/// Calls for an officer. Each change is one atomic write by the version that was read: of two who
/// want the same one gets it, and the other is told.
public final class Talks {

  /// One of them is not as it was; told with its id.
  public static final String SIGNAL = "talk";

  /// Something was said in one; told with the talk's id.
  public static final String SAID = "talk-said";

  /// Its holder is writing in one at this moment; told with the talk's id.
  public static final String TYPING = "talk-typing";

  /// As long as a turn that was cut short may be done again.
  private static final Duration KNOWN_AFTERWARDS = Duration.ofDays(1);

  private final TalkRows rows;
  private final UnsettledTalks unsettled;
  private final TalkChanges changes;
  private final OpenTalks open;
  private final Consumer<Signal> signals;
  private final Ulid ids;
  private final InstantSource clock;

  Talks(
      TalkRows rows,
      UnsettledTalks unsettled,
      OpenTalks open,
      Consumer<Signal> signals,
      Ulid ids,
      InstantSource clock) {
    this.rows = rows;
    this.unsettled = unsettled;
    this.clock = asKept(clock);
    this.changes = new TalkChanges(rows, unsettled, this::changed, this.clock);
    this.open = open;
    this.signals = signals;
    this.ids = ids;
  }

  /// The database keeps no more of a moment: one that was just written must be the one that is
  /// read.
  private static InstantSource asKept(InstantSource clock) {
    return () -> clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /// What became of a change.
  public sealed interface Change {

    record Done(Talk talk) implements Change {}

    /// It is not in a state for that any more: somebody was faster, or it is over.
    record Otherwise(Talk talk) implements Change {}
  }

  /// The talk that is not over, for a turn of the bot.
  public Optional<Talk> open(CitizenId citizen) {
    return open.of(citizen);
  }

  /// Who waits for an officer, whoever waited longest first; perhaps as it was a moment ago.
  public List<Talk> queue() {
    return open.queue();
  }

  /// Of which nothing is known but why.
  public void call(CitizenId citizen, String cause, Why why) {
    call(citizen, cause, why, CalledAbout.NOTHING, null);
  }

  /// Calls an officer. Whoever waits already goes on waiting, and the same cause calls once.
  ///
  /// @param unit whose work it is, by its id; absent where it is everybody's
  public void call(
      CitizenId citizen, String cause, Why why, CalledAbout matter, @Nullable String unit) {
    while (true) {
      var before = rows.of(citizen);
      if (before.filter(it -> it.isOpen() || it.cause().equals(cause)).isPresent()) {
        return;
      }
      var talk =
          called(citizen, cause, why, matter, unit, before.map(Talk::version).orElse(0L) + 1);
      boolean isKept = before.map(it -> rows.replace(it, talk)).orElseGet(() -> rows.insert(talk));
      if (isKept) {
        changed(talk);
        return;
      }
    }
  }

  private Talk called(
      CitizenId citizen,
      String cause,
      Why why,
      CalledAbout matter,
      @Nullable String unit,
      long version) {
    var now = clock.instant();
    return new Talk(
        citizen,
        ids.next(),
        Talk.State.WAITING,
        now,
        why,
        matter,
        unit == null ? null : new Talk.OfUnit(unit, now),
        null,
        null,
        null,
        null,
        null,
        false,
        cause,
        Set.of(),
        Handed.NEVER,
        null,
        null,
        version);
  }

  /// The person waits no more, or ends the talk. Told again it does nothing: a turn is done again
  /// before anything that they say later.
  public void leave(CitizenId citizen) {
    end(citizen, Talk::isOpen);
  }

  /// The person waits no more. An officer who came by then goes on.
  public void stopWaiting(CitizenId citizen) {
    end(citizen, it -> it.state() == Talk.State.WAITING);
  }

  private void end(CitizenId citizen, Predicate<Talk> which) {
    while (true) {
      var before = rows.of(citizen).filter(which);
      if (before.isEmpty() || changes.isMade(before.get(), before.get().over(clock.instant()))) {
        return;
      }
    }
  }

  /// For the desk: all that are not over, whoever waited longest first.
  public List<Talk> all() {
    return rows.open().stream().sorted(Comparator.comparing(Talk::id)).toList();
  }

  /// For the desk: those that are over and of which something is owed, however long ago; perhaps as
  /// it was a moment ago, for each page asks every few seconds.
  public List<Talk> unsettled() {
    return open.unsettled();
  }

  /// For the desk, also on the day when it is over, and as long as something of it is owed.
  public Optional<Talk> called(String id) {
    return changes.called(id);
  }

  /// Of two officers who take it one has it afterwards. The same form does it once.
  public Change take(Talk talk, Talk.Holder holder, String form) {
    return change(
        talk,
        it ->
            it.state() == Talk.State.WAITING && !it.handed().isDoneBy(form)
                ? it.takenBy(holder, form, clock.instant())
                : it);
  }

  /// To another officer, from whoever has it in the eyes of the one who passes it on: of two who do
  /// so at once one is obeyed. The same form does it once.
  public Change pass(Talk talk, String from, Talk.Holder to, String form) {
    return change(talk, it -> isFor(it, from, form) ? it.passedTo(to, form, clock.instant()) : it);
  }

  /// The same to whoever takes it: the person has their place again, and the bot speaks meanwhile.
  public Change passToTheQueue(Talk talk, String from, String form) {
    return change(
        talk, it -> isFor(it, from, form) ? it.passedToTheQueue(form, clock.instant()) : it);
  }

  /// The same to the officers of one unit, by its id.
  public Change passToUnit(Talk talk, String from, String unit, String form) {
    return change(
        talk, it -> isFor(it, from, form) ? it.passedToUnit(unit, form, clock.instant()) : it);
  }

  private static boolean isFor(Talk talk, String from, String form) {
    return talk.isWith(from) && !talk.handed().isDoneBy(form);
  }

  /// Its holder is about to write in it, which nobody may who has it no more. Whoever looks after
  /// those who are kept waiting takes it from nobody who writes at this moment.
  public Change write(Talk talk, String account) {
    return change(talk, it -> it.isWith(account) ? it.writtenIn(clock.instant()) : it);
  }

  /// Its holder has written, to whoever read the talk as it was: what its person said since then
  /// waits for an answer.
  public Change spokenIn(Talk talk, String account) {
    return change(talk, it -> it.isWith(account) ? it.spokenIn(clock.instant(), talk) : it);
  }

  /// Back into the queue, unless its holder has written by now, or somebody else has it.
  Change giveUp(Talk talk) {
    return change(talk, it -> it.isAs(talk) ? it.returned(clock.instant()) : it);
  }

  /// Nobody is there any more, on either side: whoever comes next is answered by the bot.
  Change letGo(Talk talk) {
    return change(talk, it -> it.isAs(talk) ? it.letGo(clock.instant()) : it);
  }

  /// To the bot, or to the queue where its holder said nothing. The same form does it once.
  public Change giveBack(Talk talk, String account, String form) {
    return change(talk, it -> isFor(it, account, form) ? it.givenBack(form, clock.instant()) : it);
  }

  /// The bot answers again.
  public Change end(Talk talk, String account) {
    return change(talk, it -> it.isWith(account) ? it.over(clock.instant()) : it);
  }

  /// What came of it is written down, in the case of this number.
  public void onRecord(Talk talk, String number) {
    change(talk, it -> !it.isOpen() && it.recorded() == null ? it.onRecord(number) : it);
  }

  /// A note in it is addressed to these accounts, and stands so on their list until they have seen
  /// it, also where it is over.
  ///
  /// @param note the form that wrote it, so that each is told of once
  public Change mention(Talk talk, Set<String> accounts, String note) {
    var mentions =
        accounts.stream()
            .map(it -> new Talk.Mention(it, note))
            .collect(Collectors.toUnmodifiableSet());
    return change(talk, it -> it.mentions().containsAll(mentions) ? it : it.mentioning(mentions));
  }

  /// They have the notes before them that are addressed to them.
  public void seenBy(Talk talk, String account) {
    if (talk.mentioned().contains(account)) {
      change(talk, it -> it.mentioned().contains(account) ? it.seenBy(account) : it);
    }
  }

  /// The person said something. Tells the pages that show it, and costs nothing where nobody was
  /// called. Since when they wait for an officer's answer is noted once, by the talk as it is: its
  /// officer may have answered at another instance a moment ago.
  public void heard(CitizenId citizen) {
    open.of(citizen)
        .ifPresent(talk -> {
          if (talk.state() == Talk.State.TAKEN && talk.heard() == null) {
            change(talk, this::waitingForItsHolder);
          }
          said(talk.id());
        });
  }

  private Talk waitingForItsHolder(Talk talk) {
    return talk.state() == Talk.State.TAKEN && talk.heard() == null
        ? talk.heardAt(clock.instant())
        : talk;
  }

  /// Something was said in this one, by an officer.
  public void said(String id) {
    signals.accept(new Signal(SAID, id, 0));
  }

  private Change change(Talk talk, UnaryOperator<Talk> to) {
    return changes.make(talk, to);
  }

  private void changed(Talk talk) {
    signals.accept(new Signal(SIGNAL, talk.id(), talk.version()));
    open.readAnew();
  }

  /// @param onRecord the number of the case that there is of it, for where that was told to nobody
  ///   here
  void forgetOver(Function<Talk, Optional<String>> onRecord) {
    var before = clock.instant().minus(KNOWN_AFTERWARDS);
    rows.forgetOver(before);
    unsettled.forgetSettled(before);
    unsettled().stream()
        .filter(Talk::isOwed)
        .forEach(it -> onRecord.apply(it).ifPresent(number -> onRecord(it, number)));
  }
}
