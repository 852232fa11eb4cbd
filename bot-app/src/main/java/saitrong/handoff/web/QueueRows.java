package saitrong.handoff.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.handoff.HandoffProperties;
import saitrong.handoff.Talk;
import saitrong.handoff.TalkLooks;
import saitrong.handoff.UnitQueues;
import saitrong.shared.Beginning;
import saitrong.shared.Language;
import saitrong.staff.Account;
import saitrong.store.FieldCipher;
import saitrong.transcript.Entry;

/// The rows of the queue: who waits since when, and what they said last, opened for this page
/// alone. What led to a confidential case is not among it, as on the page of the talk.
record QueueRows(
    Chats chats,
    Typing typing,
    UnitQueues units,
    TalkLooks looks,
    FieldCipher cipher,
    HandoffProperties patience,
    InstantSource clock) {

  private static final int BEGINNING = 60;

  /// @param key in the desk's words
  record Wait(String key, long hours, long minutes) {

    static Wait of(Duration waits) {
      var how = waits.toHours() > 0 ? "hours" : waits.toMinutes() > 0 ? "minutes" : "now";
      return new Wait("talks.waits." + how, waits.toHours(), waits.toMinutesPart());
    }
  }

  /// @param unit whose work it is; empty where it is everybody's
  /// @param forAll it is a unit's, and waits for everybody meanwhile
  /// @param waits absent where nobody waits for an officer to come
  /// @param fresh how much this member of staff has not seen yet
  /// @param cries whether a cry for help is among it that no officer has answered
  /// @param blocked whether what is written to the person does not arrive
  /// @param typing whether a colleague is writing to the person now
  /// @param last the person's last words; absent where there are none for them
  record Row(
      String path,
      String since,
      @Nullable Wait waits,
      String why,
      String state,
      String unit,
      boolean forAll,
      String holder,
      boolean mine,
      boolean mentioned,
      boolean late,
      long fresh,
      boolean cries,
      boolean blocked,
      boolean typing,
      @Nullable Line last) {

    /// Names and figures alone, for a digest of it stands in an address.
    @Override
    public String toString() {
      return path + waits + state + unit + forAll + holder + mine + mentioned + late + fresh + cries
          + blocked + typing + last;
    }
  }

  List<Row> of(Account account, List<Talk> talks, Language language) {
    var login = account.login().value();
    var seen = looks.of(login, talks.stream().filter(Talk::isOpen).map(Talk::id).toList());
    return talks.stream()
        .map(it -> row(account, it, seen.getOrDefault(it.id(), it.since()), language))
        .toList();
  }

  private Row row(Account account, Talk talk, Instant seen, Language language) {
    var now = clock.instant();
    var lines = new ChatLines(new OpenedEntries(cipher), language, now);
    boolean isMine = DeskTalks.has(account, talk);
    var unit = units.of(talk);
    boolean isWaiting = talk.state() == Talk.State.WAITING;
    var theirs =
        isWaiting && DeskTalks.mayWork(account) || isMine && talk.isOpen()
            ? said(talk)
            : List.<Entry>of();
    return new Row(
        TalkPage.path(talk),
        lines.at(talk.since()),
        isWaiting ? Wait.of(Duration.between(talk.since(), now)) : null,
        "talk.why." + talk.why().stored(),
        DeskTalks.owes(account, talk) ? "talk.state.unrecorded" : state(talk),
        unit.map(it -> it.name().in(language)).orElse(""),
        isWaiting && unit.isPresent() && units.awaited(talk).isEmpty(),
        TalkPage.holder(talk, units, language),
        isMine,
        talk.mentioned().contains(account.login().value()),
        patience.isUnclaimed(talk, now),
        theirs.stream().filter(it -> it.at().isAfter(later(seen, talk.since()))).count(),
        talk.isOpen() && cries(talk),
        talk.isOpen() && chats.hasBlocked(talk),
        !isMine && typing.isGoingOn(talk),
        last(talk, theirs, lines).orElse(null));
  }

  /// By the person, also shortly before they called: that is often the question itself. The call is
  /// no more than its own reason.
  private List<Entry> said(Talk talk) {
    var from = talk.since().minus(Chats.BEFORE);
    return chats.of(talk).stream()
        .filter(it -> isTheirs(it) && it.at().isAfter(from) && !talk.isCalledBy(it.id()))
        .toList();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static boolean isTheirs(Entry entry) {
    return switch (entry.kind()) {
      case "said", "file", "place", "sticker" -> entry.fate() == null;
      default -> false;
    };
  }

  private boolean cries(Talk talk) {
    var from = talk.wrote() == null ? talk.since().minus(Chats.BEFORE) : talk.wrote();
    return chats.of(talk).stream().anyMatch(it -> Chats.isCry(it) && it.at().isAfter(from));
  }

  private static Optional<Line> last(Talk talk, List<Entry> theirs, ChatLines lines) {
    return theirs.isEmpty()
        ? Optional.empty()
        : lines.of(talk, List.of(theirs.getLast()), Map.of(), Map.of()).stream()
            .findFirst()
            .map(QueueRows::begun);
  }

  private static Line begun(Line line) {
    var beginning = Beginning.of(line.words(), BEGINNING);
    return new Line(line.id(), line.who(), line.at(), line.what(), beginning, line.fate());
  }

  private static String state(Talk talk) {
    return "talk.state." + talk.state().name().toLowerCase(Locale.ROOT);
  }
}
