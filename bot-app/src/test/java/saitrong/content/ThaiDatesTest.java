package saitrong.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saitrong.shared.Language;

class ThaiDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-11-23 | จันทร์ที่ 23 พฤศจิกายน 2569 | จ. 23 พ.ย. 2569 | Monday 23 November 2026 | Mon 23 Nov 2026
          2026-11-24 | อังคารที่ 24 พฤศจิกายน 2569 | อ. 24 พ.ย. 2569 | Tuesday 24 November 2026 | Tue 24 Nov 2026
          2026-12-02 | พุธที่ 2 ธันวาคม 2569 | พ. 2 ธ.ค. 2569 | Wednesday 2 December 2026 | Wed 2 Dec 2026
          2026-11-26 | พฤหัสบดีที่ 26 พฤศจิกายน 2569 | พฤ. 26 พ.ย. 2569 | Thursday 26 November 2026 | Thu 26 Nov 2026
          2026-11-20 | ศุกร์ที่ 20 พฤศจิกายน 2569 | ศ. 20 พ.ย. 2569 | Friday 20 November 2026 | Fri 20 Nov 2026
          2028-02-29 | อังคารที่ 29 กุมภาพันธ์ 2571 | อ. 29 ก.พ. 2571 | Tuesday 29 February 2028 | Tue 29 Feb 2028
          2027-01-02 | เสาร์ที่ 2 มกราคม 2570 | ส. 2 ม.ค. 2570 | Saturday 2 January 2027 | Sat 2 Jan 2027
          2026-09-06 | อาทิตย์ที่ 6 กันยายน 2569 | อา. 6 ก.ย. 2569 | Sunday 6 September 2026 | Sun 6 Sep 2026
          """)
  void areWrittenAsOfficialsWriteThem(
      LocalDate date, String full, String brief, String english, String englishBrief) {
    assertThat(ThaiDates.full(date, Language.TH)).isEqualTo(full);
    assertThat(ThaiDates.brief(date, Language.TH)).isEqualTo(brief);
    assertThat(ThaiDates.full(date, Language.EN)).isEqualTo(english);
    assertThat(ThaiDates.brief(date, Language.EN)).isEqualTo(englishBrief);
  }

  @Test
  void leaveOutTheWeekdayOfAFact() {
    var date = LocalDate.of(2024, 9, 30);

    assertThat(ThaiDates.day(date, Language.TH)).isEqualTo("30 กันยายน 2567");
    assertThat(ThaiDates.day(date, Language.EN)).isEqualTo("30 September 2024");
  }

  @ParameterizedTest
  @CsvSource({"16:30,16.30 น.,16:30", "08:05,08.05 น.,08:05", "00:00,00.00 น.,00:00"})
  void tellTheTimeWithAPointInThai(LocalTime time, String thai, String english) {
    assertThat(ThaiDates.time(time, Language.TH)).isEqualTo(thai);
    assertThat(ThaiDates.time(time, Language.EN)).isEqualTo(english);
  }

  @Test
  void tellAMomentInThaiTimeWhereverTheServerStands() {
    var inLondon = ZonedDateTime.parse("2026-11-22T18:30:00Z[Europe/London]");

    assertThat(ThaiDates.moment(inLondon, Language.TH))
        .isEqualTo("วันจันทร์ที่ 23 พฤศจิกายน 2569 เวลา 01.30 น.");
    assertThat(ThaiDates.moment(inLondon, Language.EN))
        .isEqualTo("Monday 23 November 2026 at 01:30");
  }
}
