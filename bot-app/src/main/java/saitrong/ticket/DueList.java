package saitrong.ticket;

import static java.util.Objects.requireNonNull;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import saitrong.content.Milestone;
import saitrong.content.ThaiDates;
import saitrong.content.Timetable;
import saitrong.ticket.ClockEvent.Escalated;
import saitrong.ticket.ClockRows.Pressing;

/// The cases that the clock is against, as the running bot found them last. A case that changed
/// since is counted as it is: whoever put a day off sees the new one on the next page.
public final class DueList {

  private final CaseRows cases;
  private final ClockRows rows;
  private final Supplier<Optional<Timetable>> timetable;
  private final Terms terms;
  private final InstantSource clock;

  DueList(
      MongoDatabase database,
      Supplier<Optional<Timetable>> timetable,
      Terms terms,
      InstantSource clock) {
    this.cases = new CaseRows(database);
    this.rows = new ClockRows(database);
    this.timetable = timetable;
    this.terms = terms;
    this.clock = clock;
  }

  /// For staff: what is late, due today, expected by today and due later, to be followed up, or
  /// waits to be closed for want of information; what is due first before the others.
  public List<DueCase> pressing(boolean confidentialToo, int most) {
    return pressing(confidentialToo, most, _ -> true);
  }

  /// The same, of what is late and on the list of that superior: all of it is looked through, for
  /// theirs may stand behind many of others'.
  public List<DueCase> pressingFor(String head, boolean confidentialToo, int most) {
    return pressing(confidentialToo, Integer.MAX_VALUE, Pressing::escalated).stream()
        .filter(it -> it.isFor(head))
        .limit(most)
        .toList();
  }

  private List<DueCase> pressing(
      boolean confidentialToo, int most, Predicate<Pressing> wantedOnly) {
    var now = clock.instant();
    var kinds = confidentialToo ? List.of(false, true) : List.of(false);
    var due = rows.dueBefore(tonight(now), kinds, most);
    due.removeIf(wantedOnly.negate());
    var expected = rows.expectedBefore(tonight(now), kinds, most);
    expected.removeIf(wantedOnly.negate().or(due::contains));
    var followUp = rows.toFollowUp(now, kinds, most);
    followUp.removeIf(wantedOnly.negate());
    var over = rows.termsOver(now, kinds, most);
    over.removeIf(wantedOnly.negate());
    var wanted = new HashMap<String, Ticket>();
    var named = new ArrayList<>(due);
    named.addAll(expected);
    named.addAll(followUp);
    named.addAll(over);
    cases
        .named(named.stream().map(Pressing::caseId).distinct().toList())
        .forEach(ticket -> wanted.put(ticket.id(), ticket));
    var all = new ArrayList<DueCase>();
    due.forEach(it -> open(wanted, it).flatMap(its -> promised(its, it, now)).ifPresent(all::add));
    expected.forEach(it -> open(wanted, it).flatMap(its -> moved(its, it)).ifPresent(all::add));
    followUp.forEach(
        it -> open(wanted, it).flatMap(its -> toFollowUp(its, now)).ifPresent(all::add));
    over.forEach(it -> open(wanted, it).flatMap(its -> termOver(its, it)).ifPresent(all::add));
    return all;
  }

  private static Optional<Ticket> open(Map<String, Ticket> wanted, Pressing row) {
    return Optional.ofNullable(wanted.get(row.caseId())).filter(ticket -> !ticket.isClosed());
  }

  /// For staff: what is due next of this case; absent where nothing is.
  public Optional<DueCase> next(Ticket ticket) {
    var now = clock.instant();
    return rows.of(ticket.id())
        .filter(_ -> !ticket.isClosed())
        .map(row -> asItIs(ticket, row))
        .flatMap(row ->
            promised(ticket, row, now)
                .<DueCase>map(Function.identity())
                .or(() -> termOver(ticket, row)));
  }

  /// The same of each of these, by their ids, and whatever else there is against it: that its
  /// citizen expects a result, or that a day has come to ask whoever acts.
  public Map<String, DueCase> nextOf(Collection<Ticket> some) {
    var now = clock.instant();
    var open =
        some.stream()
            .filter(it -> !it.isClosed())
            .collect(Collectors.toMap(Ticket::id, Function.identity(), (one, _) -> one));
    var next = new HashMap<String, DueCase>();
    for (var row : rows.of(open.keySet())) {
      var ticket = requireNonNull(open.get(row.caseId()));
      nextOf(ticket, asItIs(ticket, row), now).ifPresent(due -> next.put(row.caseId(), due));
    }
    return next;
  }

  /// The clock comes by some seconds after a step.
  private Pressing asItIs(Ticket ticket, Pressing row) {
    return row.events() == ticket.events().size()
        ? row
        : timetable.get().map(it -> Pressing.now(ticket, it, terms)).orElse(row);
  }

  private static Optional<DueCase> nextOf(Ticket ticket, Pressing row, Instant now) {
    var promised = promised(ticket, row, now);
    return promised.isPresent() && !now.isBefore(promised.get().due())
        ? promised.map(Function.identity())
        : toFollowUp(ticket, now)
            .or(() -> promised.map(Function.identity()))
            .or(() -> termOver(ticket, row));
  }

  /// What was done since the row was written is not due any more.
  private static Optional<DueCase.Promised> promised(Ticket ticket, Pressing row, Instant now) {
    var first =
        row.due().entrySet().stream()
            .filter(it -> ticket.isOpen(it.getKey()) && !ticket.state().waitsForTheCitizen())
            .min(Map.Entry.<Milestone, Instant>comparingByValue(Comparator.naturalOrder()));
    var result = row.due().get(Milestone.RESULT);
    boolean untold =
        result != null
            && !ticket.confidential()
            && (now.isAfter(result) || MovedResult.untold(ticket, result).isPresent());
    return first.map(it ->
        new DueCase.Promised(
            ticket,
            it.getKey(),
            it.getValue(),
            now.isAfter(it.getValue()),
            row.escalated() ? escalatedTo(ticket, row) : null,
            untold));
  }

  /// Its citizen expects it by now, and nobody told them that the calendar has moved it.
  private static Optional<DueCase> moved(Ticket ticket, Pressing row) {
    return Optional.ofNullable(row.due().get(Milestone.RESULT))
        .filter(due -> MovedResult.untold(ticket, due).isPresent())
        .filter(_ -> !ticket.state().waitsForTheCitizen())
        .map(due -> new DueCase.Promised(ticket, Milestone.RESULT, due, false, null, true));
  }

  /// The last one to whom it went for what is open now.
  private static Holder escalatedTo(Ticket ticket, Pressing row) {
    return ticket.clock().reversed().stream()
        .filter(Escalated.class::isInstance)
        .map(Escalated.class::cast)
        .filter(it -> it.due().equals(row.due().get(it.milestone())))
        .findFirst()
        .map(Escalated::to)
        .orElseGet(Holder.Unnamed::new);
  }

  private static Optional<DueCase> toFollowUp(Ticket ticket, Instant now) {
    return HopDay.of(ticket).stream()
        .filter(day -> !now.isBefore(day.comes()))
        .reduce((_, last) -> last)
        .map(day -> new DueCase.ToFollowUp(ticket, day));
  }

  private static Optional<DueCase> termOver(Ticket ticket, Pressing row) {
    return Optional.ofNullable(row.termOver())
        .filter(_ -> ticket.state() == State.AWAITING_CITIZEN)
        .map(since -> new DueCase.TermOver(ticket, since));
  }

  /// For the desk.
  public DueCases counted() {
    var now = clock.instant();
    return rows.counted(now, tonight(now));
  }

  private static Instant tonight(Instant now) {
    return Terms.day(now).plusDays(1).atStartOfDay(ThaiDates.ZONE).toInstant();
  }
}
