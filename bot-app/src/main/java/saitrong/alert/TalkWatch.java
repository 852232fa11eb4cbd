package saitrong.alert;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import saitrong.alert.Alerts.Event;
import saitrong.handoff.Talk;
import saitrong.handoff.Talks;
import saitrong.shared.Once;
import saitrong.staff.Account;
import saitrong.staff.Login;

/// Looks who waits for whom in the chats. By what is so now, and not by what was told: what
/// happened while no instance ran, or at night, is found by the next look.
final class TalkWatch {

  private static final String QUEUE = "/console/talks";

  private final Talks talks;
  private final Alerts alerts;
  private final Audience audience;
  private final BiPredicate<Account, Talk> isFor;
  private final Predicate<Talk> isUnclaimed;
  private Map<String, Talk> before = Map.of();

  /// By which version a talk came back to the queue, or to another officer. What an instance that
  /// began later does not know, it calls by the talk alone.
  private final Map<String, Long> anew = new HashMap<>();

  /// @param isFor whether somebody who waits, waits for this one: see [saitrong.handoff.UnitQueues]
  /// @param isUnclaimed whether it waits for too long
  TalkWatch(
      Talks talks,
      Alerts alerts,
      Audience audience,
      BiPredicate<Account, Talk> isFor,
      Predicate<Talk> isUnclaimed) {
    this.talks = talks;
    this.alerts = alerts;
    this.audience = audience;
    this.isFor = isFor;
    this.isUnclaimed = isUnclaimed;
  }

  /// One look after the other.
  synchronized void look() {
    var open = talks.all();
    var now = new HashMap<String, Talk>();
    for (var talk : open) {
      noteWhetherAnew(talk, before.get(talk.id()));
      now.put(talk.id(), talk);
    }
    before = now;
    anew.keySet().retainAll(now.keySet());
    var round = new Round();
    open.forEach(round::tell);
    talks.unsettled().forEach(round::tellOfNotes);
  }

  private void noteWhetherAnew(Talk talk, @Nullable Talk earlier) {
    if (earlier == null || account(earlier).equals(account(talk))) {
      return;
    }
    if (earlier.state() == Talk.State.TAKEN) {
      anew.put(talk.id(), talk.version());
    } else {
      anew.remove(talk.id());
    }
  }

  /// One look, for which accounts and what they chose are read once at the most.
  private final class Round {

    private final Alerts.Look look = alerts.look();
    private final Once<List<Account>> staff = new Once<>(audience::all);

    void tell(Talk talk) {
      switch (talk.state()) {
        case WAITING -> tell(it -> isFor.test(it, talk), waiting(talk));
        case TAKEN -> itsHolder(talk).ifPresent(it -> look.tell(it, said(talk)));
        case OVER -> {}
      }
      if (isUnclaimed.test(talk)) {
        tell(Audience::isHead, unclaimed(talk));
      }
      tellOfNotes(talk);
    }

    /// Where a chat waits for everybody by now, those who were not told before.
    private void tell(Predicate<Account> whom, Event event) {
      staff.get().stream().filter(whom).forEach(it -> look.tell(it.login(), event));
    }

    /// Of each of them, also where its reader has not seen the one before.
    void tellOfNotes(Talk talk) {
      for (var mention : talk.mentions()) {
        Login.read(mention.account())
            .ifPresent(it -> look.tell(it, mentioned(talk, mention.note())));
      }
    }
  }

  /// Whose turn it is to write. Whoever has just taken a chat knows that: only what came after
  /// their answer, or with a chat that was passed to them, is told.
  private Optional<Login> itsHolder(Talk talk) {
    boolean isPassed = anew.containsKey(talk.id());
    return talk.heard() != null && (talk.spoke() || isPassed)
        ? account(talk).flatMap(Login::read)
        : Optional.empty();
  }

  private static Optional<String> account(Talk talk) {
    return Optional.ofNullable(talk.holder()).map(Talk.Holder::account);
  }

  private Event waiting(Talk talk) {
    var again = Optional.ofNullable(anew.get(talk.id())).map(it -> " " + it).orElse("");
    return new Event(AlertKind.WAITING, "waiting " + talk.id() + again, QUEUE, null);
  }

  private static Event unclaimed(Talk talk) {
    return new Event(AlertKind.UNCLAIMED, "unclaimed " + talk.id(), QUEUE, null);
  }

  private static Event said(Talk talk) {
    var since = talk.heard() == null ? 0 : talk.heard().toEpochMilli();
    return new Event(AlertKind.SAID, "said " + talk.id() + " " + since, path(talk), null);
  }

  private static Event mentioned(Talk talk, String note) {
    var cause = ("mentioned " + talk.id() + " " + note).strip();
    return new Event(AlertKind.MENTIONED, cause, path(talk), null);
  }

  private static String path(Talk talk) {
    return QUEUE + "/" + talk.id();
  }
}
