package saitrong.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.function.Predicate;
import saitrong.content.ThaiDates;

/// When somebody wants to be left alone. Of one moment for both there is no quiet hour.
///
/// @param from in the evening, or at any other time
/// @param to the first moment when they may be told again, mostly of the next day
/// @param daysOff whether on days, too, on which the office is closed
public record QuietTimes(LocalTime from, LocalTime to, boolean daysOff) {

  static final QuietTimes USUAL = new QuietTimes(LocalTime.of(20, 0), LocalTime.of(8, 0), true);

  /// Longer than any row of holidays.
  private static final int MOST_DAYS = 40;

  public boolean isQuiet(Instant at, Predicate<LocalDate> isWorkingDay) {
    var here = at.atZone(ThaiDates.ZONE);
    return isOff(here.toLocalDate(), isWorkingDay) || isQuiet(here.toLocalTime());
  }

  private boolean isOff(LocalDate day, Predicate<LocalDate> isWorkingDay) {
    return daysOff && !isWorkingDay.test(day);
  }

  private boolean isQuiet(LocalTime time) {
    return from.isAfter(to) ? !time.isBefore(from) || time.isBefore(to) : isWithin(time);
  }

  private boolean isWithin(LocalTime time) {
    return !time.isBefore(from) && time.isBefore(to);
  }

  /// This moment, or the first one after it at which they may be told.
  Instant nextAllowed(Instant at, Predicate<LocalDate> isWorkingDay) {
    var moment = at.atZone(ThaiDates.ZONE);
    for (int day = 0; day <= MOST_DAYS && isQuiet(moment.toInstant(), isWorkingDay); day++) {
      moment = isOff(moment.toLocalDate(), isWorkingDay) ? nextDay(moment) : end(moment);
    }
    return moment.toInstant();
  }

  private static ZonedDateTime nextDay(ZonedDateTime moment) {
    return moment.toLocalDate().plusDays(1).atStartOfDay(ThaiDates.ZONE);
  }

  private ZonedDateTime end(ZonedDateTime moment) {
    var end = moment.with(to);
    return end.isAfter(moment) ? end : end.plusDays(1);
  }
}
