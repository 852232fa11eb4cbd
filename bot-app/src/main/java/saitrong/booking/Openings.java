package saitrong.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import saitrong.content.BookingOffice;
import saitrong.content.ThaiDates;

/// When a desk takes people, whoever has booked already.
///
/// @param closed days on which the whole agency is closed
record Openings(BookingOffice office, Predicate<LocalDate> closed) {

  /// The days that can be booked now, today among them.
  List<LocalDate> days(Instant now) {
    var today = today(now);
    return today
        .datesUntil(today.plusDays(office.daysAhead() + 1L))
        .filter(day -> times(day).stream().anyMatch(time -> isBookable(day, time, now)))
        .toList();
  }

  List<LocalTime> times(LocalDate day, Instant now) {
    return times(day).stream().filter(time -> isBookable(day, time, now)).toList();
  }

  boolean takes(Slot slot, Instant now) {
    return times(slot.day()).contains(slot.time()) && isBookable(slot.day(), slot.time(), now);
  }

  /// A last slot that would not end in time is none.
  private List<LocalTime> times(LocalDate day) {
    if (office.closed().contains(day) || closed.test(day)) {
      return List.of();
    }
    var times = new ArrayList<LocalTime>();
    int minutes = Math.toIntExact(office.slot().toMinutes());
    for (var span : office.week().on(day.getDayOfWeek())) {
      int end = minuteOf(span.to());
      for (int at = minuteOf(span.from()); at + minutes <= end; at += minutes) {
        times.add(LocalTime.of(at / 60, at % 60));
      }
    }
    return times;
  }

  private static int minuteOf(LocalTime time) {
    return time.getHour() * 60 + time.getMinute();
  }

  private boolean isBookable(LocalDate day, LocalTime time, Instant now) {
    boolean inReach = !day.isAfter(today(now).plusDays(office.daysAhead()));
    var start = day.atTime(time).atZone(ThaiDates.ZONE).toInstant();
    return inReach && !start.isBefore(now.plus(office.notice())) && start.isAfter(now);
  }

  private static LocalDate today(Instant now) {
    return now.atZone(ThaiDates.ZONE).toLocalDate();
  }
}
