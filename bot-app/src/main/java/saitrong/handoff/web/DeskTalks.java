package saitrong.handoff.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import saitrong.handoff.Talk;
import saitrong.handoff.TalkLooks;
import saitrong.handoff.Talks;
import saitrong.handoff.Talks.Change;
import saitrong.handoff.UnitQueues;
import saitrong.handoff.WatchedQueue;
import saitrong.staff.Account;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.staff.Role;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// What somebody who is signed in may see of talks, and do with them. The second lock, behind the
/// doors of the routes. What is read or done goes on record first.
record DeskTalks(
    Talks talks,
    UnitQueues units,
    TalkLooks looks,
    WatchedQueue watched,
    Tickets tickets,
    AuditTrail trail) {

  private static final Set<Role> READ = Role.READERS;
  private static final Set<Role> WORK = Role.WORKERS;

  static boolean mayWork(Account account) {
    return account.isOneOf(WORK);
  }

  /// Who sees the pages of talks.
  static boolean mayRead(Account account) {
    return account.isOneOf(READ);
  }

  static boolean has(Account account, Talk talk) {
    return talk.isOf(account.login().value());
  }

  /// For a page that is opened: it shows how the last words of each begin.
  List<Talk> list(Account account) {
    require(account, READ);
    trail.record(new Deed(account.name(), account.login().value(), "talks-listed", "talks"));
    return queue(account);
  }

  /// All that are not over, and those that are and of which something is left to do for this one:
  /// to write down what came of it, or to read a note. Whoever waited longest comes first.
  List<Talk> queue(Account account) {
    require(account, READ);
    lookedAtBy(account);
    var all = talks.all().stream().sorted(Comparator.comparing(DeskTalks::isTaken));
    return Stream.concat(all, left(account)).toList();
  }

  private static boolean isTaken(Talk talk) {
    return talk.state() != Talk.State.WAITING;
  }

  private Stream<Talk> left(Account account) {
    return talks.unsettled().stream()
        .filter(it -> it.mentioned().contains(account.login().value()) || owes(account, it));
  }

  /// Whether it is on the list of this one unless they ask for all: what they have or owe, what is
  /// for them, and what is of their units, or of none.
  boolean isTheirs(Account account, Talk talk) {
    return !talk.isOpen()
        || has(account, talk)
        || talk.mentioned().contains(account.login().value())
        || units.isFor(account, talk);
  }

  /// How many wait for an officer of their units, for the rail of every page: whoever sees it may
  /// come.
  long waiting(Account account) {
    require(account, READ);
    lookedAtBy(account);
    return talks.queue().stream().filter(it -> units.isFor(account, it)).count();
  }

  /// Whoever had it at the end, or wrote in it last, and a head of unit for whoever is away.
  static boolean owes(Account account, Talk talk) {
    return !talk.isOpen()
        && talk.isOwed()
        && (has(account, talk)
            || talk.isOwedBy(account.login().value())
            || account.is(Role.SUPERVISOR));
  }

  /// Who may write down what came of it.
  static boolean mayEnd(Account account, Talk talk) {
    return mayWork(account) && (has(account, talk) || owes(account, talk));
  }

  /// For a page that is opened.
  Optional<Talk> read(Account account, String id) {
    var talk = glance(account, id);
    talk.ifPresent(it -> record(account, "talk-read", it));
    return talk;
  }

  /// For a page that is open, and is on record.
  Optional<Talk> glance(Account account, String id) {
    require(account, READ);
    lookedAtBy(account);
    return talks.called(id);
  }

  /// What somebody sent: each time it is opened.
  void opened(Account account, Talk talk, String message) {
    require(account, READ);
    trail.record(
        new Deed(
            account.name(), account.login().value(), "talk-file-read", talk.id() + " " + message));
  }

  /// What was said up to then is before them, so the queue marks only what comes later. So are the
  /// notes.
  void sees(Account account, Talk talk, Instant upTo) {
    require(account, READ);
    if (mayWork(account) && talk.isOpen()) {
      looks.sees(account.login().value(), talk.id(), upTo);
    }
    talks.seenBy(talk, account.login().value());
  }

  /// Whoever reads only takes no chat.
  private void lookedAtBy(Account account) {
    if (mayWork(account)) {
      watched.lookedAt(units.of(account));
    }
  }

  /// The cases of theirs that are open. Confidential ones are on no list but their own.
  List<Ticket> cases(Talk talk) {
    return tickets.of(talk.citizen()).stream()
        .filter(it -> !it.confidential() && !it.isClosed())
        .toList();
  }

  Change take(Account account, Talk talk, String form) {
    require(account, WORK);
    record(account, "talk-take", talk);
    return talks.take(talk, holder(account), form);
  }

  static Talk.Holder holder(Account account) {
    var units = account.units();
    return new Talk.Holder(
        account.login().value(), account.name(), units.isEmpty() ? null : units.getFirst());
  }

  /// Whoever has it, and a head of unit, who covers for whoever is away.
  static boolean mayPass(Account account, Talk talk) {
    return mayWork(account) && (has(account, talk) || account.is(Role.SUPERVISOR));
  }

  void pass(Account account, Talk talk) {
    require(account, WORK);
    if (!mayPass(account, talk)) {
      throw new AccessDeniedException("somebody else has the chat");
    }
    record(account, "talk-pass", talk);
  }

  /// Before it is written down.
  void end(Account account, Talk talk) {
    require(account, WORK);
    if (!mayEnd(account, talk)) {
      throw new AccessDeniedException("somebody else writes it down");
    }
    record(account, "talk-end", talk);
  }

  /// Before anything is said in it.
  void begin(Account account, String did, Talk talk) {
    require(account, WORK);
    if (!has(account, talk)) {
      throw new AccessDeniedException("somebody else has the chat");
    }
    record(account, did, talk);
  }

  /// For whoever works in it, and looks nothing up of the person.
  Optional<Talk> workedIn(Account account, String id) {
    require(account, WORK);
    return talks.called(id);
  }

  /// For colleagues: whoever works on talks may write a note in each.
  void note(Account account, Talk talk) {
    require(account, WORK);
    record(account, "talk-note", talk);
  }

  private void record(Account account, String did, Talk talk) {
    trail.record(new Deed(account.name(), account.login().value(), did, talk.id()));
  }

  private static void require(Account account, Set<Role> roles) {
    if (!account.isOneOf(roles)) {
      throw new AccessDeniedException("talks are not for these roles");
    }
  }
}
