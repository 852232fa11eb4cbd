package saitrong.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.content.Milestone;
import saitrong.promise.Pause;
import saitrong.ticket.TicketEvent.Moved;
import saitrong.ticket.TicketEvent.Opened;

/// A case: who brought which kind of matter when, and how far it is. What was said in it stays
/// sealed until somebody asks for its [Papers].
///
/// @param citizen absent for whoever is not on LINE
/// @param group of users that the citizen belongs to; absent where nobody asked
/// @param version counts the changes of staff; who changes it names the one that was seen
/// @param events what people did with it
/// @param clock what became of it because time went by
/// @param addedAt when the citizen last added something; absent when nothing was
public record Ticket(
    String id,
    long version,
    String openedBy,
    @Nullable CitizenId citizen,
    String kind,
    @Nullable UserGroup group,
    boolean confidential,
    Channel channel,
    Received received,
    ReceiptNumber number,
    State state,
    List<TicketEvent> events,
    List<ClockEvent> clock,
    @Nullable Instant addedAt) {

  public Ticket {
    events = List.copyOf(events);
    clock = List.copyOf(clock);
  }

  static Ticket opened(String id, String event, Opening opening, ReceiptNumber number) {
    return new Ticket(
        id,
        1,
        opening.openedBy(),
        opening.citizen(),
        opening.kind(),
        UserGroup.in(opening.details()).orElse(null),
        opening.confidential(),
        opening.channel(),
        opening.received(),
        number,
        State.WAITING,
        List.of(new Opened(event, opening.received().arrived(), opening.by(), opening.given())),
        List.of(),
        null);
  }

  public boolean isOf(CitizenId somebody) {
    return somebody.equals(citizen);
  }

  /// Nobody has it, and a number and four digits are enough to see it.
  boolean mayBeAttached() {
    return citizen == null && !confidential;
  }

  public boolean isClosed() {
    return state.isClosed();
  }

  /// Whether the citizen added something that no move of staff came after. Calling the case
  /// otherwise meanwhile is no look at it.
  public boolean hasNews() {
    return addedAt != null
        && events.reversed().stream()
            .filter(event -> !(event.by() instanceof Actor.Citizen))
            .filter(event -> !(event instanceof Moved move && move.kind().isAside()))
            .findFirst()
            .filter(event -> addedAt.isBefore(event.at()))
            .isEmpty();
  }

  /// When something came since the office asked that it has not looked at; absent where nothing
  /// did. The case waits no more then, but for the moment between the two writes, or because what
  /// came crossed the question.
  @Nullable Instant cameAsWanted() {
    boolean isWanted =
        course()
            .last(move -> !(move.by() instanceof Actor.Citizen) && !move.kind().isAside())
            .filter(move -> move.kind() == StepKind.ASK)
            .isPresent();
    return isWanted && hasNews() ? addedAt : null;
  }

  /// Whether the office asked for something, and this came afterwards.
  boolean waitsForWhatCame(Instant came) {
    return state == State.AWAITING_CITIZEN && !came.isBefore(lastMove().at());
  }

  /// When the office waited for the citizen: for what it asked, or because it had answered.
  public List<Pause> pauses() {
    return course().pauses();
  }

  /// What can be done with it now. A result is confirmed once.
  public List<StepKind> possible() {
    boolean isConfirmed =
        course().last().filter(move -> move.kind() == StepKind.CONFIRM).isPresent();
    return StepKind.possibleIn(state).stream()
        .filter(kind -> kind != StepKind.CONFIRM || !isConfirmed)
        .toList();
  }

  /// Who had it and for how long; the last has it now.
  public List<Stay> stays() {
    return Hands.in(events).stays();
  }

  /// To whom the directory gave it when it was opened; nobody in cases of before there was one.
  public Optional<Assignment> given() {
    return events.getFirst() instanceof Opened opened
        ? Optional.ofNullable(opened.given())
        : Optional.empty();
  }

  /// Who has it while nobody else acts: whoever it was given to last, or else the receiving unit.
  public Holder home() {
    return Hands.in(events).home();
  }

  /// Who has it now.
  public Holder holder() {
    return stays().getLast().holder();
  }

  /// Who acted for the result that it has.
  public Holder acted() {
    var since =
        course()
            .last(move -> Course.isSentBack(move) || move.fact() instanceof Fact.GivenBack)
            .map(Moved::at);
    return Hands.in(events).acted(since.orElse(Instant.MIN));
  }

  /// The number under which it goes on; absent where it is its own.
  public Optional<ReceiptNumber> mergedInto() {
    return state == State.MERGED && lastMove().fact() instanceof Fact.MergedInto(var number)
        ? Optional.of(number)
        : Optional.empty();
  }

  public long reopened() {
    return course().reopened();
  }

  /// Whether its result was understood. Silence counts from the time on when it is too late to ask.
  public Confirmation confirmation(Terms terms, Instant now) {
    return new Guard(this, terms, now).confirmation();
  }

  public List<Moved> moves() {
    return course().moves();
  }

  private Course course() {
    return Course.in(events);
  }

  /// What brought it where it is; absent where nobody did anything with it yet.
  public Optional<Moved> broughtHere() {
    return course().last(move -> move.to() == state && move.kind().leadsOn());
  }

  /// The steps whose cards tell of this one: itself, and what came behind it while it held. That a
  /// result was put off holds until there is one, anything else until the case goes on.
  public List<Moved> toldWith(Moved step) {
    return course().toldWith(step);
  }

  /// Whether it is still so.
  public boolean holds(Moved step) {
    return toldWith(step).getLast().equals(moves().getLast());
  }

  /// Whether an officer put on record that the requester heard of it in another way.
  public boolean wasToldOtherwise(Moved step) {
    return toldWith(step).stream().anyMatch(move -> move.kind() == StepKind.TOLD);
  }

  /// The picture or document that goes with its result. None of a confidential case: a link may
  /// come into anybody's hands.
  public Optional<String> enclosed() {
    return broughtHere()
        .filter(_ -> !confidential)
        .flatMap(move ->
            move.fact() instanceof Fact.Enclosed(var file) ? Optional.of(file) : Optional.empty());
  }

  /// That its result was not taken for one; absent where it was not, or where it has another one.
  public Optional<Moved> sentBack() {
    return course().sentBack();
  }

  /// The last time that the result it waits for was put off; absent where that never was. What put
  /// off an earlier result went with it.
  public Optional<Moved> delay() {
    return course().delay();
  }

  /// Whether whoever wrote it down had answered by then.
  public boolean wasOpenedAnswered() {
    return moves().stream()
        .anyMatch(move -> move.kind() == StepKind.ANSWER && move.at().equals(received.arrived()));
  }

  /// Nothing came of it but that it is on record, as with the answers to a survey: nobody acted, so
  /// there is no result to speak of.
  public boolean isForTheRecord() {
    return state == State.DONE
        && lastMove().kind() != StepKind.CONFIRM
        && broughtHere().filter(move -> move.by() instanceof Actor.Machine).isPresent();
  }

  /// Whether this is still to be done.
  boolean isOpen(Milestone milestone) {
    return !isClosed()
        && switch (milestone) {
          case TAKEN -> state == State.WAITING;
          case FIRST_ACTION -> course().isUntouched();
          case RESULT -> true;
        };
  }

  /// The draft that waits for a head; absent where none does. Whoever does something else with the
  /// case meanwhile, or sends it back, takes it off their list.
  public Optional<Moved> draft() {
    return course().ofADraft().filter(move -> move.kind() == StepKind.DRAFT);
  }

  /// The one that was written last for the answer that is still owed, waiting or sent back.
  public Optional<Moved> lastDraft() {
    return course().lastDraft();
  }

  /// Whether the head wants the draft written otherwise, and nothing was done about it since.
  public boolean isDraftReturned() {
    return course().ofADraft().filter(move -> move.kind() == StepKind.RETURN).isPresent();
  }

  /// As it was after so many events.
  Ticket asOf(int howMany) {
    var then = events.subList(0, Math.min(howMany, events.size()));
    var where = Course.in(then).last(_ -> true).map(Moved::to);
    return with(citizen, where.orElse(State.WAITING), then, version);
  }

  /// The state of the agency's own that it is in, under the one that it came to last.
  public Optional<String> stage() {
    return course().stage();
  }

  /// What an officer said that it is about; absent where nobody did since it was opened.
  public Optional<Topic> topic() {
    return course().topic();
  }

  /// Whether this could be done with it as it is, also what only some cases are offered.
  public boolean allows(StepKind kind) {
    return kind.isPossibleIn(state);
  }

  /// That an agency calls it otherwise meanwhile, gives it to another officer, or tells of it in
  /// another way, is none.
  ///
  /// @throws java.util.NoSuchElementException nobody did anything with it yet
  Moved lastMove() {
    return course().last().orElseThrow();
  }

  /// The only way in which a case changes.
  ///
  /// @throws IllegalArgumentException whoever asks has no business with such a step
  Moving take(Step step, Taking taking, Terms terms) {
    if (!step.kind().isOpenTo(taking.by())) {
      throw new IllegalArgumentException(step.kind() + " is not for " + taking.by());
    }
    return new Guard(this, terms, taking.at())
        .objectionTo(step, taking.by())
        .or(() -> Postponing.objectionTo(step, this, taking))
        .or(() -> Reviewing.objectionTo(step, this, taking))
        .<Moving>map(objection -> new Moving.Refused(this, objection))
        .orElseGet(() -> new Moving.Done(after(taking.event(this, step, terms))));
  }

  private Ticket after(Moved event) {
    return with(citizen, event.to(), plus(event), version + 1);
  }

  /// Where it was, in the hands of a citizen.
  Ticket attachedTo(CitizenId somebody, TicketEvent.Attached event) {
    return with(somebody, state, plus(event), version + 1);
  }

  /// What was said in it was erased: nobody could go on with it.
  public boolean isEmptied() {
    return events.stream().anyMatch(TicketEvent.Erased.class::isInstance);
  }

  /// Where it was, without any words.
  Ticket erased(TicketEvent.Erased event) {
    var wordless = new ArrayList<TicketEvent>();
    events.forEach(it -> wordless.add(it instanceof Moved move ? move.withoutRemarks() : it));
    wordless.add(event);
    return with(citizen, state, wordless, version + 1);
  }

  /// Whether it went to a superior, because this was not done by then.
  boolean isEscalated(Milestone milestone, Instant due) {
    return clock.stream()
        .anyMatch(it ->
            it instanceof ClockEvent.Escalated(_, _, var what, var when, _)
                && what == milestone
                && when.equals(due));
  }

  /// With more that became of it because time went by.
  Ticket with(List<ClockEvent> news) {
    return new Ticket(
        id,
        version,
        openedBy,
        citizen,
        kind,
        group,
        confidential,
        channel,
        received,
        number,
        state,
        events,
        Stream.concat(clock.stream(), news.stream()).toList(),
        addedAt);
  }

  private List<TicketEvent> plus(TicketEvent event) {
    var all = new ArrayList<>(events);
    all.add(event);
    return all;
  }

  private Ticket with(
      @Nullable CitizenId whose, State then, List<TicketEvent> others, long changes) {
    return new Ticket(
        id,
        changes,
        openedBy,
        whose,
        kind,
        group,
        confidential,
        channel,
        received,
        number,
        then,
        others,
        clock,
        addedAt);
  }

  @Override
  public String toString() {
    return "Ticket[" + number + ", " + state + "]";
  }
}
