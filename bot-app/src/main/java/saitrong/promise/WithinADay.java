package saitrong.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import saitrong.content.OfficeHours;
import saitrong.content.Rule;
import saitrong.content.ThaiDates;
import saitrong.promise.Day.Begun;
import saitrong.promise.Day.Counted;
import saitrong.promise.Day.Waited;

/// Time that is shorter than a day. It begins to run at once (Civil and Commercial Code, section
/// 193/3), or when the office opens next, and is over at the same time of the next working day.
/// Where the office waited for the citizen meanwhile, it begins anew when that is over.
final class WithinADay {

  private final OfficeHours hours;
  private final WorkingTime time;
  private final ClosedDays closed;
  private final Rule rule;
  private final Instant received;
  private final List<Pause> pauses;
  private final List<Day> days = new ArrayList<>();

  WithinADay(OfficeHours hours, Rule rule, Instant received, List<Pause> pauses) {
    this.hours = hours;
    this.time = new WorkingTime(hours);
    this.closed = new ClosedDays(hours);
    this.rule = rule;
    this.received = received;
    this.pauses = pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
  }

  List<Day> days() {
    return days;
  }

  Due due() {
    var begun = received;
    var pause = pauseAfter(begun);
    // Ends: what was over when it began anew is not met again.
    while (pause.isPresent()) {
      var until = pause.get().to();
      if (until == null) {
        passOver(WorkingTime.dayOf(pause.get().from()));
        return new Due.Waiting(pause.get().from(), rule.term().days());
      }
      begun = until;
      pause = pauseAfter(begun);
    }
    return dueFrom(begun);
  }

  private Optional<Pause> pauseAfter(Instant begun) {
    var start = time.opening(begun);
    return pauses.stream()
        .filter(pause -> time.takesBetween(pause, start, sameTimeNext(start)))
        .findFirst();
  }

  private Instant sameTimeNext(Instant start) {
    return time.within(nextWorkingDay(start), start.atZone(ThaiDates.ZONE).toLocalTime());
  }

  /// Ends: the week has an open day, and holidays and own days are finite lists.
  private LocalDate nextWorkingDay(Instant start) {
    var day = WorkingTime.dayOf(start).plusDays(1);
    while (!hours.isWorkingDay(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private Due dueFrom(Instant begun) {
    var start = time.opening(begun);
    var at = sameTimeNext(start);
    var first = WorkingTime.dayOf(start);
    var last = WorkingTime.dayOf(at);
    passOver(first);
    days.add(new Begun(first, start.atZone(ThaiDates.ZONE).toLocalTime(), !begun.equals(received)));
    first.plusDays(1).datesUntil(last).map(closed::closed).forEach(days::add);
    days.add(new Counted(last, 1));
    return new Due.At(
        at, time.before(at, rule.warnBefore(), received), time.after(at, rule.escalateAfter()));
  }

  /// A working day that was over says nothing.
  private void passOver(LocalDate until) {
    var from = WorkingTime.dayOf(received);
    for (var day = from; day.isBefore(until); day = day.plusDays(1)) {
      if (!hours.isWorkingDay(day)) {
        days.add(closed.closed(day));
      } else if (wasWaited(day)) {
        days.add(new Waited(day));
      }
    }
  }

  private boolean wasWaited(LocalDate day) {
    return pauses.stream().anyMatch(pause -> time.takesOf(pause, day));
  }
}
