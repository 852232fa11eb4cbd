package saitrong.cases.web;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import saitrong.attachment.KeptFile;
import saitrong.cases.CaseAccess;
import saitrong.cases.CaseFiles;
import saitrong.cases.web.CaseLists.Line;
import saitrong.cases.web.CaseLists.Page;
import saitrong.content.Directory;
import saitrong.content.Words;
import saitrong.shared.PersonalText;
import saitrong.staff.Account;
import saitrong.staff.AssignedStaff;
import saitrong.staff.AuditTrail;
import saitrong.staff.Role;
import saitrong.ticket.CaseSearch;
import saitrong.ticket.Colleagues;
import saitrong.ticket.Holder;
import saitrong.ticket.Logged;
import saitrong.ticket.Logging;
import saitrong.ticket.Moving;
import saitrong.ticket.NamesSaid;
import saitrong.ticket.OtherCases;
import saitrong.ticket.Outline;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.SaidWhere;
import saitrong.ticket.Sent;
import saitrong.ticket.Sought;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// What somebody who is signed in may see of cases, and do with them. The second lock, behind the
/// doors of the routes.
record DeskCases(
    Tickets tickets,
    CaseLists lists,
    CaseSearch search,
    CaseFiles files,
    DraftReviews reviews,
    Giving giving,
    FileOfResult results,
    AssignedStaff assigned,
    AuditTrail trail) {

  private static final int MOST = 200;
  private static final Set<Role> READ = Set.of(Role.AGENT, Role.SUPERVISOR, Role.AUDITOR);
  private static final Set<Role> WORK = Set.of(Role.AGENT, Role.SUPERVISOR);
  private static final Set<Role> HEADS = Set.of(Role.SUPERVISOR);

  Page list(Account account, Wanted wanted) {
    var access = access(account, READ);
    access.record("cases-listed", confidentialOrNot(access));
    return lists.page(access, account, wanted);
  }

  /// The same, for a file that leaves the desk.
  List<Ticket> exported(Account account, Wanted wanted) {
    var access = access(account, READ);
    access.record("cases-list-exported", wanted.view().code());
    return lists.exported(access, account, wanted);
  }

  private static String confidentialOrNot(CaseAccess access) {
    return access.isForConfidential() ? "with-confidential" : "ordinary";
  }

  /// @param where in it stands what was looked for; nowhere for what was found by its number
  record Hit(Line line, Set<SaidWhere> where) {}

  /// @param more whether there are others that are not shown
  record Hits(List<Hit> hits, boolean more) {
    static final Hits NONE = new Hits(List.of(), false);
  }

  /// What somebody looked for is on no record: it may be a name.
  Hits find(Account account, Sought sought) {
    var access = access(account, READ);
    access.record("cases-searched", confidentialOrNot(access));
    var found = search.find(sought, access.isForConfidential(), MOST + 1);
    var where =
        found.stream().collect(Collectors.toMap(CaseSearch.Found::id, CaseSearch.Found::where));
    var hits =
        lists.linesOf(found.stream().map(CaseSearch.Found::id).toList()).stream()
            .filter(it -> access.sees(it.ticket()))
            .map(it -> new Hit(it, where.getOrDefault(it.ticket().id(), Set.of())))
            .limit(MOST)
            .toList();
    return new Hits(hits, found.size() > MOST);
  }

  /// Whether there is such a case for them. Not on record: nothing of it is shown yet.
  boolean has(Account account, ReceiptNumber number) {
    return access(account, READ).find(number).isPresent();
  }

  /// @param toReview how many drafts wait for a head
  record Office(List<Load> loads, long toReview) {}

  /// Who has what in hand.
  Office office(Account account) {
    var access = access(account, HEADS);
    access.record("office-read", confidentialOrNot(access));
    var open = lists.unclosed(access);
    return new Office(
        Load.of(open, lists.tags(), lists.clock().instant()),
        open.stream().filter(Outline::toReview).count());
  }

  /// Goes on record when it is there.
  Optional<Ticket> read(Account account, ReceiptNumber number) {
    var access = access(account, READ);
    var ticket = access.find(number);
    ticket.ifPresent(it -> access.record("case-read", it.number().toString()));
    return ticket;
  }

  /// The same, for a paper that is taken away.
  Optional<Ticket> print(Account account, ReceiptNumber number) {
    var access = access(account, READ);
    var ticket = access.find(number);
    ticket.ifPresent(it -> access.record("case-printed", it.number().toString()));
    return ticket;
  }

  /// Of a month, without confidential cases: it is printed and laid on desks.
  List<Ticket> register(Account account, YearMonth month) {
    access(account, READ).record("cases-register-read", month.toString());
    return tickets.lists().receivedIn(month);
  }

  /// The same, for a file that leaves the desk.
  List<Ticket> exported(Account account, YearMonth month) {
    access(account, READ).record("cases-register-exported", month.toString());
    return tickets.lists().receivedIn(month);
  }

  /// One of its files, by its number in the case. Goes on record when it is there; to be closed by
  /// the caller.
  Optional<KeptFile> file(Account account, ReceiptNumber number, int file) {
    var access = access(account, READ);
    var found = access.find(number).flatMap(it -> files.open(tickets.papers(it), file));
    found.ifPresent(_ -> access.record("case-file-read", number + " " + file));
    return found;
  }

  /// Which others may be the same matter, of those that they may see.
  List<ReceiptNumber> like(Account account, Ticket ticket) {
    var access = access(account, READ);
    return tickets.alike().to(ticket).stream().filter(access::sees).map(Ticket::number).toList();
  }

  /// @param into the number under which it goes on
  /// @param from numbers that go on as this one
  record Merged(Optional<ReceiptNumber> into, List<ReceiptNumber> from) {}

  /// As far as they may see the others.
  Merged merged(Account account, Ticket ticket) {
    var access = access(account, READ);
    Predicate<ReceiptNumber> isSeen = it -> access.find(it).isPresent();
    return new Merged(
        ticket.mergedInto().filter(isSeen),
        tickets.mergedInto(ticket).stream().filter(isSeen).toList());
  }

  /// @param organisation what others of it brought
  record Others(List<Line> person, List<Line> organisation) {}

  /// What else the requester, or their organisation, brought, of what they may see.
  Optional<Others> others(Account account, ReceiptNumber number) {
    var access = access(account, READ);
    return access
        .find(number)
        .map(ticket -> {
          access.record("case-others-read", number.toString());
          var others = new OtherCases(tickets, search);
          var person = others.ofThePerson(ticket);
          var organisation = new ArrayList<>(others.ofTheOrganisation(ticket));
          organisation.removeAll(person);
          return new Others(seen(access, person), seen(access, organisation));
        });
  }

  private List<Line> seen(CaseAccess access, List<Ticket> some) {
    return lists.linesOf(some.stream().filter(access::sees).map(Ticket::id).toList());
  }

  /// What became of a form.
  sealed interface Taken {

    record Moved(Moving moving) implements Taken {}

    /// A confidential case is not given to whom it is about.
    record AboutThem() implements Taken {}

    /// The file that was to go with the result is not fit for it.
    record FileRefused(Words why) implements Taken {}

    /// The directory knows nobody of that name: it may be a slip, or a unit without an account.
    ///
    /// @param nearest name that it knows
    record NotListed(String name, Optional<String> nearest) implements Taken {}

    /// Nobody of the office is called so who would see the case by themselves.
    ///
    /// @param nearest name of somebody who would
    record NotOfTheOffice(String name, Optional<String> nearest) implements Taken {}

    /// Whoever would have it could not open it: it is confidential, and for those assigned.
    record NotAssigned() implements Taken {}

    /// Whoever is meant is away.
    record Away(StandsIn instead) implements Taken {}

    /// Nobody of that name would see it here, so it has to go in another way.
    record NoAccount(String name) implements Taken {}

    /// Whoever acts would be done behind the day that its requester was promised.
    record BehindThePromise(Instant promised) implements Taken {}

    /// It is neither theirs to give nor are they a head.
    record NotTheirs() implements Taken {}
  }

  Taken take(
      Account account,
      ReceiptNumber number,
      Step step,
      Sent sent,
      Optional<Colleagues> colleagues,
      Sure sure) {
    var access = access(account, WORK);
    var ticket = access.find(number);
    if (ticket.isEmpty()) {
      return new Taken.Moved(new Moving.NoSuchCase());
    }
    if (step instanceof Step.Give give) {
      boolean may = mayGive(account, ticket.get());
      var recipients = giving.recipients(colleagues);
      return giving.take(access, may, ticket.get(), give, sent, recipients, sure);
    }
    if (step instanceof Step.Forward forward) {
      if (access.isAbout(behind(forward.to(), colleagues), ticket.get())) {
        return new Taken.AboutThem();
      }
      var doubts = new Forwarding(tickets, giving, colleagues).doubts(forward, ticket.get(), sure);
      if (doubts.isPresent()) {
        return doubts.get();
      }
    }
    var headsOnly = reviews.objectionTo(step, account, ticket.get());
    if (headsOnly.isPresent()) {
      return new Taken.Moved(new Moving.Refused(ticket.get(), headsOnly.get()));
    }
    access.record("case-" + step.kind().code(), number.toString());
    var theirs =
        step instanceof Step.Accept
            ? giving.takingUp(account, lists.own(account), ticket.get())
            : step;
    return new Taken.Moved(tickets.take(number, theirs, access.actor(), sent, access::sees));
  }

  /// Whether they may give it to somebody else.
  boolean mayGive(Account account, Ticket ticket) {
    return mayWork(account) && giving.isFor(account, lists.own(account), ticket);
  }

  /// With a file for the requester.
  Taken complete(
      Account account, ReceiptNumber number, @Nullable PersonalText done, Sent sent, Upload file) {
    var access = access(account, WORK);
    var ticket = access.find(number);
    if (ticket.isEmpty()) {
      return new Taken.Moved(new Moving.NoSuchCase());
    }
    access.record("case-complete", number.toString());
    return switch (results.keep(ticket.get(), file.name(), file.bytes())) {
      case FileOfResult.Keeping.Refused(var why) -> new Taken.FileRefused(why);
      case FileOfResult.Keeping.Kept(var id) -> {
        var moving =
            tickets.take(number, new Step.Complete(done, id), access.actor(), sent, access::sees);
        results.settled(id, moving);
        yield new Taken.Moved(moving);
      }
    };
  }

  /// A head sends the draft that they looked at.
  Taken approve(Account account, ReceiptNumber number, Sent sent) {
    var access = access(account, HEADS);
    return new Taken.Moved(
        access
            .find(number)
            .map(it -> reviews.approve(access, account, it, sent))
            .orElseGet(Moving.NoSuchCase::new));
  }

  private static NamesSaid behind(Holder.@Nullable Acting who, Optional<Colleagues> colleagues) {
    if (who == null) {
      return NamesSaid.of(Stream.of());
    }
    return colleagues
        .map(it -> it.namesBehind(who))
        .orElseGet(() -> NamesSaid.of(Stream.of(who.name())));
  }

  /// What became of what was written down.
  ///
  /// @param seen whether whoever wrote it may see it afterwards: a tip is for others
  record Written(Logging logging, boolean seen) {}

  /// Whether a confidential case that is written down now can be opened by nobody at the desk.
  boolean isForNobody() {
    return assigned.isNobodyOf(giving.accounts().all());
  }

  /// @param key of the form
  Written write(Account account, String key, Logged logged, @Nullable Directory directory) {
    var access = access(account, WORK);
    var objection = access.objectionTo(logged);
    if (objection.isPresent()) {
      return new Written(new Logging.Refused(objection.get()), false);
    }
    access.record("case-open", logged.kind());
    var logging = tickets.logbook().log(key, logged, null, access.actor(), directory);
    if (!(logging instanceof Logging.Opened(var ticket))) {
      return new Written(logging, false);
    }
    access.record("case-opened", ticket.number().toString());
    return new Written(logging, access.sees(ticket));
  }

  /// What stands in an address for whoever has a case.
  String tag(Holder holder) {
    return lists.tags().of(holder);
  }

  static boolean mayWork(Account account) {
    return WORK.stream().anyMatch(account::is);
  }

  /// For whoever shows more of a case.
  CaseAccess reading(Account account) {
    return access(account, READ);
  }

  private CaseAccess access(Account account, Set<Role> roles) {
    if (roles.stream().noneMatch(account::is)) {
      throw new AccessDeniedException("cases are not for these roles");
    }
    return CaseAccess.atTheDesk(tickets, assigned, account, trail);
  }
}
