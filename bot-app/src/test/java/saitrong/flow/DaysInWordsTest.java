package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.flow.Kind.Span;

/// People name days as they talk. It is Friday, the 20th of November 2569.
class DaysInWordsTest {

  private static final FlowSet FLOWS = FlowFiles.shipped();
  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

  private static Talker in(String flow) {
    return Talker.in(FLOWS, flow);
  }

  private static Talker atTheDayOfALoan() {
    return in("borrow").says("เต็นท์").says("2").says("ไม่");
  }

  private static String heardBy(Talker a) {
    return String.join("\n", a.hears());
  }

  private static Answer words(String kept) {
    return Answer.Words.of(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "อีก 3 วัน, 2026-11-23",
    "อีกสามวันค่ะ, 2026-11-23",
    "มะรืน, 2026-11-22",
    "วันพรุ่งนี้, 2026-11-21",
    "วันจันทร์, 2026-11-23",
    "ศุกร์นี้, 2026-11-20",
    "วันพฤหัสบดีที่จะถึง, 2026-11-26",
    "next week, -",
    "อาทิตย์หน้า, -",
    "อีกหลายวัน, -"
  })
  void nameADayInWords(String typed, String kept) {
    var answer = atTheDayOfALoan().says(typed).position().answer("วันรับ");

    assertThat(answer).isEqualTo(kept.equals("-") ? null : words(kept));
  }

  @ParameterizedTest
  @CsvSource({
    "จันทร์หน้า, จันทร์ที่ 23 พฤศจิกายน 2569, จันทร์ที่ 30 พฤศจิกายน 2569",
    "วันศุกร์หน้าค่ะ, ศุกร์ที่ 27 พฤศจิกายน 2569, ศุกร์ที่ 4 ธันวาคม 2569",
    "วันศุกร์, ศุกร์ที่ 20 พฤศจิกายน 2569, ศุกร์ที่ 27 พฤศจิกายน 2569",
    "next monday, จันทร์ที่ 23 พฤศจิกายน 2569, จันทร์ที่ 30 พฤศจิกายน 2569"
  })
  void areAskedWhichDayTheyMean(String typed, String first, String second) {
    var a = atTheDayOfALoan().says(typed);

    assertThat(a.position().answer("วันรับ")).isNull();
    assertThat(heardBy(a)).contains("หมายถึงวันใด", "1 " + first, "2 " + second);
  }

  @Test
  void sayWhichOfTheDaysTheyMeanAlsoTomorrow() {
    var a = atTheDayOfALoan().says("จันทร์หน้า");
    assertThat(a.says("2").position().answer("วันรับ")).isEqualTo(words("2026-11-30"));

    assertThat(atTheDayOfALoan().says("จันทร์หน้า").says("24/11/69").position().answer("วันรับ"))
        .isEqualTo(words("2026-11-24"));
    assertThat(atTheDayOfALoan().says("จันทร์หน้า").taps("23/11/2569").position().answer("วันรับ"))
        .isEqualTo(words("2026-11-23"));
    assertThat(heardBy(atTheDayOfALoan().says("จันทร์หน้า").says("ไม่ใช่")))
        .contains("ต้องการรับของวันใด");
  }

  @Test
  void confirmTheEndOfTheMonth() {
    var a = atTheDayOfALoan().says("สิ้นเดือน");
    assertThat(heardBy(a)).contains("หมายถึงวันจันทร์ที่ 30 พฤศจิกายน 2569 ใช่หรือไม่");

    assertThat(a.says("ใช่").position().answer("วันรับ")).isEqualTo(words("2026-11-30"));
  }

  @ParameterizedTest
  @CsvSource({
    "วันจันทร์ 9 โมง, 2026-11-23T09:00",
    "จันทร์นี้ 9.05 น., 2026-11-23T09:05",
    "มะรืนบ่ายสอง, 2026-11-22T14:00",
    "พรุ่งนี้ตอนบ่ายสองครึ่ง, 2026-11-21T14:30",
    "วันจันทร์ที่ 23 พ.ย. 2569 เวลา 09.30 น., 2026-11-23T09:30",
    "monday 9 am, 2026-11-23T09:00"
  })
  void nameADayAndATimeInWords(String typed, String kept) {
    var read = DaysAsTyped.dayAndClock(typed, new Days(Span.FUTURE), FRIDAY.atTime(9, 0));

    assertThat(read).isEqualTo(Heard.Fits.words(kept));
  }

  @Test
  void areAskedWhichMondayAtNine() {
    var a = in("water-support").says("3").says("วันจันทร์หน้า 9 โมง");
    assertThat(heardBy(a)).contains("1 จันทร์ที่ 23 พฤศจิกายน 2569 09.00 น.");

    assertThat(a.says("ข้อ 1").position().answer("วันที่ต้องการ"))
        .isEqualTo(words("2026-11-23T09:00"));
  }

  /// Only the day is asked for, but who fetches it in the afternoon has said so.
  @ParameterizedTest
  @ValueSource(strings = {"พรุ่งนี้บ่ายสอง", "21/11/2569 14.00 น.", "พรุ่งนี้เช้า"})
  void nameATimeWhereADayIsAskedAndItGoesAlong(String typed) {
    var a = atTheDayOfALoan().says(typed);

    assertThat(a.position().answer("วันรับ")).isEqualTo(words("2026-11-21"));
    assertThat(a.position().answer(Beside.SAID)).isEqualTo(words(typed));
  }

  @Test
  void areBornOnTheLastSuchDay() {
    assertThat(DaysAsTyped.day("วันจันทร์", new Days(Span.PAST), FRIDAY))
        .isEqualTo(Heard.Fits.words("2026-11-16"));
  }

  @Test
  void areWarnedThatADayMayBeTooSoon() {
    assertThat(heardBy(atTheDayOfALoan())).contains("อาจแจ้งผลหลังวันนั้น", "โทร. 0 0000 0000");
    assertThat(heardBy(in("training").says("การใช้งานระบบ"))).contains("อาจแจ้งผลหลังวันนั้น");
    assertThat(heardBy(in("water-support").says("3"))).contains("อาจแจ้งผลหลังวันนั้น");
    assertThat(heardBy(in("patient-transport").says("ไม่"))).contains("อาจแจ้งผลหลังวันนั้น");
  }
}
