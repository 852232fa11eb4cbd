package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.flow.Answer.FileSent;
import saitrong.flow.Answer.Outcome;
import saitrong.flow.Effect.OfBooking;
import saitrong.message.Action;

/// What ordinary people do that a form did not think of.
class OrdinaryPeopleTest {

  private static final String TIMES =
      """
      ชื่อ: {th: คิว, en: Queue}
      ขั้นตอน:
        - หาคิวว่าง: เวลาว่าง
        - จบ: {th: ไม่มีคิว, en: None}
          ถ้า: เวลาว่าง คือ ไม่พบ
        - ถาม: เวลา
          ข้อความ: {th: เวลาใด, en: What time}
          ตัวเลือกจาก: เวลาว่าง
        - ถาม: ชื่อเรื่อง
          ข้อความ: {th: เรื่องใด, en: What about}
          คำตอบ: ข้อความ
          ถ้า: ไม่มี ชื่อเรื่อง
        - สรุป:
        - จองคิว: ผลจอง
          จาก: [เวลา, เวลา, เวลา]
        - จบ: {th: จองแล้ว, en: Booked}
          ถ้า: ผลจอง คือ ได้คิว
        - ไปที่: เวลาว่าง
          รอบ: 3
        - จบ: {th: จองไม่ได้, en: Not booked}
      """;

  private static final String PICTURES =
      """
      ชื่อ: {th: ภาพ, en: Pictures}
      ขั้นตอน:
        - ถาม: ภาพ
          ข้อความ: {th: ส่งภาพได้, en: Send pictures}
          คำตอบ: ไฟล์
          รับ: [ภาพ]
        - ถาม: เหตุผล
          ข้อความ: {th: เพราะอะไร, en: Why}
          คำตอบ: ข้อความ
        - เปิดเรื่อง: test
      """;

  private static final String DAYS =
      """
      ชื่อ: {th: วัน, en: Days}
      ขั้นตอน:
        - ถาม: วันนัด
          ข้อความ: {th: วันใด, en: Which day}
          คำตอบ: วันและเวลา
          ช่วง: อนาคต
        - ถาม: วันเกิด
          ข้อความ: {th: เกิดวันใด, en: Born when}
          คำตอบ: วันที่
          ช่วง: อดีต
        - ถาม: จัดการ
          ข้อความ: {th: ทำอะไร, en: What}
          ตัวเลือก:
            - {th: เลื่อนคิว, en: Move it}
            - {th: ยกเลิกคิวนี้, en: Cancel it}
        - ถาม: แน่ใจ
          ข้อความ: {th: แน่หรือ, en: Sure}
          ตัวเลือก:
            - {th: ใช่ ยกเลิกคิว, en: "Yes, cancel"}
            - {th: ไม่ยกเลิก, en: "No, keep it"}
        - ถาม: ยืนยัน
          ข้อความ: {th: ใช่หรือไม่คะ, en: Yes or no}
          คำตอบ: ใช่หรือไม่
        - สรุป:
      """;

  @TempDir Path folder;
  private FlowFiles files;

  @BeforeEach
  void aFolder() {
    files = FlowFiles.in(folder);
  }

  private Talker in(String flow) {
    return Talker.in(files.with("test.yaml", flow).sound(), "test");
  }

  private static void areFree(Talker talker, String... times) {
    var find = talker.effects(OfBooking.class).getFirst();
    var options = List.of(times).stream().map(it -> Option.of(it, it + " น.", it)).toList();
    talker.gives(new Input.Done(find.key(), new Outcome(OfBooking.FOUND, Map.of(), options)));
  }

  @ParameterizedTest
  @CsvSource({"10, 10.00", "8, 11.00", "13.30, 13.30", "1330, 13.30", "9, -", "14, -"})
  void meansTenOClockByATenThatIsNotOnThePage(String typed, String meant) {
    var a = in(TIMES);
    areFree(
        a, "08.30", "09.00", "09.30", "10.00", "08.45", "09.15", "09.45", "11.00", "13.00",
        "13.30");

    a.says(typed);

    var answer = a.position().answer("เวลา");
    assertThat(answer == null ? "-" : ((Answer.Words) answer).words().value()).isEqualTo(meant);
  }

  @Test
  void seesOnlyTheLastTimeAfterTheFirstWasTaken() {
    var a = in(TIMES);
    areFree(a, "09.00", "09.30");
    a.says("09.00").says("ทำบัตร").says("1");
    var book = a.effects(OfBooking.class).getFirst();
    a.gives(new Input.Done(book.key(), new Outcome(OfBooking.FULL, Map.of())));
    areFree(a, "09.30", "10.00");

    a.says("09.30");

    assertThat(a.hears().getLast()).contains("เวลา: 09.30 น.").doesNotContain("09.00");
    a.says("แก้ไข");
    assertThat(a.hears().getLast()).contains("1 ").contains("2 ");
  }

  @Test
  void isToldWhichOfTheFilesSentTogetherCannotBeTaken() {
    var a = in(PICTURES);

    a.gives(
        new Input.Sent(
            List.of(
                new FileSent("m1", FileSent.Type.PICTURE, null, 9L),
                new FileSent("m2", FileSent.Type.DOCUMENT, null, 9L))));

    assertThat(a.hears()).hasSize(2).first().asString().contains("ยังไม่รับไฟล์ชนิดนี้");
    assertThat(a.hears().getLast()).contains("ได้รับ 1 ไฟล์แล้ว");
  }

  @Test
  void losesNoPictureWhenItsQuestionIsEditedAway() {
    var a = in(PICTURES).sendsPictures(2);

    a.meets(files.with("test.yaml", PICTURES.replace("ถาม: ภาพ", "ถาม: รูป")).sound());
    a.says("พอแล้ว");

    assertThat(a.hears().getLast()).contains("ส่งภาพได้", "ได้รับ 2 ไฟล์แล้ว");
  }

  @ParameterizedTest
  @CsvSource({
    "5 ธ.ค. 14.00 น., 2026-12-05T14:00",
    "พรุ่งนี้ 9 โมงเช้าค่ะ, 2026-11-21T09:00",
    "5/12/69 09.30 ครับ, 2026-12-05T09:30"
  })
  void writesADayAndATimeAsPeopleDo(String typed, String kept) {
    assertThat(in(DAYS).says(typed).position().answer("วันนัด")).isEqualTo(Answer.Words.of(kept));
  }

  @ParameterizedTest
  @CsvSource({"วันนี้ 8 โมงเช้า, -", "20/11/2569 09.00, -", "วันนี้ 10.00, 2026-11-20T10:00"})
  void cannotComeAtATimeOfTodayThatIsOver(String typed, String kept) {
    var a = in(DAYS).says(typed);

    if (kept.equals("-")) {
      assertThat(a.position().answer("วันนัด")).isNull();
      assertThat(a.hears().getFirst()).contains("เวลาที่ตอบมาผ่านไปแล้ว");
    } else {
      assertThat(a.position().answer("วันนัด")).isEqualTo(Answer.Words.of(kept));
    }
  }

  @Test
  void cannotTellWhatHappenedLaterToday() {
    var a = in(DAYS.replaceFirst("ช่วง: อนาคต", "ช่วง: อดีต")).says("วันนี้ 23.00");

    assertThat(a.position().answer("วันนัด")).isNull();
    assertThat(a.hears().getFirst()).contains("เวลาที่ตอบมายังไม่ถึง");
    assertThat(a.says("วันนี้ 8 โมงเช้า").position().answer("วันนัด"))
        .isEqualTo(Answer.Words.of("2026-11-20T08:00"));
  }

  @Test
  void cannotPickATimeOnLinesCalendarThatIsOver() {
    var a = in(DAYS);

    a.gives(new Input.Tapped("flow/run/วันนัด/pick", Map.of("datetime", "2026-11-20T08:00")));

    assertThat(a.position().answer("วันนัด")).isNull();
  }

  @Test
  void picksADayOnLinesOwnCalendar() {
    var a = in(DAYS);
    assertThat(a.buttons())
        .filteredOn(Action.Pick.class::isInstance)
        .containsExactly(
            new Action.Pick(
                "เลือกวันและเวลา",
                "flow/run/วันนัด/pick",
                Action.Pick.What.DAY_AND_CLOCK,
                "2026-11-20T10:00",
                null));

    a.gives(new Input.Tapped("flow/run/วันนัด/pick", Map.of("datetime", "2026-12-05T14:00")));
    assertThat(a.position().answer("วันนัด")).isEqualTo(Answer.Words.of("2026-12-05T14:00"));
    assertThat(a.buttons())
        .filteredOn(Action.Pick.class::isInstance)
        .extracting(pick -> ((Action.Pick) pick).to())
        .containsExactly("2026-11-20");
  }

  @Test
  void cancelsTheQueueAndNotTheFormWhereTheQueueIsTheChoice() {
    var a = in(DAYS).says("พรุ่งนี้ 9.30").says("เมื่อวาน");

    a.says("ยกเลิก");

    assertThat(a.position().answer("จัดการ")).isEqualTo(Answer.Words.of("ยกเลิกคิวนี้"));
  }

  @ParameterizedTest
  @CsvSource({
    "ใช่, ใช่ ยกเลิกคิว",
    "ใช่ค่ะ, ใช่ ยกเลิกคิว",
    "ไม่, ไม่ยกเลิก",
    "yes, ใช่ ยกเลิกคิว",
    "ยกเลิก, ใช่ ยกเลิกคิว",
    "ยกเลิกคิวครับ, ใช่ ยกเลิกคิว",
    "cancel, ใช่ ยกเลิกคิว",
    "ไม่ยกเลิกค่ะ, ไม่ยกเลิก"
  })
  void saysYesOrNoWhereTheChoicesBeginSo(String typed, String choice) {
    var a = in(DAYS).says("พรุ่งนี้ 9.30").says("เมื่อวาน").says("ยกเลิก");

    assertThat(a.says(typed).position().answer("แน่ใจ")).isEqualTo(Answer.Words.of(choice));
  }

  @ParameterizedTest
  @ValueSource(strings = {"อย่ายกเลิกคิว", "don't cancel", "ยังไม่ยกเลิกคิว"})
  void doesNotCancelByWordsThatDenyIt(String typed) {
    var a = in(DAYS).says("พรุ่งนี้ 9.30").says("เมื่อวาน").says("ยกเลิก");

    assertThat(a.says(typed).position().answer("แน่ใจ"))
        .isNotEqualTo(Answer.Words.of("ใช่ ยกเลิกคิว"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ค่ะ", "ครับ", "คับ"})
  void saysYesByAPoliteWordAlone(String typed) {
    var a = in(DAYS).says("พรุ่งนี้ 9.30").says("เมื่อวาน").says("1").says("2");

    a.says(typed);

    assertThat(a.position().answer("ยืนยัน")).isEqualTo(Answer.Words.of(Kind.YesNo.YES));
  }
}
