package saitrong.booking;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import saitrong.content.BookingOffice;
import saitrong.content.OpenSpan;
import saitrong.content.WeeklyHours;
import saitrong.content.Words;

/// Made-up desks, open on weekday mornings from nine to half past ten and on Wednesday afternoons.
final class Desks {

  static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  static final LocalDate TUESDAY = MONDAY.plusDays(1);
  static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
  static final LocalTime NINE = LocalTime.of(9, 0);
  static final LocalTime HALF_PAST = LocalTime.of(9, 30);
  static final LocalTime TEN = LocalTime.of(10, 0);

  private Desks() {}

  static BookingOffice clerk(int places) {
    var morning = new OpenSpan(NINE, LocalTime.of(10, 30));
    var afternoon = new OpenSpan(LocalTime.of(13, 0), LocalTime.of(13, 45));
    var week = new EnumMap<DayOfWeek, List<OpenSpan>>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      if (day.getValue() <= 5) {
        week.put(day, List.of(morning));
      }
    }
    week.put(DayOfWeek.WEDNESDAY, List.of(morning, afternoon));
    return new BookingOffice(
        "clerk",
        "A",
        new Words("งานทะเบียน", "Registry desk"),
        new WeeklyHours(Map.copyOf(week)),
        Duration.ofMinutes(30),
        places,
        7,
        Duration.ofHours(2),
        2,
        Set.of(LocalDate.of(2026, 11, 26)));
  }

  /// As much as a file may say: every day of three months, every five minutes of eight hours.
  static BookingOffice ofNinetyDays() {
    var all = new EnumMap<DayOfWeek, List<OpenSpan>>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      all.put(day, List.of(new OpenSpan(NINE, LocalTime.of(17, 0))));
    }
    return new BookingOffice(
        "clerk",
        "A",
        new Words("งานทะเบียน", "Registry desk"),
        new WeeklyHours(Map.copyOf(all)),
        Duration.ofMinutes(5),
        1,
        90,
        Duration.ofHours(2),
        2,
        Set.of(LocalDate.of(2026, 11, 26)));
  }

  static BookingOffices only(BookingOffice office) {
    return new BookingOffices(List.of(office), day -> day.equals(LocalDate.of(2026, 11, 27)));
  }

  static Slot at(LocalDate day, LocalTime time) {
    return new Slot("clerk", day, time);
  }
}
