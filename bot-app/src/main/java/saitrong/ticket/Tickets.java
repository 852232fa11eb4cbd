package saitrong.ticket;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.content.Directory;
import saitrong.content.ThaiDates;
import saitrong.content.Timetable;
import saitrong.shared.PersonalText;
import saitrong.shared.Ulid;
import saitrong.store.FieldCipher;
import saitrong.store.MissingKey;
import saitrong.store.UnreadableValue;

/// All cases. What a turn asks for may be asked again after a crash: the same key opens the same
/// case and adds the same thing once.
public final class Tickets {

  private static final Duration OF_LATE = Duration.ofDays(30);

  /// What came in before is written down so late by few; a slip in the year is more likely, and a
  /// number is never taken back.
  private static final int MOST_DAYS_LATE = 60;

  private final CaseRows rows;
  private final Register register;
  private static final String BY_STAFF = "staff/";

  private final CasesOfCitizens byCitizen;
  private final Additions additions;
  private final Seal seal;
  private final Holds holds;
  private final ToTell toTell;
  private final UntoldRows untold;
  private final WhetherAsked asked;
  private final TakingSteps steps;
  private final ReviewedCases reviewed;
  private final Leaves leaves;
  private final OnItsWay onItsWay;
  private final AttachingCases attaching;
  private final Merging merging;
  private final Terms terms;
  private final Ulid ids;
  private final InstantSource clock;

  /// @param onItsWay nothing is, for whoever adds nothing in a citizen's name
  /// @param changed hears the id of each case that people have opened or changed
  Tickets(
      MongoDatabase database,
      FieldCipher cipher,
      Series series,
      Terms terms,
      OnItsWay onItsWay,
      Supplier<Optional<Timetable>> timetable,
      Consumer<String> changed,
      Ulid ids,
      InstantSource clock) {
    var clocks = new ClockRows(database);
    this.seal = new Seal(cipher);
    this.holds = new Holds(database, cipher);
    this.toTell = new ToTell(database);
    this.rows = new CaseRows(database, changed);
    this.register = new Register(database, rows, clocks, seal, ids, series, terms, timetable);
    this.byCitizen = new CasesOfCitizens(database);
    this.additions = new Additions(database, seal);
    this.untold = new UntoldRows(database);
    this.asked = new WhetherAsked(untold, new ToTell(database));
    this.steps =
        new TakingSteps(rows, byCitizen, untold, asked, clocks, seal, ids, clock, terms, timetable);
    this.leaves = new Leaves(database);
    this.reviewed = new ReviewedCases(rows, seal, timetable);
    this.onItsWay = onItsWay;
    var tries = new AttachTries(database);
    this.merging = new Merging(rows, byCitizen, seal);
    this.attaching = new AttachingCases(rows, byCitizen, tries, merging, seal, ids, clock);
    this.terms = terms;
    this.ids = ids;
    this.clock = clock;
  }

  /// Days after a result in which it can be asked about.
  public int reopenDays() {
    return terms.reopenDays();
  }

  /// Of the register that numbers what is received at this moment.
  public int registerYear(Instant moment) {
    return register.yearOf(moment);
  }

  /// Durable when it returns. The citizen's list comes second, and is mended when the same is asked
  /// again after a crash between the two.
  public Ticket open(Opening opening) {
    var ticket = register.enter(opening);
    if (ticket.citizen() != null) {
      byCitizen.add(ticket.citizen(), ticket);
    }
    return ticket;
  }

  /// For staff: what came by another way than LINE.
  ///
  /// @param directory in force, which says whose it is; absent where there is none
  public Logging log(Logged logged, Actor.Staff by, @Nullable Directory directory) {
    return log(ids.next(), logged, null, by, directory);
  }

  /// Whether a case was written down under this key.
  public boolean isLogged(String key) {
    return rows.openedBy(BY_STAFF + key).isPresent();
  }

  /// Whether staff wrote it down under a key that begins so.
  public static boolean isLogged(Ticket ticket, String beginning) {
    return ticket.openedBy().startsWith(BY_STAFF + beginning);
  }

  /// For staff: what they write down for somebody.
  ///
  /// @param key of this very entry, as the id of the form; the same opens one case, however often
  ///   it is sent
  /// @param citizen out of whose chat it is; absent for whoever is not on LINE
  /// @param directory in force, which says whose it is; absent where there is none
  public Logging log(
      String key,
      Logged logged,
      @Nullable CitizenId citizen,
      Actor.Staff by,
      @Nullable Directory directory) {
    var now = clock.instant();
    var objection = logged.objection();
    if (objection.isPresent()) {
      return new Logging.Refused(objection.get());
    }
    if (logged.at() != null && logged.at().isAfter(now)) {
      return new Logging.Refused(new Objection.NotYet(logged.at()));
    }
    var first = Terms.day(now).minusDays(MOST_DAYS_LATE);
    if (logged.at() != null && !logged.longAgo() && Terms.day(logged.at()).isBefore(first)) {
      return new Logging.Refused(new Objection.LongAgo(logged.at(), first));
    }
    var opening = logged.opening(BY_STAFF + key, citizen, by, now);
    var given = give(directory, opening, Terms.day(now));
    var ticket = open(opening.givenTo(given.orElse(null)));
    return isWhatWasWritten(opening, ticket)
        ? new Logging.Opened(ticket)
        : new Logging.Refused(new Objection.UsedForAnother(ticket.number()));
  }

  /// Whose a case is that is about to be opened, with who covers for whom on that day.
  ///
  /// @param directory in force; absent where there is none
  public Optional<Assignment> give(
      @Nullable Directory directory, Opening opening, LocalDate today) {
    return directory == null
        ? Optional.empty()
        : Colleagues.give(leaves.over(directory), opening, today);
  }

  /// Whoever goes back and writes the next call over the last one sends its key once more. What was
  /// sent in a chat meanwhile makes it no other matter.
  private boolean isWhatWasWritten(Opening opening, Ticket ticket) {
    return ticket.kind().equals(opening.kind())
        && ticket.wasOpenedAnswered() == (opening.answered() != null)
        && words(details(ticket)).equals(words(opening.details()));
  }

  private static List<PersonalText> words(List<Detail> details) {
    return details.stream()
        .filter(it -> !it.name().equals(Logged.FILES))
        .map(Detail::shown)
        .toList();
  }

  /// Only this citizen's own; a number of somebody else's is as good as none. One that was merged
  /// is found where it goes on.
  public Optional<Ticket> find(CitizenId citizen, ReceiptNumber number) {
    return rows.numbered(number)
        .filter(ticket -> ticket.isOf(citizen))
        .map(ticket -> {
          var goingOn = merging.goingOn(ticket);
          return goingOn.isOf(citizen) ? goingOn : ticket;
        });
  }

  /// For staff: what the same citizen sent within minutes, or staff wrote down for the same
  /// telephone number within a day, and may be the same matter.
  public List<Ticket> like(Ticket ticket) {
    return merging.like(ticket);
  }

  /// What the same citizen sent within minutes and may be the same matter as what is to be opened.
  /// Nothing where that is opened already, as when it is asked again after a crash, or where it is
  /// confidential: others may hold the phone.
  public Optional<Ticket> sentBefore(Opening opening) {
    return merging.sentBefore(opening);
  }

  /// For staff: the ids of those that another one among them may be the same matter as.
  public Set<String> likeAmong(List<Ticket> some) {
    return merging.likeAmong(some);
  }

  /// For staff: the numbers that go on as this one.
  public List<ReceiptNumber> mergedInto(Ticket ticket) {
    return merging.mergedInto(ticket);
  }

  /// Gives a case that was opened another way than in the chat to a citizen who can prove that it
  /// is theirs.
  ///
  /// @param key of this very try; the same is counted once
  /// @param ending the last four digits of the telephone number that was given when it was opened
  public Attaching attach(
      String key, CitizenId citizen, ReceiptNumber number, PersonalText ending) {
    return attaching.attach(key, citizen, number, ending);
  }

  /// All that are open and the newest 50 of this citizen, newest first.
  public List<Ticket> of(CitizenId citizen) {
    return rows.named(byCitizen.of(citizen)).stream()
        .sorted(Comparator.comparing(Ticket::id).reversed())
        .toList();
  }

  /// Keeps more for a case of this citizen.
  ///
  /// @param key of whatever adds it; the same adds once
  public Addition add(String key, CitizenId citizen, ReceiptNumber number, List<Detail> details) {
    var own = find(citizen, number);
    if (own.isEmpty()) {
      return new Addition.NoSuchCase();
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var sent = new Additions.Came(now, isYetToBeTold(own.get()));
    var came = additions.add(own.get(), key, sent, details);
    rows.addedTo(own.get().id(), came.at());
    return new Addition.Kept(goingOn(own.get(), came));
  }

  /// What the office asks for, and the citizen does not know of yet: no letter tells of it, or the
  /// one that does has not gone out.
  private boolean isYetToBeTold(Ticket ticket) {
    return ticket.state() == State.AWAITING_CITIZEN
        && (asked.isNoted(ticket)
            || ticket.broughtHere().filter(move -> onItsWay.holds(ticket, move)).isPresent());
  }

  /// The step by which the office asked the citizen for what it still waits for; absent as long as
  /// they do not know of it.
  public Optional<TicketEvent.Moved> askedFor(Ticket ticket) {
    return ticket
        .broughtHere()
        .filter(_ -> ticket.state() == State.AWAITING_CITIZEN && !isYetToBeTold(ticket));
  }

  /// Whoever sent what was wanted waits no more: the office does, and its time runs again. Whether
  /// it is enough is for an officer to say, who may ask once more. What crossed the question was
  /// not meant for it: the citizen is still asked.
  private Ticket goingOn(Ticket ticket, Additions.Came came) {
    return !came.crossed()
            && ticket.waitsForWhatCame(came.at())
            && steps.take(
                    () -> rows.numbered(ticket.number()),
                    new Step.Resume(null),
                    new Actor.Citizen())
                instanceof Moving.Done(var after)
        ? after
        : ticket;
  }

  /// For staff: anybody's.
  public Optional<Ticket> numbered(ReceiptNumber number) {
    return rows.numbered(number);
  }

  /// For staff: those of these ids that there are.
  public List<Ticket> named(List<String> ids) {
    return rows.named(ids);
  }

  /// For staff: what is to be done, the oldest first.
  public List<Ticket> unclosed(boolean confidentialToo, int most) {
    return rows.unclosed(kinds(confidentialToo), most);
  }

  /// For staff: what the people themselves cancelled in the chat since then, of the newest cases
  /// that were cancelled. It is in no list of what is to be done, and somebody may be at work on
  /// it.
  public List<Ticket> withdrawnByTheirPeople(Instant since, boolean confidentialToo, int most) {
    return rows.withdrawn(kinds(confidentialToo), most).stream()
        .filter(ticket ->
            ticket
                .broughtHere()
                .filter(move -> move.by() instanceof Actor.Citizen && move.at().isAfter(since))
                .isPresent())
        .toList();
  }

  /// For staff: what came of late for cases that were closed by then, where nobody looks. What came
  /// in time goes back to the officers and is not among it.
  public List<Ticket> addedToAfterTheEnd(boolean confidentialToo, int most) {
    var since = clock.instant().minus(OF_LATE);
    return rows.closedAndAddedTo(kinds(confidentialToo), since, most).stream()
        .filter(Ticket::hasNews)
        .toList();
  }

  /// For staff: all there are, the newest first.
  public List<Ticket> latest(boolean confidentialToo, int most) {
    return rows.latest(kinds(confidentialToo), most);
  }

  /// For staff: what came in during a month by the calendar of Bangkok, in the order of the
  /// numbers. Without the confidential ones: of few in a month, even their number tells something.
  public List<Ticket> receivedIn(YearMonth month) {
    var from = month.atDay(1).atStartOfDay(ThaiDates.ZONE).toInstant();
    var to = month.plusMonths(1).atDay(1).atStartOfDay(ThaiDates.ZONE).toInstant();
    return rows.receivedBetween(false, from, to).stream()
        .sorted(
            Comparator.<Ticket>comparingInt(it -> it.number().year())
                .thenComparingInt(it -> it.number().number()))
        .toList();
  }

  /// For the desk: what waits to be taken up. Without the confidential ones, which only those who
  /// are assigned to them may count.
  public Untaken untaken() {
    return rows.waiting(kinds(false));
  }

  private static List<Boolean> kinds(boolean confidentialToo) {
    return confidentialToo ? List.of(false, true) : List.of(false);
  }

  /// Opens what was said. Whoever shows it puts that on record first.
  ///
  /// @throws saitrong.store.MissingKey some of it was sealed with a key that is not set here
  public Papers papers(Ticket ticket) {
    return new Papers(details(ticket), additions.to(ticket), remarks(ticket));
  }

  /// How all that was said in it came, as it was opened first. Nothing is opened for it.
  public List<CameBy> cameBy(Ticket ticket) {
    var all = new ArrayList<CameBy>();
    all.add(new CameBy(ticket.openedBy(), ticket.received().told()));
    all.addAll(additions.keys(ticket));
    return all;
  }

  /// Opens what a case was opened with, and nothing else.
  ///
  /// @throws saitrong.store.MissingKey it was sealed with a key that is not set here
  public List<Detail> details(Ticket ticket) {
    return rows.details(ticket.id())
        .map(sealed -> seal.openDetails(sealed, Places.details(ticket)))
        .orElse(List.of());
  }

  /// Opens the beginning of each, in one go, by its id. Nothing of confidential ones: lists lie
  /// open on screens; and none that was sealed with a key that is not set here.
  public Map<String, Glimpse> glimpses(Collection<Ticket> some) {
    var open = some.stream().filter(it -> !it.confidential() && !it.isEmptied()).toList();
    var sealed = rows.detailsOf(open.stream().map(Ticket::id).toList());
    var glimpses = new HashMap<String, Glimpse>();
    for (var ticket : open) {
      byte[] details = sealed.get(ticket.id());
      if (details != null) {
        glimpses.put(ticket.id(), glimpse(ticket, details));
      }
    }
    return glimpses;
  }

  private Glimpse glimpse(Ticket ticket, byte[] sealed) {
    try {
      return Glimpse.of(seal.openDetails(sealed, Places.details(ticket)));
    } catch (MissingKey | UnreadableValue closed) {
      return Glimpse.NONE;
    }
  }

  /// Opens what steps came with, and nothing that the citizen said.
  public Map<String, Map<Remark, PersonalText>> remarks(Ticket ticket) {
    return remarks(ticket, seal);
  }

  static Map<String, Map<Remark, PersonalText>> remarks(Ticket ticket, Seal seal) {
    var remarks = new HashMap<String, Map<Remark, PersonalText>>();
    for (var move : ticket.moves()) {
      var opened = new EnumMap<Remark, PersonalText>(Remark.class);
      move.remarks()
          .forEach((remark, sealed) ->
              opened.put(
                  remark, seal.openRemark(sealed, Places.remark(remark, ticket, move.id()))));
      remarks.put(move.id(), Collections.unmodifiableMap(opened));
    }
    return remarks;
  }

  /// For staff: whether a head looks at the answer before it is sent.
  public boolean isReviewed(Ticket ticket) {
    return reviewed.has(ticket);
  }

  /// For staff: whether a head would look at it if it were about this.
  public boolean isReviewed(Ticket ticket, Topic topic) {
    return reviewed.has(ticket, topic);
  }

  /// For staff: whether nobody knows if a head looks at it until somebody says what it is about.
  public boolean wantsTopic(Ticket ticket) {
    return reviewed.wantsTopic(ticket);
  }

  /// Whether there is such a case, be it one that only a later release can read.
  public boolean isThere(String id) {
    return rows.isThere(id);
  }

  /// For staff: with anybody's case.
  public Moving take(ReceiptNumber number, Step step, Actor.Staff by) {
    return take(number, step, by, _ -> true);
  }

  /// For staff: with anybody's case.
  ///
  /// @param sees which other cases are there for whoever takes it
  public Moving take(ReceiptNumber number, Step step, Actor.Staff by, Predicate<Ticket> sees) {
    return step instanceof Step.Merge merge
        ? merge(number, merge, by, sees)
        : steps.take(() -> rows.numbered(number), step, by);
  }

  /// For staff, by a form: with anybody's case, once.
  public Moving take(ReceiptNumber number, Step step, Actor.Staff by, Sent sent) {
    return take(number, step, by, sent, _ -> true);
  }

  /// For staff, by a form: with anybody's case, once.
  ///
  /// @param sees which other cases are there for whoever takes it
  public Moving take(
      ReceiptNumber number, Step step, Actor.Staff by, Sent sent, Predicate<Ticket> sees) {
    Supplier<Optional<Ticket>> theCase = () -> rows.numbered(number);
    return step instanceof Step.Merge merge
        ? merged(
            steps.take(theCase, merge, by, sent, it -> merging.objectionTo(it, merge.into(), sees)),
            theCase,
            merge,
            by,
            sees)
        : steps.take(theCase, step, by, sent, _ -> Optional.empty());
  }

  private Moving merge(
      ReceiptNumber number, Step.Merge merge, Actor.Staff by, Predicate<Ticket> sees) {
    Supplier<Optional<Ticket>> theCase = () -> rows.numbered(number);
    return merged(
        steps.take(theCase, merge, by, it -> merging.objectionTo(it, merge.into(), sees)),
        theCase,
        merge,
        by,
        sees);
  }

  /// Another officer may close the one that is to go on between the look at it and the step: then
  /// this one is opened again, or nobody would have to do either.
  private Moving merged(
      Moving moving,
      Supplier<Optional<Ticket>> theCase,
      Step.Merge merge,
      Actor.Staff by,
      Predicate<Ticket> sees) {
    return moving instanceof Moving.Done(var merged)
            && merged.mergedInto().isPresent()
            && !merging.wentOnForAWhile(merged, merge.into())
        ? merging
            .objectionTo(merged, merge.into(), sees)
            .<Moving>map(objection ->
                steps.take(theCase, new Step.Reopen(Merging.FAILED), by)
                        instanceof Moving.Done(var again)
                    ? new Moving.Refused(again, objection)
                    : moving)
            .orElse(moving)
        : moving;
  }

  /// For a citizen, with a case of their own.
  public Moving take(CitizenId citizen, ReceiptNumber number, Step step) {
    return steps.take(() -> find(citizen, number), step, new Actor.Citizen());
  }

  /// For staff: by when the person of a case expects its result; absent where nobody promised any.
  public Optional<Instant> promised(Ticket ticket) {
    return steps.promised(ticket);
  }

  /// For staff: the result of a case that its person was not told yet, as far as anybody knows;
  /// absent where they were, or need not be.
  public Optional<TicketEvent.Moved> untoldResult(Ticket ticket) {
    return asked.untoldResult(ticket);
  }

  /// For staff: whether a case that waits may be closed for want of information: its person was
  /// asked and had time enough.
  public boolean mayLapse(Ticket ticket) {
    var lapse = new Step.Lapse();
    return ticket.state() == State.AWAITING_CITIZEN
        && new Guard(ticket, terms, clock.instant())
            .objectionTo(lapse, new Actor.Machine())
            .or(() -> asked.objectionTo(lapse, ticket))
            .isEmpty();
  }

  /// For staff: why a case cannot be emptied now; absent where it can.
  public Optional<Erasing> objectionToErasing(ReceiptNumber number) {
    var found = rows.numbered(number);
    if (found.isEmpty()) {
      return Optional.of(new Erasing.NoSuchCase());
    }
    var ticket = found.get();
    return ticket.isClosed()
        ? holds.on(ticket).map(hold -> new Erasing.Held(ticket, hold))
        : Optional.of(new Erasing.StillOpen(ticket));
  }

  /// Its person says of the result, in whatever way they are asked, that they understood it. Twice
  /// is once, and what they sent back meanwhile stays so.
  public void understood(ReceiptNumber number) {
    steps.take(() -> rows.numbered(number), new Step.Confirm(), new Actor.Citizen());
  }

  /// For staff: empties a closed case of all that anybody said in it. Its number stays, and says
  /// when it was emptied. Nothing is told of it any more. Doing it again finishes what a crash cut
  /// in two, and is on record once. What features keep beside it goes by `erasure`.
  public Erasing erase(ReceiptNumber number, Actor.Staff by) {
    while (true) {
      var objection = objectionToErasing(number);
      if (objection.isPresent()) {
        return objection.get();
      }
      var ticket = rows.numbered(number).orElseThrow();
      untold.forget(ticket.id());
      toTell.forget(ticket.id());
      additions.erase(ticket);
      if (isEmpty(ticket)) {
        return new Erasing.Erased(ticket);
      }
      var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      var after = ticket.erased(new TicketEvent.Erased(ids.next(), now, by));
      if (rows.erase(ticket, after)) {
        return new Erasing.Erased(after);
      }
    }
  }

  private boolean isEmpty(Ticket ticket) {
    return ticket.isEmptied()
        && ticket.moves().stream().allMatch(move -> move.remarks().isEmpty())
        && rows.details(ticket.id()).isEmpty();
  }

  /// All of which something may have to be told.
  public List<Untold> untold() {
    var waiting = untold.all();
    var cases = new HashMap<String, Ticket>();
    rows.named(waiting.stream().map(UntoldRows.Row::caseId).toList())
        .forEach(ticket -> cases.put(ticket.id(), ticket));
    return waiting.stream()
        .flatMap(row ->
            Optional.ofNullable(cases.get(row.caseId())).stream()
                .map(ticket -> new Untold(ticket, row)))
        .toList();
  }

  /// Whether it is ours to tell now, and nobody else's for a while.
  public boolean claim(Untold news) {
    return untold.claim(news.row(), clock.instant());
  }

  /// The citizen knows it now, or will in any case; or there was nothing to tell.
  public void told(Untold news) {
    untold.told(news.row(), news.ticket().events().size(), clock.instant());
  }

  /// The last day on which the result of a case can be asked about; absent where there is none.
  public Optional<LocalDate> lastDayToReopen(Ticket ticket) {
    return ticket
        .broughtHere()
        .filter(_ ->
            StepKind.REOPEN.isPossibleIn(ticket.state(), new Actor.Citizen())
                && !ticket.isEmptied()
                && !ticket.isForTheRecord())
        .map(move -> terms.lastToReopen(move.at()));
  }

  /// Whether the result of a case was understood, by now.
  public Confirmation confirmation(Ticket ticket) {
    return ticket.confirmation(terms, clock.instant());
  }
}
