package saitrong.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T07:59:59+07:00, 2026-11-23T08:00:00+07:00",
    "2026-11-23T08:00:00+07:00, 2026-11-23T08:00:00+07:00",
    "2026-11-23T19:59:59+07:00, 2026-11-23T19:59:59+07:00",
    "2026-11-23T20:00:00+07:00, 2026-11-24T08:00:00+07:00",
    "2026-11-23T23:30:00+07:00, 2026-11-24T08:00:00+07:00",
    "2026-12-31T20:30:15+07:00, 2027-01-01T08:00:00+07:00",
    "2026-11-24T00:00:00+07:00, 2026-11-24T08:00:00+07:00",
  })
  void leadToTheNextMomentAtWhichSomebodyMayBeDisturbed(String at, String next) {
    assertThat(QuietHours.nextAllowed(Instant.parse(at))).isEqualTo(Instant.parse(next));
  }
}
