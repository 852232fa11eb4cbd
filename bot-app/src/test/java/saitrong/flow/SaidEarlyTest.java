package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Something short that is the answer to another question than the one that is open.
class SaidEarlyTest {

  private static final FlowSet FLOWS = FlowFiles.shipped();

  private static Talker in(String flow) {
    return Talker.in(FLOWS, flow);
  }

  private static String heardBy(Talker a) {
    return String.join("\n", a.hears());
  }

  private static Talker atTheSummaryOfALight(String telephone) {
    return in("street-light")
        .says("ข้าม")
        .says("หน้าวัดตัวอย่าง")
        .says("1")
        .says("1")
        .says("นายตัวอย่าง ทดสอบ")
        .says(telephone);
  }

  @Test
  void isOfferedWhereItWasLeftOutByWhoTypesItAtTheSummary() {
    var a = atTheSummaryOfALight("ไม่มี").says("๐๘๑-๒๓๔-๕๖๗๘");

    assertThat(heardBy(a))
        .contains("หมายเลขโทรศัพท์ที่ติดต่อกลับได้", "ท่านพิมพ์ไว้ว่า: 08 1234 5678");
    assertThat(heardBy(a.says("เดิม")))
        .contains("โทรศัพท์: 08 1234 5678", "พิมพ์ 1 เพื่อส่งเรื่อง");
  }

  @Test
  void isOfferedInsteadOfAnotherAnswerAtTheSummary() {
    var a = atTheSummaryOfALight("0800000000").says("0800000001");

    assertThat(heardBy(a)).contains("ตอบไว้แล้วว่า: 08 0000 0000", "ท่านพิมพ์ไว้ว่า: 08 0000 0001");
    assertThat(heardBy(atTheSummaryOfALight("0800000000").says("0800000000")))
        .as("the very same corrects nothing")
        .doesNotContain("ท่านพิมพ์ไว้ว่า");
  }

  @Test
  void isKeptForAQuestionThatIsStillToCome() {
    var a = in("water-support").says("3").says("พรุ่งนี้ 9 โมงเช้า").says("บ้านเลขที่ 12 ม.4");

    assertThat(heardBy(a))
        .contains("เก็บไว้ใช้ที่ข้อ \"จุดส่งน้ำ\" แล้ว", "1 รับทราบและทำต่อ")
        .doesNotContain("โปรดเลือกจากปุ่ม");
    assertThat(heardBy(a.says("1"))).contains("ท่านพิมพ์ไว้ว่า: บ้านเลขที่ 12 ม.4");
    assertThat(a.says("เดิม").position().answer("จุดส่งน้ำ"))
        .isEqualTo(Answer.Words.of("บ้านเลขที่ 12 ม.4"));
  }

  @Test
  void isCountedWhereItIsAskedHowMany() {
    var a = in("training").says("การเก็บขยะตัวอย่าง").says("25/12/2569").says("50 คน");

    assertThat(heardBy(a)).contains("เก็บไว้ใช้ที่ข้อ \"ผู้เข้าอบรม\" แล้ว", "ต้องการจัดแบบใด");
    assertThat(heardBy(a.says("ออนไลน์"))).contains("กี่คน", "ท่านพิมพ์ไว้ว่า: 50");
  }

  @Test
  void isForgottenWithTheMessageThatBroughtIt() {
    var a = in("street-light").says("0800000000");
    a.gives(new Input.TakenBack(a.lastMessage()));
    a.says("ข้าม").says("หน้าวัดตัวอย่าง").says("1").says("1").says("นายตัวอย่าง ทดสอบ");

    assertThat(heardBy(a)).contains("หมายเลขโทรศัพท์").doesNotContain("ท่านพิมพ์ไว้ว่า");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "ข้อ 9", "ลองดู", "50", "4/5"})
  void isNotGuessedFromWhatMayBeATryAtTheQuestion(String typed) {
    var a = in("training").says("การเก็บขยะตัวอย่าง").says("25/12/2569").says(typed);

    assertThat(heardBy(a))
        .contains("โปรดพิมพ์หมายเลขหน้าตัวเลือก")
        .doesNotContain("เก็บไว้ใช้ที่ข้อ");
    assertThat(a.position().drafts()).isEmpty();
  }

  @Test
  void isTheOpenQuestionsWhereItFits() {
    var a = in("street-light").says("ข้าม").says("บ้านเลขที่ 12 ม.4");

    assertThat(a.position().answer("จุดที่ชำรุด")).isEqualTo(Answer.Words.of("บ้านเลขที่ 12 ม.4"));
  }

  @Test
  void isNotShownAgainInAConfidentialForm() {
    var a = in("corruption-tip").says("1").says("1");

    assertThat(a.says("0800000000").hears())
        .noneMatch(it -> it.contains("0800000000") || it.contains("08 0000 0000"));
  }

  /// Where nearly anything is a place, the name of another answer is none.
  @ParameterizedTest
  @CsvSource({
    "แก้เบอร์, หมายเลขโทรศัพท์",
    "ขอแก้เบอร์โทร, หมายเลขโทรศัพท์",
    "แก้อาการ, ไฟเป็นอย่างไร",
    "แก้ไขชื่อ, ชื่อและนามสกุล"
  })
  void isAWishToCorrectAnotherAnswerAlsoWhereAPlaceIsAsked(String typed, String question) {
    var a = atTheSummaryOfALight("0800000000").says("แก้จุด");
    assertThat(heardBy(a)).contains("ไฟที่ชำรุดอยู่ที่ใด");

    assertThat(heardBy(a.says(typed))).contains(question);
    assertThat(heardBy(a.says("เดิม"))).contains("จุดที่ชำรุด: หน้าวัดตัวอย่าง");
  }

  @ParameterizedTest
  @ValueSource(strings = {"แก้งคร้อ หมู่ 3", "แก้วเจ้าจอมตัวอย่าง"})
  void isAPlaceThoughItBeginsLikeThat(String place) {
    var a = atTheSummaryOfALight("0800000000").says("แก้จุด").says(place);

    assertThat(heardBy(a)).contains("จุดที่ชำรุด: " + place);
  }

  @Test
  void isCalledAsPeopleCallIt() {
    assertThat(heardBy(atTheSummaryOfALight("0800000000").says("แก้เบอร์")))
        .contains("หมายเลขโทรศัพท์", "คำตอบเดิม: 08 0000 0000");
  }

  @ParameterizedTest
  @CsvSource({
    "street-light, รับเป็นภาพหรือไฟล์",
    "consultation, หรือส่งเป็นภาพ",
    "survey, โปรดพิมพ์หมายเลขหน้าตัวเลือก"
  })
  void isToldWhatIsWantedWhoSendsASticker(String flow, String wanted) {
    assertThat(heardBy(in(flow).gives(new Input.Unusable())))
        .contains(wanted)
        .doesNotContain("ข้อนี้ตอบด้วยข้อความ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"track", "add-documents", "not-settled"})
  void hasCancelledNoCaseWhoLeavesWhatIsAboutOne(String flow) {
    var a = in(flow).isTold("ไม่พบ").says("ยกเลิก");

    assertThat(heardBy(a))
        .contains("เรื่องที่แจ้งไว้แล้วไม่ถูกยกเลิก")
        .doesNotContain("ยังไม่ได้ออกเลขที่รับแจ้ง", "การกรอก");
    assertThat(heardBy(a.says("1"))).contains("เรื่องที่แจ้งไว้แล้วยังอยู่ตามเดิม ไม่ถูกยกเลิก");
  }

  @ParameterizedTest
  @ValueSource(strings = {"survey", "language"})
  void isToldOfNoReceiptWhereNothingIsSent(String flow) {
    var a = in(flow).says("ยกเลิก");

    assertThat(heardBy(a))
        .contains("ต้องการออกจากรายการนี้")
        .doesNotContain("เลขที่รับแจ้ง", "จะถูกลบ");
    assertThat(heardBy(a.says("1"))).startsWith("ออกจากรายการแล้ว");
  }

  @ParameterizedTest
  @CsvSource({
    "พรุ่งนี้, ขาดเวลา, 21 พฤศจิกายน 2569 09.30",
    "เมื่อวาน, ผ่านไปแล้ว, 27/11/2569",
    "32/13/2569, ไม่มีวันที่นี้ในปฏิทิน, 27/11/2569",
    "30 กพ, ไม่มีวันที่นี้ในปฏิทิน, 27/11/2569",
    "9 โมงเช้า, ขาดวันที่, 27/11/2569 09.00 น.",
    "ลองดู, โปรดพิมพ์วันและเวลา, 27/11/2569"
  })
  void isToldWhatIsWrongWithADay(String typed, String why, String example) {
    assertThat(heardBy(in("water-support").says("3").says(typed))).contains(why, example);
  }

  @Test
  void isShownABirthdayThatIsPast() {
    var known = Map.<String, Answer>of();
    var a = new Talker(FLOWS, "welfare-registration", known).says("1").says("1").says("1");

    assertThat(heardBy(a.says("1000000000009").says("30 กพ 2490")))
        .contains("ไม่มีวันที่นี้ในปฏิทิน", "13/11/2569")
        .doesNotContain("27/11/2569");
    assertThat(heardBy(a.says("จำไม่ได้"))).contains("เช่น 13/11/2569");
  }

  @Test
  void looksForACaseThatCanBeSentBack() {
    assertThat(in("not-settled").effects(Effect.FindCase.class))
        .extracting(Effect.FindCase::use)
        .isEqualTo(List.of(Effect.FindCase.Use.REOPEN));
  }

  @ParameterizedTest
  @CsvSource({"ดีมากคับ, 5", "ค่อนข้างดีครับ, 4", "แย่, 2", "แย่มาก, 1", "very good, 5"})
  void isAScoreInWords(String typed, String score) {
    assertThat(in("survey").says("1").says(typed).position().answer("บริการ"))
        .isEqualTo(Answer.Words.of(score));
  }

  @ParameterizedTest
  @CsvSource({
    "survey, กลุ่ม, อปท, ท้องถิ่น",
    "poll, กลุ่ม, อบต., ท้องถิ่น",
    "survey, กลุ่ม, รพ.สต., สาธารณสุข"
  })
  void belongsToAGroupAsPeopleCallIt(String flow, String question, String typed, String group) {
    assertThat(in(flow).says(typed).position().answer(question)).isEqualTo(Answer.Words.of(group));
  }

  @Test
  void isNoTopicThatIsOnlyANumber() {
    assertThat(heardBy(in("training").says("1"))).contains("อย่างน้อย 3 ตัวอักษร");
  }

  @ParameterizedTest
  @ValueSource(strings = {"เดิม", "ใช้ข้อมูลเดิม", "ใช่", "1"})
  void isStillRightWhatIsKnownOfThePerson(String typed) {
    var known = Map.<String, Answer>of("ชื่อผู้แจ้ง", Answer.Words.of("นายตัวอย่าง ทดสอบ"));
    var a = new Talker(FLOWS, "street-light", known);
    a.says("ข้าม").says("หน้าวัดตัวอย่าง").says("1").says("1").says(typed);

    assertThat(a.position().answer("ชื่อผู้แจ้ง")).isEqualTo(known.get("ชื่อผู้แจ้ง"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"เต็นท์ 5 หลัง", "โต๊ะ 2 ตัว ขนาด 4 ฟุต", "เต็นท์ 2 หลัง 3 วัน", "เต็นท์และโต๊ะ"})
  void isOneThingToBorrow(String typed) {
    assertThat(in("borrow").says(typed).position().answer("รายการ"))
        .isEqualTo(Answer.Words.of(typed));
  }
}
