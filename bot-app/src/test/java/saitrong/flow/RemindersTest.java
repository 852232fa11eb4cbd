package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When somebody is reminded of a day, and never at night. Now is 20 November, 09.00.
class RemindersTest {

  private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "2026-12-03, P1D, 2026-12-02T09:00",
    "2026-12-03T14:30, P1D, 2026-12-02T14:30",
    "2026-12-03T14:30, PT2H, 2026-12-03T12:30",
    // At night: the next morning.
    "2026-12-03T22:00, P1D, 2026-12-03T08:00",
    "2026-12-03T09:30, PT2H, 2026-12-03T08:00",
    "2026-12-03T20:00, P1D, 2026-12-03T08:00",
    "2026-12-03T19:59, P1D, 2026-12-02T19:59",
    // Which would be too late: the evening before.
    "2026-12-03T08:00, PT1H, 2026-12-02T19:00",
    "2026-12-03T06:00, PT2H, 2026-12-02T19:00"
  })
  void areBeforeTheDayAndByDay(String kept, Duration before, LocalDateTime at) {
    assertThat(Reminders.before(kept, before, NOW))
        .contains(at.atZone(ThaiCalendar.ZONE).toInstant());
  }

  @ParameterizedTest
  @CsvSource({"2026-11-20, P1D", "2026-11-21, P1D", "2026-11-19T10:00, PT1H"})
  void areNotSetWhenItIsTooLate(String kept, Duration before) {
    assertThat(Reminders.before(kept, before, NOW)).isEqualTo(Optional.empty());
  }
}
