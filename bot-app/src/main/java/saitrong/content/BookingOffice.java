package saitrong.content;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

/// A desk whose time can be booked.
///
/// @param letter begins the numbers of its bookings
/// @param week when it takes people; a day off of the agency is a day off here too
/// @param slot how long one appointment takes
/// @param places how many people at the same time
/// @param daysAhead the last day that can be booked, counted from today
/// @param notice how long before at the latest
/// @param mostPerPerson how many coming bookings one person may hold here
/// @param closed days off of its own
public record BookingOffice(
    String id,
    String letter,
    Words name,
    WeeklyHours week,
    Duration slot,
    int places,
    int daysAhead,
    Duration notice,
    int mostPerPerson,
    Set<LocalDate> closed) {

  /// Days that can be booked, or times of one day: more than that nobody looks through.
  public static final int MOST_TO_CHOOSE_FROM = 100;

  public BookingOffice {
    closed = Set.copyOf(closed);
  }

  /// Of the fullest day of the week.
  int mostTimesOfADay() {
    return Arrays.stream(DayOfWeek.values()).mapToInt(this::timesOn).max().orElse(0);
  }

  private int timesOn(DayOfWeek day) {
    return week.on(day).stream()
        .mapToInt(span -> Math.toIntExact(Duration.between(span.from(), span.to()).dividedBy(slot)))
        .sum();
  }
}
