package saitrong.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Whether somebody is at the office, and when again. What the agency says of a day wins over the
/// government's list, which wins over the week.
public final class OfficeHours {

  private final WeeklyHours week;
  private final Map<LocalDate, Holiday> holidays;
  private final Map<LocalDate, OwnDay> ownDays;
  private final HolidayYears years;

  public OfficeHours(WeeklyHours week, Collection<Holiday> holidays, Collection<OwnDay> ownDays) {
    this.week = week;
    this.holidays = byDate(holidays, Holiday::date);
    this.ownDays = byDate(ownDays, OwnDay::date);
    this.years = HolidayYears.of(holidays);
  }

  private static <T> Map<LocalDate, T> byDate(Collection<T> days, Function<T, LocalDate> date) {
    return days.stream()
        .collect(Collectors.toUnmodifiableMap(date, Function.identity(), (first, twice) -> first));
  }

  public boolean isOpen(Instant at) {
    var here = at.atZone(ThaiDates.ZONE);
    return spansOn(here.toLocalDate()).stream().anyMatch(span -> span.holds(here.toLocalTime()));
  }

  /// The next moment at which doors open, later than `at`. While the office is open this is the end
  /// of the lunch break or the next working day.
  public ZonedDateTime nextOpening(Instant at) {
    var here = at.atZone(ThaiDates.ZONE);
    var day = here.toLocalDate();
    // Ends: the week has an open day, and holidays and own days are finite lists.
    while (true) {
      for (OpenSpan span : spansOn(day)) {
        var opening = day.atTime(span.from()).atZone(ThaiDates.ZONE);
        if (opening.isAfter(here)) {
          return opening;
        }
      }
      day = day.plusDays(1);
    }
  }

  /// The stretches of this very day, none on a closed one.
  public List<OpenSpan> spansOn(LocalDate day) {
    var own = ownDays.get(day);
    if (own != null) {
      return own.open();
    }
    return holidays.containsKey(day) ? List.of() : week.on(day.getDayOfWeek());
  }

  public boolean isWorkingDay(LocalDate day) {
    return !spansOn(day).isEmpty();
  }

  public Optional<Holiday> holidayOn(LocalDate day) {
    return Optional.ofNullable(holidays.get(day));
  }

  /// Whether the government's holidays of that year are known. Where they are not, its days are
  /// told from the week alone.
  public boolean hasHolidaysOf(int year) {
    return years.areListed(year);
  }

  /// What the agency itself says of this day.
  public Optional<OwnDay> ownDayOn(LocalDate day) {
    return Optional.ofNullable(ownDays.get(day));
  }

  public WeeklyHours week() {
    return week;
  }
}
