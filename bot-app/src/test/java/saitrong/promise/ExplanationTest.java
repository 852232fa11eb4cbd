package saitrong.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import saitrong.content.Rule;
import saitrong.content.Term.Unit;
import saitrong.shared.Language;

/// What a citizen or a superior reads who asks why a day is the day.
class ExplanationTest {

  @Test
  void tellsEachDayFromTheReceiptToTheDueMoment() {
    assertThat(thai(Rules.workingDays(2), "2569-12-04 17.10", "-"))
        .containsExactly(
            "ระยะเวลา 2 วันทำการ ไม่นับวันตั้งต้น: ประกาศตัวอย่าง",
            "ได้รับเมื่อ วันศุกร์ที่ 4 ธันวาคม 2569 เวลา 17.10 น. นอกเวลาทำการ"
                + " จึงตั้งต้นวันอังคารที่ 8 ธันวาคม 2569",
            "วันเสาร์ที่ 5 ธันวาคม 2569 ไม่นับ วันหยุด: วันพ่อแห่งชาติ",
            "วันอาทิตย์ที่ 6 ธันวาคม 2569 ไม่นับ วันหยุดประจำสัปดาห์",
            "วันจันทร์ที่ 7 ธันวาคม 2569 ไม่นับ วันหยุด: ชดเชยวันพ่อแห่งชาติ (รอประกาศยืนยัน)",
            "วันอังคารที่ 8 ธันวาคม 2569 วันตั้งต้น เริ่มนับวันถัดไป",
            "นับวันที่ 1: วันพุธที่ 9 ธันวาคม 2569",
            "วันพฤหัสบดีที่ 10 ธันวาคม 2569 ไม่นับ วันหยุด: วันรัฐธรรมนูญ",
            "นับวันที่ 2: วันศุกร์ที่ 11 ธันวาคม 2569",
            "ครบกำหนด 2 วันทำการ วันศุกร์ที่ 11 ธันวาคม 2569 เวลา 16.00 น.");
  }

  @Test
  void tellsItInEnglishToo() {
    var promise = promise(Rules.workingDays(1), "2569-12-04 17.10", "-");

    assertThat(Explanation.of(promise, Language.EN))
        .containsExactly(
            "Time allowed: 1 working day, the starting day does not count: sample announcement",
            "Received on Friday 4 December 2026 at 17:10, outside office hours, so it starts on"
                + " Tuesday 8 December 2026",
            "Saturday 5 December 2026: not counted, a holiday: วันพ่อแห่งชาติ",
            "Sunday 6 December 2026: not counted, a day off of the week",
            "Monday 7 December 2026: not counted, a holiday: ชดเชยวันพ่อแห่งชาติ (to be confirmed)",
            "Tuesday 8 December 2026: starting day, counting begins the day after",
            "Day 1: Wednesday 9 December 2026",
            "Due after 1 working day: Wednesday 9 December 2026 at 16:00");
  }

  @Test
  void tellsWhichDaysTheOfficeWaited() {
    assertThat(
            thai(Rules.workingDays(1), "2569-12-14 09.00", "2569-12-15 10.00 > 2569-12-17 09.00"))
        .endsWith(
            "วันอังคารที่ 15 ธันวาคม 2569 หยุดนับ รอข้อมูลจากผู้แจ้ง",
            "วันพุธที่ 16 ธันวาคม 2569 ไม่นับ วันหยุดของหน่วยงาน: งานประจำปี",
            "วันพฤหัสบดีที่ 17 ธันวาคม 2569 หยุดนับ รอข้อมูลจากผู้แจ้ง",
            "นับวันที่ 1: วันศุกร์ที่ 18 ธันวาคม 2569",
            "ครบกำหนด 1 วันทำการ วันศุกร์ที่ 18 ธันวาคม 2569 เวลา 16.00 น.");
  }

  @Test
  void saysSinceWhenNothingIsCountedWhileTheOfficeWaits() {
    assertThat(thai(Rules.workingDays(3), "2569-12-14 09.00", "2569-12-17 10.00 >"))
        .endsWith(
            "นับวันที่ 1: วันอังคารที่ 15 ธันวาคม 2569",
            "วันพุธที่ 16 ธันวาคม 2569 ไม่นับ วันหยุดของหน่วยงาน: งานประจำปี",
            "หยุดนับตั้งแต่ วันพฤหัสบดีที่ 17 ธันวาคม 2569 เวลา 10.00 น. รอข้อมูลจากผู้แจ้ง"
                + " เหลืออีก 2 วันทำการ นับต่อเมื่อได้รับข้อมูล");
  }

  @Test
  void saysByWhichLawALastDayIsPutOff() {
    assertThat(thai(Rules.calendarDays(3), "2569-12-02 10.00", "-"))
        .endsWith(
            "นับวันที่ 2: วันศุกร์ที่ 4 ธันวาคม 2569",
            "วันเสาร์ที่ 5 ธันวาคม 2569 ควรเป็นวันสุดท้าย แต่เป็นวันหยุด: วันพ่อแห่งชาติ"
                + " จึงเลื่อนไปวันทำการถัดไป (ประมวลกฎหมายแพ่งและพาณิชย์ มาตรา 193/8)",
            "วันอาทิตย์ที่ 6 ธันวาคม 2569 ไม่นับ วันหยุดประจำสัปดาห์",
            "วันจันทร์ที่ 7 ธันวาคม 2569 ไม่นับ วันหยุด: ชดเชยวันพ่อแห่งชาติ (รอประกาศยืนยัน)",
            "นับวันที่ 3: วันอังคารที่ 8 ธันวาคม 2569",
            "ครบกำหนด 3 วันปฏิทิน วันอังคารที่ 8 ธันวาคม 2569 เวลา 16.00 น.");
  }

  @Test
  void tellsManyDaysInARowInOneLine() {
    assertThat(thai(Rules.calendarDays(30), "2569-11-23 10.00", "-"))
        .hasSize(5)
        .contains("นับวันที่ 1–30: วันอังคารที่ 24 พฤศจิกายน 2569 ถึงวันพุธที่ 23 ธันวาคม 2569");
  }

  @Test
  void saysWhetherTheFirstDayCounts() {
    assertThat(thai(Rules.rule(1, Unit.WORKING_DAYS, true), "2569-12-04 12.30", "-"))
        .containsExactly(
            "ระยะเวลา 1 วันทำการ นับวันตั้งต้นเป็นวันที่ 1: ประกาศตัวอย่าง",
            "ได้รับเมื่อ วันศุกร์ที่ 4 ธันวาคม 2569 เวลา 12.30 น. นอกเวลาทำการ"
                + " จึงตั้งต้นเมื่อเปิดทำการวันเดียวกัน",
            "นับวันที่ 1: วันศุกร์ที่ 4 ธันวาคม 2569",
            "ครบกำหนด 1 วันทำการ วันศุกร์ที่ 4 ธันวาคม 2569 เวลา 16.00 น.");
  }

  @Test
  void tellsFromWhenToWhenTimeRunsThatIsShorterThanADay() {
    assertThat(thai(Rules.lessThanAWorkingDay(), "2569-12-04 12.30", "-"))
        .containsExactly(
            "ระยะเวลา น้อยกว่า 1 วันทำการ นับตั้งแต่เวลาที่ได้รับ ถึงเวลาเดียวกันของวันทำการถัดไป:"
                + " ประกาศตัวอย่าง",
            "ได้รับเมื่อ วันศุกร์ที่ 4 ธันวาคม 2569 เวลา 12.30 น. นอกเวลาทำการ"
                + " จึงตั้งต้นเมื่อเปิดทำการวันเดียวกัน",
            "วันศุกร์ที่ 4 ธันวาคม 2569 เริ่มนับเวลา 13.00 น.",
            "วันเสาร์ที่ 5 ธันวาคม 2569 ไม่นับ วันหยุด: วันพ่อแห่งชาติ",
            "วันอาทิตย์ที่ 6 ธันวาคม 2569 ไม่นับ วันหยุดประจำสัปดาห์",
            "วันจันทร์ที่ 7 ธันวาคม 2569 ไม่นับ วันหยุด: ชดเชยวันพ่อแห่งชาติ (รอประกาศยืนยัน)",
            "นับวันที่ 1: วันอังคารที่ 8 ธันวาคม 2569",
            "ครบกำหนด น้อยกว่า 1 วันทำการ วันอังคารที่ 8 ธันวาคม 2569 เวลา 13.00 น.");
  }

  @Test
  void saysThatTimeShorterThanADayBeganAnewAfterTheWaiting() {
    assertThat(
            thai(
                Rules.lessThanAWorkingDay(),
                "2569-12-14 09.00",
                "2569-12-14 10.00 > 2569-12-15 11.00"))
        .endsWith(
            "วันจันทร์ที่ 14 ธันวาคม 2569 หยุดนับ รอข้อมูลจากผู้แจ้ง",
            "วันอังคารที่ 15 ธันวาคม 2569 เริ่มนับใหม่เวลา 11.00 น. เมื่อได้รับข้อมูลจากผู้แจ้ง",
            "วันพุธที่ 16 ธันวาคม 2569 ไม่นับ วันหยุดของหน่วยงาน: งานประจำปี",
            "นับวันที่ 1: วันพฤหัสบดีที่ 17 ธันวาคม 2569",
            "ครบกำหนด น้อยกว่า 1 วันทำการ วันพฤหัสบดีที่ 17 ธันวาคม 2569 เวลา 11.00 น.");
    assertThat(thai(Rules.lessThanAWorkingDay(), "2569-12-14 09.00", "2569-12-14 10.00 >"))
        .endsWith(
            "หยุดนับตั้งแต่ วันจันทร์ที่ 14 ธันวาคม 2569 เวลา 10.00 น. รอข้อมูลจากผู้แจ้ง"
                + " เริ่มนับใหม่เมื่อได้รับข้อมูล");
  }

  /// Nothing of it can be counted again on a calendar.
  @Test
  void saysOfADayThatAnOfficerChoseThatItWasChosen() {
    assertThat(named("-"))
        .containsExactly(
            "เจ้าหน้าที่เลือกวันแจ้งผลเอง ไม่ได้นับจากระยะเวลา: วันพฤหัสบดีที่ 17 ธันวาคม 2569");
  }

  @Test
  void saysWhatMovedADayThatAnOfficerChose() {
    assertThat(named("2569-12-15 10.00 > 2569-12-15 15.00"))
        .containsExactly(
            "เจ้าหน้าที่เลือกวันแจ้งผลเอง ไม่ได้นับจากระยะเวลา: วันพฤหัสบดีที่ 17 ธันวาคม 2569",
            "วันอังคารที่ 15 ธันวาคม 2569 หยุดนับ รอข้อมูลจากผู้แจ้ง",
            "จึงแจ้งผลภายใน วันศุกร์ที่ 18 ธันวาคม 2569 เวลา 16.00 น.");
    assertThat(named("2569-12-15 10.00 >"))
        .hasSize(2)
        .last()
        .asString()
        .contains("หยุดนับตั้งแต่ วันอังคารที่ 15 ธันวาคม 2569");
  }

  private static List<String> named(String waited) {
    var day = LocalDate.of(2026, 12, 17);
    var promise =
        Promise.until(
            day,
            Offices.IN_DECEMBER,
            Rules.workingDays(3),
            Written.moment("2569-12-14 09.00"),
            Written.pauses(waited));
    return Explanation.ofNamedDay(day, promise, Language.TH);
  }

  /// Counted all the same, for somebody has to be told a day.
  @Test
  void saysThatTheHolidaysOfAYearAreNotKnownYet() {
    assertThat(thai(Rules.workingDays(3), "2569-12-30 10.00", "-"))
        .endsWith(
            "ยังไม่มีวันหยุดของปี พ.ศ. 2570 จึงเว้นเฉพาะวันหยุดประจำสัปดาห์"
                + " กำหนดอาจเลื่อนเมื่อมีประกาศ",
            "ครบกำหนด 3 วันทำการ วันจันทร์ที่ 4 มกราคม 2570 เวลา 16.00 น.");
    var english =
        Explanation.of(promise(Rules.workingDays(3), "2569-12-30 10.00", "-"), Language.EN);
    assertThat(english).anyMatch(line -> line.startsWith("The holidays of 2027 are not known"));
  }

  private static List<String> thai(Rule rule, String received, String waited) {
    return Explanation.of(promise(rule, received, waited), Language.TH);
  }

  private static Promise promise(Rule rule, String received, String waited) {
    return Promise.of(Offices.IN_DECEMBER, rule, Written.moment(received), Written.pauses(waited));
  }
}
