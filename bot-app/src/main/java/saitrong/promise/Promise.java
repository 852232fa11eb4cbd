package saitrong.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import saitrong.content.OfficeHours;
import saitrong.content.Rule;

/// When something that was promised is due, with every day that was looked at on the way.
///
/// @param received ได้รับเมื่อ, the moment that counts
/// @param withinHours whether the office was open then
/// @param startingDay วันตั้งต้น
/// @param days in the order of the calendar, from the day of receipt on
public record Promise(
    Rule rule,
    Instant received,
    boolean withinHours,
    LocalDate startingDay,
    List<Day> days,
    Due due) {

  public Promise {
    days = List.copyOf(days);
  }

  /// @param pauses in any order; they may touch and overlap
  public static Promise of(OfficeHours hours, Rule rule, Instant received, List<Pause> pauses) {
    var start = new WorkingTime(hours).startingDay(received);
    var counting = new Counting(hours, rule, received, pauses);
    var due = counting.from(start);
    return new Promise(rule, received, hours.isOpen(received), start, counting.days(), due);
  }
}
