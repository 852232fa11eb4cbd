package saitrong.promise;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import saitrong.content.OfficeHours;
import saitrong.content.OpenSpan;
import saitrong.content.ThaiDates;

/// The office's hours as time that can be counted.
record WorkingTime(OfficeHours hours) {

  /// วันตั้งต้น: the day itself where the office is open then or opens again on it, else the next
  /// working day.
  LocalDate startingDay(Instant received) {
    return hours.isOpen(received) ? dayOf(received) : hours.nextOpening(received).toLocalDate();
  }

  /// That moment while the office is open, else when it opens next.
  Instant opening(Instant moment) {
    return hours.isOpen(moment) ? moment : hours.nextOpening(moment).toInstant();
  }

  /// That time of day, or the last moment before it at which the office was open that day; its
  /// first one where it opens later.
  ///
  /// @param day a working day
  Instant within(LocalDate day, LocalTime time) {
    var spans = hours.spansOn(day);
    return spans.reversed().stream()
        .filter(span -> !time.isBefore(span.from()))
        .findFirst()
        .map(span -> earlier(at(day, time), at(day, span.to())))
        .orElseGet(() -> at(day, spans.getFirst().from()));
  }

  /// @param day a working day
  Instant closing(LocalDate day) {
    return at(day, hours.spansOn(day).getLast().to());
  }

  /// So much office time earlier, but not before `earliest`.
  Instant before(Instant moment, Duration time, Instant earliest) {
    var left = time;
    for (var day = dayOf(moment); at(day.plusDays(1)).isAfter(earliest); day = day.minusDays(1)) {
      for (OpenSpan span : hours.spansOn(day).reversed()) {
        var from = at(day, span.from());
        var to = earlier(at(day, span.to()), moment);
        var length = length(from, to);
        if (length.compareTo(left) >= 0) {
          return later(to.minus(left), earliest);
        }
        left = left.minus(length);
      }
    }
    return earliest;
  }

  /// So much office time later.
  Instant after(Instant moment, Duration time) {
    var left = time;
    // Ends: the week has an open day, and holidays and own days are finite lists.
    for (var day = dayOf(moment); !left.isZero(); day = day.plusDays(1)) {
      for (OpenSpan span : hours.spansOn(day)) {
        var from = later(at(day, span.from()), moment);
        var length = length(from, at(day, span.to()));
        if (length.compareTo(left) >= 0) {
          return from.plus(left);
        }
        left = left.minus(length);
      }
    }
    return moment;
  }

  /// Whether the pause took any time of this day that is the office's.
  boolean takesOf(Pause pause, LocalDate day) {
    return hours.spansOn(day).stream()
        .anyMatch(span -> pause.takesOf(at(day, span.from()), at(day, span.to())));
  }

  /// Whether the pause took any time between the two that is the office's.
  boolean takesBetween(Pause pause, Instant start, Instant end) {
    return dayOf(start)
        .datesUntil(dayOf(end).plusDays(1))
        .anyMatch(day ->
            hours.spansOn(day).stream()
                .anyMatch(span ->
                    takesOf(
                        pause,
                        later(at(day, span.from()), start),
                        earlier(at(day, span.to()), end))));
  }

  private static boolean takesOf(Pause pause, Instant from, Instant to) {
    return from.isBefore(to) && pause.takesOf(from, to);
  }

  /// @param day a working day
  boolean takesBeforeClosing(Pause pause, LocalDate day) {
    return pause.takesOf(at(day), closing(day));
  }

  boolean takesAnyOf(Pause pause, LocalDate day) {
    return pause.takesOf(at(day), at(day.plusDays(1)));
  }

  static LocalDate dayOf(Instant moment) {
    return moment.atZone(ThaiDates.ZONE).toLocalDate();
  }

  private static Instant at(LocalDate day) {
    return at(day, LocalTime.MIDNIGHT);
  }

  private static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(ThaiDates.ZONE).toInstant();
  }

  private static Duration length(Instant from, Instant to) {
    return from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
