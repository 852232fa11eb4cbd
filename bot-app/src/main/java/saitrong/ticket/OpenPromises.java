package saitrong.ticket;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saitrong.content.Milestone;
import saitrong.content.PolicyVersion;
import saitrong.content.Timetable;
import saitrong.promise.Due;
import saitrong.promise.Pause;
import saitrong.promise.Promise;
import saitrong.promise.Promises;
import saitrong.ticket.TicketEvent.Moved;

/// What is promised of a case and was not kept yet. Nothing where the policy promises nothing, and
/// nothing once the case has its result.
record OpenPromises(Ticket ticket, Timetable timetable) {

  /// As it counts now: a day that was put off is the day that was named then.
  Map<Milestone, Promise> each() {
    var open = asTheyWere();
    var result = open.get(Milestone.RESULT);
    if (result != null) {
      ticket.delay().ifPresent(delay -> open.put(Milestone.RESULT, putOff(result, delay)));
    }
    return open;
  }

  /// Those of [#each] that have a day; none while the office waits for the citizen.
  Map<Milestone, Due.At> due() {
    var due = new EnumMap<Milestone, Due.At>(Milestone.class);
    each()
        .forEach((milestone, promise) -> {
          if (promise.due() instanceof Due.At at) {
            due.put(milestone, at);
          }
        });
    return due;
  }

  /// When the citizen hears of a result, where there is such a day.
  Optional<Instant> result() {
    return Optional.ofNullable(due().get(Milestone.RESULT)).map(Due.At::at);
  }

  /// When the citizen expects to hear of it, as far as they were told.
  Optional<Instant> told() {
    return result().map(due -> MovedResult.untold(ticket, due).map(MovedResult::from).orElse(due));
  }

  /// As they were made, whatever was put off since.
  Map<Milestone, Promise> asTheyWere() {
    var open = new EnumMap<Milestone, Promise>(Milestone.class);
    if (timetable.policy() != null && !ticket.isClosed()) {
      open.putAll(promises().each());
      open.keySet().removeIf(milestone -> !ticket.isOpen(milestone));
    }
    return open;
  }

  /// Of the policy, by which they count.
  Optional<PolicyVersion> version() {
    return timetable.policy() == null
        ? Optional.empty()
        : Optional.ofNullable(promises().version());
  }

  /// Whoever sends a result back is promised another one, counted from then: the first promise may
  /// be over, and its reminders with it.
  private Promises promises() {
    var group = ticket.group();
    var sentBack = ticket.sentBack().map(Moved::at);
    return Promises.of(
        timetable.hours(),
        requireNonNull(timetable.policy()),
        ticket.kind(),
        group == null ? null : group.code(),
        sentBack.orElse(ticket.received().at()),
        sentBack.map(this::pausesSince).orElseGet(ticket::pauses));
  }

  private List<Pause> pausesSince(Instant then) {
    return ticket.pauses().stream().filter(it -> !it.from().isBefore(then)).toList();
  }

  /// Whatever the days that were lost since make of the first promise, it is not due earlier.
  private Promise putOff(Promise first, Moved delay) {
    if (!(delay.fact() instanceof Fact.Delay(var until, _))) {
      return first;
    }
    var since = ticket.pauses().stream().filter(it -> !it.from().isBefore(delay.at())).toList();
    var next = Promise.until(until, timetable.hours(), first.rule(), delay.at(), since);
    return first.due() instanceof Due.At(var early, _, _)
            && next.due() instanceof Due.At(var late, _, _)
            && early.isAfter(late)
        ? first
        : next;
  }
}
