package saitrong.ticket;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saitrong.content.Milestone;
import saitrong.content.ThaiDates;
import saitrong.ticket.ClockEvent.Escalated;
import saitrong.ticket.ClockRows.Pressing;

/// The cases that the clock is against, as the running bot found them last: a command beside it
/// need not know the calendar.
public final class DueList {

  private final CaseRows cases;
  private final ClockRows rows;
  private final InstantSource clock;

  DueList(MongoDatabase database, InstantSource clock) {
    this.cases = new CaseRows(database);
    this.rows = new ClockRows(database);
    this.clock = clock;
  }

  /// For staff: what is late, due today, to be followed up, or waits to be closed for want of
  /// information; what is due first before the others.
  public List<DueCase> pressing(boolean confidentialToo, int most) {
    var now = clock.instant();
    var kinds = confidentialToo ? List.of(false, true) : List.of(false);
    var due = rows.dueBefore(tonight(now), kinds, most);
    var followUp = rows.toFollowUp(now, kinds, most);
    var over = rows.termsOver(now, kinds, most);
    var wanted = new HashMap<String, Ticket>();
    var named = new ArrayList<>(due);
    named.addAll(followUp);
    named.addAll(over);
    cases
        .named(named.stream().map(Pressing::caseId).distinct().toList())
        .forEach(ticket -> wanted.put(ticket.id(), ticket));
    var all = new ArrayList<DueCase>();
    due.forEach(it -> open(wanted, it).flatMap(its -> promised(its, it, now)).ifPresent(all::add));
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
        .flatMap(row -> promised(ticket, row, now).or(() -> termOver(ticket, row)));
  }

  /// What was done since the row was written is not due any more.
  private static Optional<DueCase> promised(Ticket ticket, Pressing row, Instant now) {
    var first =
        row.due().entrySet().stream()
            .filter(it -> ticket.isOpen(it.getKey()) && !ticket.state().waitsForTheCitizen())
            .min(Map.Entry.<Milestone, Instant>comparingByValue(Comparator.naturalOrder()));
    var result = row.due().get(Milestone.RESULT);
    boolean untold = result != null && now.isAfter(result) && !ticket.confidential();
    return first.map(it ->
        new DueCase.Promised(
            ticket,
            it.getKey(),
            it.getValue(),
            now.isAfter(it.getValue()),
            row.escalated() ? escalatedTo(ticket, row) : null,
            untold));
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
