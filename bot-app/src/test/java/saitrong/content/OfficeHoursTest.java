package saitrong.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saitrong.content.Holiday.Kind;
import saitrong.shared.Language;

/// The two agencies that ship, in the weeks around real holidays.
class OfficeHoursTest {

  /// Open through the day, Monday to Friday.
  @Nested
  class OfADivision {

    private final OfficeHours hours = ShippedFiles.of("profile").officeHours();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "2026-11-20T08:29:59,false",
      "2026-11-20T08:30,true",
      "2026-11-20T12:15,true",
      "2026-11-20T16:29:59,true",
      "2026-11-20T16:30,false",
      "2026-11-21T10:00,false",
      "2026-12-10T10:00,false",
      "2026-12-07T10:00,false",
      "2026-05-01T10:00,true"
    })
    void knowsWhenSomebodyIsThere(LocalDateTime at, boolean open) {
      assertThat(hours.isOpen(inThailand(at))).isEqualTo(open);
    }

    @ParameterizedTest(name = "after {0}: {1}")
    @CsvSource({
      "2026-11-20T07:00,2026-11-20T08:30",
      "2026-11-20T19:42,2026-11-23T08:30",
      "2026-11-20T16:30,2026-11-23T08:30",
      "2026-12-04T17:00,2026-12-08T08:30",
      "2026-12-09T17:00,2026-12-11T08:30",
      "2026-12-30T17:00,2027-01-04T08:30",
      "2027-04-12T17:00,2027-04-16T08:30",
      "2027-12-30T17:00,2028-01-04T08:30"
    })
    void knowsTheNextOpening(LocalDateTime at, LocalDateTime opening) {
      assertThat(hours.nextOpening(inThailand(at)).toLocalDateTime()).isEqualTo(opening);
    }

    @Test
    void countsAnUnconfirmedHolidayAsFree() {
      var day = LocalDate.parse("2026-12-07");

      assertThat(hours.holidayOn(day)).map(Holiday::confirmed).contains(false);
      assertThat(hours.holidayOn(day)).map(Holiday::kind).contains(Kind.SUBSTITUTE);
      assertThat(hours.isWorkingDay(day)).isFalse();
    }

    @Test
    void saysItsWeekInOneBreath() {
      assertThat(HoursInWords.of(hours.week(), Language.TH))
          .isEqualTo("วันจันทร์–ศุกร์ 08.30–16.30 น.");
      assertThat(HoursInWords.of(hours.week(), Language.EN))
          .isEqualTo("Monday–Friday, 08:30–16:30");
    }
  }

  /// A lunch break, Saturday mornings, a local holiday, and a Saturday worked in full.
  @Nested
  class OfASubdistrict {

    private final OfficeHours hours = ShippedFiles.of("tambon-example").officeHours();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "2026-11-24T11:59,true",
      "2026-11-24T12:00,false",
      "2026-11-24T13:00,true",
      "2026-11-25T10:00,false",
      "2026-11-28T10:00,true",
      "2026-11-28T12:30,false",
      "2026-12-05T10:00,false",
      "2026-12-12T14:00,true"
    })
    void knowsWhenSomebodyIsThere(LocalDateTime at, boolean open) {
      assertThat(hours.isOpen(inThailand(at))).isEqualTo(open);
    }

    @ParameterizedTest(name = "after {0}: {1}")
    @CsvSource({
      "2026-11-24T12:10,2026-11-24T13:00",
      "2026-11-24T16:30,2026-11-26T08:30",
      "2026-11-27T18:00,2026-11-28T09:00",
      "2026-12-04T18:00,2026-12-08T08:30"
    })
    void knowsTheNextOpening(LocalDateTime at, LocalDateTime opening) {
      assertThat(hours.nextOpening(inThailand(at)).toLocalDateTime()).isEqualTo(opening);
    }

    @Test
    void saysItsWeekWithTheLunchBreak() {
      assertThat(HoursInWords.of(hours.week(), Language.TH))
          .isEqualTo("วันจันทร์–ศุกร์ 08.30–12.00 น. และ 13.00–16.30 น., วันเสาร์ 09.00–12.00 น.");
    }
  }

  @Test
  void listsTheHolidaysThatWaitForTheCabinet() {
    assertThat(ShippedFiles.of("profile").unconfirmedHolidays())
        .extracting(Holiday::date)
        .contains(LocalDate.parse("2026-12-07"), LocalDate.parse("2027-02-22"))
        .doesNotContain(LocalDate.parse("2026-12-10"));
  }

  private static Instant inThailand(LocalDateTime at) {
    return at.atZone(ThaiDates.ZONE).toInstant();
  }
}
