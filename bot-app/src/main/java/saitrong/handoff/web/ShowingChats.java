package saitrong.handoff.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import saitrong.content.ThaiDates;
import saitrong.handoff.ScriptsInAChat;
import saitrong.handoff.Talk;
import saitrong.handoff.UnitQueues;
import saitrong.outbox.SendingCosts;
import saitrong.shared.Digest;
import saitrong.shared.Language;
import saitrong.staff.Account;
import saitrong.staff.OnceTokens;
import saitrong.store.FieldCipher;
import saitrong.transcript.Entry;

/// Makes of a talk what a page shows of its chat.
record ShowingChats(
    Chats chats,
    ChatFiles files,
    ScriptsInAChat scripts,
    Typing typing,
    UnitQueues units,
    FieldCipher cipher,
    SendingCosts costs,
    OnceTokens once,
    InstantSource clock) {

  private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

  Shown shown(Account account, Talk talk, Language language) {
    return shown(account, talk, false, language);
  }

  /// @param whole from its beginning, which may be long
  Shown shown(Account account, Talk talk, boolean whole, Language language) {
    var entries = whole ? chats.fromTheBeginning(talk) : chats.of(talk);
    boolean isMore = !whole && Chats.mayBeMore(entries);
    var said = lines(language).of(talk, entries, chats.fates(entries), files.in(entries));
    var later = lines(language).of(talk, chats.notesAfter(talk), Map.of(), Map.of());
    var state = state(talk);
    boolean isMine = DeskTalks.has(account, talk);
    boolean isTyped = !isMine && typing.isGoingOn(talk);
    var acts = Acts.of(account, talk).names();
    var holder = TalkPage.holder(talk, units, language);
    boolean isBlocked = talk.isOpen() && chats.hasBlocked(talk);
    var script = ScriptShown.of(scripts, talk, entries, language);
    var cost = isMine && talk.isOpen() ? cost(talk) : Cost.NOTHING_TO_SAY;
    var all = Stream.concat(said.stream(), later.stream()).toList();
    var seen =
        Digest.of(state + holder + acts + isBlocked + isTyped + script + cost + fingerprint(all));
    return new Shown(
        talk.id(),
        TalkPage.path(talk),
        state,
        holder,
        acts,
        isBlocked,
        isTyped,
        whole,
        isMore,
        script,
        isMine && script.isRunning() ? once.fresh(TalkPage.about(talk)) : "",
        said,
        later,
        cost,
        seen);
  }

  /// When the last was said that the page shows.
  Optional<Instant> lastSaid(Talk talk) {
    return chats.of(talk).stream().map(Entry::at).max(Instant::compareTo);
  }

  private Cost cost(Talk talk) {
    var left = costs.pushesLeft();
    var until = costs.freeUntil(talk.citizen());
    return new Cost(
        until.map(ShowingChats::toTheSecond).orElse(null),
        until.map(it -> Duration.between(clock.instant(), it).toSeconds()).orElse(0L),
        left.isPresent() ? left.getAsLong() : null);
  }

  private static String toTheSecond(Instant moment) {
    return SECONDS.format(moment.atZone(ThaiDates.ZONE));
  }

  /// Of names and fates alone, for it stands in an address.
  private static String fingerprint(List<Line> lines) {
    var all = new StringBuilder();
    lines.forEach(it ->
        all.append(it.id()).append(it.what()).append(it.fate()).append(it.with().is()).append(' '));
    return all.toString();
  }

  private static String state(Talk talk) {
    return "talk.state." + talk.state().name().toLowerCase(Locale.ROOT);
  }

  ChatLines lines(Language language) {
    return new ChatLines(new OpenedEntries(cipher), language, clock.instant());
  }
}
