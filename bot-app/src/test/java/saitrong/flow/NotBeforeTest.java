package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saitrong.message.Action;

/// A day that may not lie before another answer: what is lent is not given back before it is
/// fetched. It is the 20th of November 2569.
class NotBeforeTest {

  private static final String LOAN =
      """
      ชื่อ: {th: ทดสอบ, en: Test}
      ขั้นตอน:
        - ถาม: วันรับ
          ข้อความ: {th: รับวันใด, en: Fetched when}
          คำตอบ: วันที่
          ช่วง: อนาคต
          ข้ามได้: ใช่
        - ถาม: วันคืน
          ข้อความ: {th: คืนวันใด, en: Back when}
          คำตอบ: วันที่
          ช่วง: อนาคต
          ไม่ก่อน: วันรับ
        - สรุป:
        - เปิดเรื่อง: test
      """;

  @TempDir Path folder;
  private FlowFiles files;

  @BeforeEach
  void aFolder() {
    files = FlowFiles.in(folder);
  }

  @Test
  void saysWhichDayItMustNotLieBefore() {
    var a = talker(LOAN).says("1/12/2569").says("30/11/2569");

    assertThat(a.hears())
        .containsExactly(
            "วันที่ตอบมาอยู่ก่อนวันรับ โปรดพิมพ์วันที่ 1 ธันวาคม 2569 หรือหลังจากนั้น", "คืนวันใด");
  }

  @ParameterizedTest
  @CsvSource({"1/12/2569, 1/12/2569", "1/12/2569, 2 ธ.ค. 69", "30/12/2569, 3 ม.ค."})
  void takesTheSameDayAndAnyLaterOne(String fetched, String back) {
    assertThat(talker(LOAN).says(fetched).says(back).position().asked())
        .isEqualTo(new Position.Asked.Open("summary", 0));
  }

  @ParameterizedTest
  @CsvSource({
    "12/12/69, 11/12/69, 12 ธันวาคม 2569",
    "10 ธ.ค. 2569, 9 ธันวาคม, 10 ธันวาคม 2569",
    "12/12/69, 11 Dec 69, 12 ธันวาคม 2569",
    "10/12/69, 9/12, 10 ธันวาคม 2569"
  })
  void refusesADayThatIsTooEarlyInsteadOfTakingALaterYear(
      String fetched, String back, String first) {
    var a = talker(LOAN).says(fetched).says(back);

    assertThat(a.position().answer("วันคืน")).isNull();
    assertThat(a.hears()).first().asString().contains("โปรดพิมพ์วันที่ " + first);
  }

  @Test
  void beginsTheCalendarAtThatDay() {
    var a = talker(LOAN).says("1/12/2569");

    assertThat(a.buttons())
        .filteredOn(Action.Pick.class::isInstance)
        .extracting(it -> ((Action.Pick) it).from())
        .containsExactly("2026-12-01");
  }

  @Test
  void doesNotMatterWhereTheFirstDayWasSkipped() {
    assertThat(talker(LOAN).says("ข้าม").says("พรุ่งนี้").position().asked())
        .isEqualTo(new Position.Asked.Open("summary", 0));
  }

  @Test
  void comparesTimesWhereBothAreTimes() {
    var timed = LOAN.replace("คำตอบ: วันที่", "คำตอบ: วันและเวลา");
    var a = talker(timed).says("1/12/2569 13.00").says("1/12/2569 09.00");

    assertThat(a.hears()).first().asString().contains("1 ธันวาคม 2569 13.00 น.");
    assertThat(a.says("1/12/2569 13.00").position().asked())
        .isEqualTo(new Position.Asked.Open("summary", 0));
  }

  @Test
  void asksAnewWhereACorrectionOfTheFirstDayLeavesTheSecondBehind() {
    var a = talker(LOAN).says("1/12/2569").says("3/12/2569");

    a.says("2").says("1").says("5/12/2569");

    assertThat(a.hears()).containsExactly("คืนวันใด");
    assertThat(a.says("6/12/2569").hears()).singleElement().asString().contains("6 ธันวาคม 2569");
  }

  @Test
  void keepsTheSecondDayWhereItStillFits() {
    var a = talker(LOAN).says("1/12/2569").says("3/12/2569");

    a.says("2").says("1").says("2/12/2569");

    assertThat(a.position().asked()).isEqualTo(new Position.Asked.Open("summary", 0));
  }

  @Test
  void mayStandInTheAuthorsOwnWordsForIt() {
    var own =
        LOAN.replace(
            "ไม่ก่อน: วันรับ",
            "ไม่ก่อน: วันรับ\n"
                + "    เมื่อตอบไม่ตรง: {th: 'ต้องไม่ก่อน {day}', en: 'Not before {day}'}");
    var a = talker(own).says("1/12/2569").says("30/11/2569");

    assertThat(a.hears()).first().isEqualTo("ต้องไม่ก่อน 1 ธันวาคม 2569");
  }

  private Talker talker(String flow) {
    return Talker.in(files.with("test.yaml", flow).sound(), "test");
  }
}
