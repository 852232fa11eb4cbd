package saitrong.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import saitrong.content.OfficeHours;
import saitrong.content.Rule;
import saitrong.content.Term;

/// When something that was promised is due, with every day that was looked at on the way.
///
/// @param received ได้รับเมื่อ, the moment that counts
/// @param withinHours whether the office was open then
/// @param startingDay วันตั้งต้น
/// @param days in the order of the calendar, from the day of receipt on
/// @param yearsWithoutHolidays which it reaches into though the government's list does not
public record Promise(
    Rule rule,
    Instant received,
    boolean withinHours,
    LocalDate startingDay,
    List<Day> days,
    List<Integer> yearsWithoutHolidays,
    Due due) {

  public Promise {
    days = List.copyOf(days);
    yearsWithoutHolidays = List.copyOf(yearsWithoutHolidays);
  }

  /// @param pauses in any order; they may touch and overlap
  public static Promise of(OfficeHours hours, Rule rule, Instant received, List<Pause> pauses) {
    return switch (rule.term().unit()) {
      case WORKING_DAYS, CALENDAR_DAYS -> {
        var counting = new Counting(hours, rule, received, pauses);
        var due = counting.from(new WorkingTime(hours).startingDay(received));
        yield of(hours, rule, received, counting.days(), due);
      }
      case LESS_THAN_A_WORKING_DAY -> {
        var within = new WithinADay(hours, rule, received, pauses);
        var due = within.due();
        yield of(hours, rule, received, within.days(), due);
      }
    };
  }

  private static Promise of(
      OfficeHours hours, Rule rule, Instant received, List<Day> days, Due due) {
    var start = new WorkingTime(hours).startingDay(received);
    var last = days.isEmpty() ? start : days.getLast().date();
    var unknown =
        IntStream.rangeClosed(WorkingTime.dayOf(received).getYear(), last.getYear())
            .filter(year -> !hours.hasHolidaysOf(year))
            .boxed()
            .toList();
    return new Promise(rule, received, hours.isOpen(received), start, days, unknown, due);
  }

  /// A promise of that very day. It is kept as so many working days, so that waiting for the
  /// citizen puts it off as it does any other; a day on which the office turns out to be closed is
  /// put off to the next that is open.
  ///
  /// @param rule whose warnings apply
  /// @param said when the day was named
  /// @param pauses since then
  public static Promise until(
      LocalDate day, OfficeHours hours, Rule rule, Instant said, List<Pause> pauses) {
    var start = new WorkingTime(hours).startingDay(said);
    long open =
        day.isBefore(start)
            ? 0
            : start.datesUntil(day.plusDays(1)).filter(hours::isWorkingDay).count();
    int days = (int) (hours.isWorkingDay(day) ? Math.max(1, open) : open + 1);
    var term = new Term(days, Term.Unit.WORKING_DAYS);
    var asRule = new Rule(term, true, rule.ground(), rule.warnBefore(), rule.escalateAfter());
    return of(hours, asRule, said, pauses);
  }
}
