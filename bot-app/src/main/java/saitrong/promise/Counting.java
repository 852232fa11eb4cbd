package saitrong.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import saitrong.content.OfficeHours;
import saitrong.content.Rule;
import saitrong.content.Term;
import saitrong.promise.Day.Counted;
import saitrong.promise.Day.Start;
import saitrong.promise.Day.Waited;

/// Goes through the calendar day by day, and keeps what became of each.
final class Counting {

  private final OfficeHours hours;
  private final WorkingTime time;
  private final ClosedDays closed;
  private final Rule rule;
  private final Instant received;
  private final List<Pause> pauses;
  private final List<Day> days = new ArrayList<>();
  private int counted;
  private boolean putOff;

  Counting(OfficeHours hours, Rule rule, Instant received, List<Pause> pauses) {
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

  /// @param start the first day that may count
  Due from(LocalDate start) {
    WorkingTime.dayOf(received).datesUntil(start).forEach(this::passOver);
    if (rule.firstDayCounts()) {
      return count(start);
    }
    days.add(new Start(start));
    return count(start.plusDays(1));
  }

  /// Before the start nothing counts. A working day that was over says nothing either.
  private void passOver(LocalDate day) {
    if (!hours.isWorkingDay(day)) {
      days.add(closed.closed(day));
    }
  }

  /// Ends: only finitely many days are closed in a row, or taken by pauses that ended.
  private Due count(LocalDate first) {
    for (var day = first; ; day = day.plusDays(1)) {
      var pause = pauseOn(day);
      if (pause.isPresent() && pause.get().isOpen()) {
        return new Due.Waiting(pause.get().from(), rule.term().days() - counted);
      }
      days.add(pause.isPresent() ? new Waited(day) : fate(day));
      if (counted == rule.term().days()) {
        return dueOn(day);
      }
    }
  }

  private Due dueOn(LocalDate day) {
    var at = time.closing(day);
    return new Due.At(
        at, time.before(at, rule.warnBefore(), received), time.after(at, rule.escalateAfter()));
  }

  private Optional<Pause> pauseOn(LocalDate day) {
    return pauses.stream().filter(pause -> loses(pause, day)).findFirst();
  }

  /// A calendar day is lost by any waiting on it, a working day only by waiting in its hours. When
  /// the last day has closed it is due, and later waiting undoes nothing.
  private boolean loses(Pause pause, LocalDate day) {
    return switch (rule.term().unit()) {
      case WORKING_DAYS, LESS_THAN_A_WORKING_DAY -> time.takesOf(pause, day);
      case CALENDAR_DAYS ->
          isLast() && hours.isWorkingDay(day)
              ? time.takesBeforeClosing(pause, day)
              : time.takesAnyOf(pause, day);
    };
  }

  private boolean isLast() {
    return counted + 1 == rule.term().days();
  }

  private Day fate(LocalDate day) {
    boolean open = hours.isWorkingDay(day);
    boolean closedDaysCount = rule.term().unit() == Term.Unit.CALENDAR_DAYS;
    if (open || (closedDaysCount && !isLast())) {
      return new Counted(day, ++counted);
    }
    if (closedDaysCount && !putOff) {
      putOff = true;
      return closed.putOff(day);
    }
    return closed.closed(day);
  }
}
