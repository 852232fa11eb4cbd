package saitrong.ticket;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.content.Directory;
import saitrong.content.Timetable;
import saitrong.shared.PersonalText;
import saitrong.shared.Ulid;
import saitrong.store.FieldCipher;

/// All cases. What a turn asks for may be asked again after a crash: the same key opens the same
/// case and adds the same thing once.
public final class Tickets {

  private final CaseRows rows;
  private final Register register;
  private final CasesOfCitizens byCitizen;
  private final OpeningPapers papers;
  private final Logbook logbook;
  private final Leaves leaves;
  private final Adding adding;
  private final TakingSteps steps;
  private final StepsOfStaff ofStaff;
  private final AttachingCases attaching;
  private final Merging merging;
  private final AlikeCases alike;
  private final ErasingCases erasing;
  private final StaffLists lists;
  private final UntoldCases untold;
  private final WhetherAsked asked;
  private final ReviewedCases reviewed;
  private final Terms terms;
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
    var seal = new Seal(cipher);
    var additions = new Additions(database, seal);
    var noted = new UntoldRows(database);
    var toTell = new ToTell(database);
    var clocks = new ClockRows(database);
    this.rows = new CaseRows(database);
    var writing = new CaseWriting(database, changed);
    var said = new SaidAtFirst(rows, seal);
    this.register =
        new Register(database, rows, writing, clocks, seal, ids, series, terms, timetable);
    this.byCitizen = new CasesOfCitizens(database);
    this.papers = new OpeningPapers(rows, additions, seal);
    this.leaves = new Leaves(database);
    this.logbook = new Logbook(rows, papers, leaves, this::open, ids, clock);
    this.asked = new WhetherAsked(noted, toTell);
    this.steps =
        new TakingSteps(
            rows, writing, byCitizen, noted, asked, clocks, seal, ids, clock, terms, timetable);
    this.adding = new Adding(rows, writing, additions, asked, onItsWay, steps);
    this.merging = new Merging(rows, byCitizen);
    this.ofStaff = new StepsOfStaff(rows, steps, merging);
    var tries = new AttachTries(database);
    this.attaching = new AttachingCases(rows, writing, byCitizen, tries, merging, said, ids, clock);
    this.alike = new AlikeCases(rows, byCitizen, said);
    var holds = new Holds(database, cipher);
    this.erasing = new ErasingCases(rows, writing, additions, noted, toTell, holds, ids, clock);
    this.lists = new StaffLists(rows, clock);
    this.untold = new UntoldCases(rows, noted, clock);
    this.reviewed = new ReviewedCases(said, timetable);
    this.terms = terms;
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

  /// For staff: what they write down for somebody.
  public Logbook logbook() {
    return logbook;
  }

  /// Whose a case is that is about to be opened, with who covers for whom on that day.
  ///
  /// @param directory in force; absent where there is none
  public Optional<Assignment> give(
      @Nullable Directory directory, Opening opening, LocalDate today) {
    return leaves.give(directory, opening, today);
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

  /// Which may be the same matter as others.
  public AlikeCases alike() {
    return alike;
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
    return find(citizen, number)
        .<Addition>map(own -> new Addition.Kept(adding.add(own, key, details, clock.instant())))
        .orElseGet(Addition.NoSuchCase::new);
  }

  /// The step by which the office asked the citizen for what it still waits for; absent as long as
  /// they do not know of it.
  public Optional<TicketEvent.Moved> askedFor(Ticket ticket) {
    return adding.askedFor(ticket);
  }

  /// For staff: anybody's.
  public Optional<Ticket> numbered(ReceiptNumber number) {
    return rows.numbered(number);
  }

  /// For staff: those of these ids that there are.
  public List<Ticket> named(List<String> ids) {
    return rows.named(ids);
  }

  /// For staff: which there are.
  public StaffLists lists() {
    return lists;
  }

  /// Opens what was said. Whoever shows it puts that on record first.
  ///
  /// @throws saitrong.store.MissingKey some of it was sealed with a key that is not set here
  public Papers papers(Ticket ticket) {
    return papers.of(ticket);
  }

  /// How all that was said in it came, as it was opened first. Nothing is opened for it.
  public List<CameBy> cameBy(Ticket ticket) {
    return papers.cameBy(ticket);
  }

  /// Opens what a case was opened with, and nothing else.
  ///
  /// @throws saitrong.store.MissingKey it was sealed with a key that is not set here
  public List<Detail> details(Ticket ticket) {
    return papers.details(ticket);
  }

  /// Opens the beginning of each, in one go, by its id. Nothing of confidential ones: lists lie
  /// open on screens; and none that was sealed with a key that is not set here.
  public Map<String, Glimpse> glimpses(Collection<Ticket> some) {
    return papers.glimpses(some);
  }

  /// Opens what steps came with, and nothing that the citizen said.
  public Map<String, Map<Remark, PersonalText>> remarks(Ticket ticket) {
    return papers.remarks(ticket);
  }

  /// For staff: whose answer a head looks at before it is sent.
  public ReviewedCases reviewed() {
    return reviewed;
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
    return ofStaff.take(number, step, by, null, sees);
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
    return ofStaff.take(number, step, by, sent, sees);
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

  /// Its person says of the result, in whatever way they are asked, that they understood it. Twice
  /// is once, and what they sent back meanwhile stays so.
  public void understood(ReceiptNumber number) {
    steps.take(() -> rows.numbered(number), new Step.Confirm(), new Actor.Citizen());
  }

  /// Of what was said in them.
  public ErasingCases erasing() {
    return erasing;
  }

  /// Of which something may have to be told.
  public UntoldCases untold() {
    return untold;
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
