package saitrong.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saitrong.content.ThaiDates;

/// When somebody is left alone, by the clock of Bangkok and the days of the office.
class QuietTimesTest {

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /// The fifth of December is a holiday, on a Saturday; the seventh stands in for it.
  private static final Predicate<LocalDate> OPEN =
      day -> !WEEKEND.contains(day.getDayOfWeek()) && !day.equals(LocalDate.of(2026, 12, 7));

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T08:00, 2026-11-23T08:00",
    "2026-11-23T19:59:59, 2026-11-23T19:59:59",
    "2026-11-23T20:00, 2026-11-24T08:00",
    "2026-11-24T07:59, 2026-11-24T08:00",
    "2026-12-04T21:00, 2026-12-08T08:00",
    "2026-12-06T10:00, 2026-12-08T08:00"
  })
  void letsNobodyHearAtNightOrOnADayOff(LocalDateTime happens, LocalDateTime heard) {
    assertThat(QuietTimes.USUAL.nextAllowed(at(happens), OPEN)).isEqualTo(at(heard));
    assertThat(QuietTimes.USUAL.isQuiet(at(happens), OPEN)).isEqualTo(!happens.equals(heard));
  }

  @Test
  void mayBeInTheMiddleOfTheDayAndOnEveryDay() {
    var lunch = new QuietTimes(LocalTime.of(12, 0), LocalTime.of(13, 0), false);

    assertThat(lunch.nextAllowed(at("2026-11-28T12:30"), OPEN)).isEqualTo(at("2026-11-28T13:00"));
    assertThat(lunch.isQuiet(at("2026-11-28T23:30"), OPEN)).isFalse();
  }

  @Test
  void isNeverWhereBothAreTheSame() {
    var never = new QuietTimes(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, false);

    assertThat(never.isQuiet(at("2026-11-28T00:00"), OPEN)).isFalse();
    assertThat(never.isQuiet(at("2026-11-28T03:00"), OPEN)).isFalse();
  }

  @Test
  void endsAlsoWhereNoDayIsKnownToBeOpen() {
    assertThat(QuietTimes.USUAL.nextAllowed(at("2026-11-23T10:00"), _ -> false))
        .isAfter(at("2026-12-23T10:00"));
  }

  private static Instant at(String local) {
    return at(LocalDateTime.parse(local));
  }

  private static Instant at(LocalDateTime local) {
    return local.atZone(ThaiDates.ZONE).toInstant();
  }
}
