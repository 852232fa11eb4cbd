package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody who sees the shipped forms for the first time types into them. It is the 20th of
/// November 2569.
class NewcomersTest {

  private static final FlowSet FLOWS = FlowFiles.shipped();

  private static Talker in(String flow) {
    return Talker.in(FLOWS, flow);
  }

  private static Talker atTheSummaryOfALoan() {
    return in("borrow")
        .says("เต็นท์")
        .says("2")
        .says("ไม่ใช่")
        .says("1/12/2569")
        .says("3/12/2569")
        .says("งานประเพณีตัวอย่าง")
        .says("1")
        .says("นายตัวอย่าง ทดสอบ")
        .says("ข้าม")
        .says("ข้าม");
  }

  private static String heardBy(Talker a) {
    return String.join("\n", a.hears());
  }

  @Test
  void seesNoNumbersInTheSummaryWhereOneMeansToSend() {
    var a = atTheSummaryOfALoan();

    assertThat(heardBy(a))
        .contains("รายการ: เต็นท์", "พิมพ์ 1 เพื่อส่งเรื่อง")
        .doesNotContain("1 รายการ", "2 จำนวน");
  }

  @ParameterizedTest
  @CsvSource({
    "แก้วันคืน, จะคืนของวันใด",
    "แก้ไขวันคืนค่ะ, จะคืนของวันใด",
    "แก้ข้อ 4, จะคืนของวันใด",
    "แก้ข้อ 3, ต้องการรับของวันใด",
    "แก้ 2, จำนวนเท่าใด",
    "ขอแก้ข้อที่ ๒, จำนวนเท่าใด",
    "แก้ชื่อ, ชื่อและนามสกุล",
    "วันรับ, ต้องการรับของวันใด",
    "แก้ไข, ต้องการแก้ไขข้อใด"
  })
  void opensTheRowOfTheSummaryThatIsNamed(String typed, String question) {
    assertThat(heardBy(atTheSummaryOfALoan().says(typed))).contains(question);
  }

  @Test
  void choosesAmongRowsOfOneName() {
    var a = in("borrow").says("เต็นท์").says("2").says("ใช่").says("เก้าอี้").says("9");
    a.says("ไม่ใช่").says("1/12/69").says("3/12/69").says("งานตัวอย่าง").says("1");
    a.says("นายตัวอย่าง ทดสอบ").says("ข้าม").says("ข้าม");

    assertThat(heardBy(a.says("แก้จำนวน"))).contains("ต้องการแก้ไขข้อใด", "2 จำนวน", "4 จำนวน (2)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"แก้จำนวน (2)", "จำนวน (2)", "แก้ จำนวน(๒)", "แก้ข้อ 4"})
  void opensTheRowOfTheSecondItem(String typed) {
    var a = in("borrow").says("เต็นท์").says("2").says("ใช่").says("เก้าอี้").says("9");
    a.says("ไม่ใช่").says("1/12/69").says("3/12/69").says("งานตัวอย่าง").says("1");
    a.says("นายตัวอย่าง ทดสอบ").says("ข้าม").says("ข้าม");

    assertThat(heardBy(a.says(typed))).contains("จำนวนเท่าใด");
    a.says("7");
    assertThat(heardBy(a)).contains("จำนวน: 2", "จำนวน (2): 7");
  }

  @Test
  void isNotShownTheWholeSummaryAgainForAWordThatIsNone() {
    var a = atTheSummaryOfALoan().says("ลองดู");

    assertThat(heardBy(a)).contains("พิมพ์ 1 เพื่อส่งเรื่อง").doesNotContain("เต็นท์");
    assertThat(a.button("ถูกต้อง ส่งเรื่อง")).isNotNull();
  }

  @Test
  void isNotShownTheWholeNoticeAgainForAWordThatIsNone() {
    var a = in("borrow").says("เต็นท์").says("2").says("ไม่").says("1/12/69").says("3/12/69");
    a.says("งานตัวอย่าง");

    a.says("ลองดู");

    assertThat(heardBy(a))
        .contains("1 รับทราบและทำต่อ", "3 ไม่สะดวกให้ข้อมูล")
        .doesNotContain("ผู้เห็น");
  }

  @Test
  void leavesTheQueueByTheWordForItThoughAChoiceHoldsIt() {
    assertThat(heardBy(in("booking").says("ยกเลิก"))).contains("ต้องการยกเลิกการกรอกเรื่องนี้");
    assertThat(in("booking").says("คิวของฉัน").effects(Effect.OfBooking.class)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "สามเครื่อง, 3",
    "ยี่สิบเอ็ด ตัว, 21",
    "หนึ่งร้อยห้าสิบตัว, 150",
    "สิบ, 10",
    "50 ตัว, 50",
    "สองสามตัว, -",
    "เต็นท์ 2 หลัง เก้าอี้ 50 ตัว, -"
  })
  void countsInWordsAndThings(String typed, String kept) {
    var answer = in("borrow").says("ของตัวอย่าง").says(typed).position().answer("จำนวน");

    assertThat(answer).isEqualTo(kept.equals("-") ? null : Answer.Words.of(kept));
  }

  @ParameterizedTest
  @ValueSource(strings = {"พอแล้ว", "ไม่มีแล้ว", "ไม่มีค่ะ", "เท่านี้", "ไม่"})
  void saysThatThereIsNoMore(String typed) {
    var a = in("borrow").says("เต็นท์").says("2").says(typed);

    assertThat(a.position().answer("ยืมเพิ่ม")).isEqualTo(Answer.Words.of(Kind.YesNo.NO));
  }

  @Test
  void asksForThemselves() {
    var options = new Kind.Choice(List.of(Option.of("a", "ตนเอง", "Myself")));

    assertThat(ChoicesAsTyped.of(options, "ตัวเองค่ะ", 1)).isEqualTo(Heard.Fits.words("a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ไม่มีรูป", "ไม่มีภาพค่ะ", "ไม่มีไฟล์", "ไม่สะดวก", "ไม่มี"})
  void hasNoPicture(String typed) {
    var a = in("street-light").says(typed);

    assertThat(a.position().answer("ภาพ")).isEqualTo(new Answer.Skipped());
  }

  @Test
  void writesWhereAPictureIsAskedForAndIsOfferedTheWordsAtThePlace() {
    var a = in("street-light").says("หน้าวัดตัวอย่าง");
    assertThat(heardBy(a)).contains("ข้อนี้รับเป็นภาพหรือไฟล์", "แนบไว้กับเรื่องนี้แล้ว");

    a.says("ไม่มีรูป");

    assertThat(heardBy(a)).contains("ท่านพิมพ์ไว้ว่า: หน้าวัดตัวอย่าง");
  }

  @Test
  void handsTheWordsToTheOfficersWhereNoPlaceIsAskedFor() {
    var a = in("add-documents").isTold("ไม่พบ").says("00011/2569");
    var typed = new Input.Typed(Answer.Words.of("หน้าแรก").words(), "m9");
    var kept = Beside.kept(a.position(), Beside.FOR_A_PICTURE, typed).orElseThrow();

    var given =
        Summaries.given(
            new Scene(FLOWS.flow("add-documents").orElseThrow(), FLOWS, FlowFiles.about()),
            kept,
            Walk.through(FLOWS.flow("add-documents").orElseThrow(), kept));

    assertThat(given).extracting(it -> it.shown().value()).contains("หน้าแรก");
  }

  @ParameterizedTest
  @CsvSource({
    "ตัวอย่าง ทดสอบ, ตัวอย่าง ทดสอบ",
    "Somebody Example, Somebody Example",
    "ต้องใช้ เอกสารอะไร, -",
    "ไม่ บอก, -",
    "ไม่อยาก บอก, -",
    "มีบัตร ให้ไหม, -",
    "ขอ เอกสาร, -",
    "จะบอกชื่อ ก่อนได้ไหม, -",
    "What for, -",
    "Do you need it, -",
    "ตัวอย่าง, -",
    "มีนา ตัวอย่าง, มีนา ตัวอย่าง",
    "มีชัย ตัวอย่าง, มีชัย ตัวอย่าง",
    "ต้องตา ตัวอย่าง, ต้องตา ตัวอย่าง",
    "จะเด็ด ตัวอย่าง, จะเด็ด ตัวอย่าง",
    "ไหม ตัวอย่าง, ไหม ตัวอย่าง",
    "ใบไหม ตัวอย่าง, ใบไหม ตัวอย่าง",
    "แพรไหม ได้ตัวอย่าง, แพรไหม ได้ตัวอย่าง",
    "ของขวัญ ตัวอย่าง, ของขวัญ ตัวอย่าง",
    "ทำนอง หรือตัวอย่าง, ทำนอง หรือตัวอย่าง",
    "Can Example, Can Example",
    "No Example, No Example",
    "Do Van Example, Do Van Example",
    "ตู -, ตู -",
    "ตู ไม่มีนามสกุล, ตู -",
    "นายตู ไม่มีนามสกุล, นายตู -",
    "นาย ตู -, นายตู -",
    "Mr Tu no surname, Mr Tu -"
  })
  void giveTheirNameWithoutATitle(String typed, String kept) {
    assertThat(PersonNames.read(typed))
        .isEqualTo(
            kept.equals("-") ? new Heard.Unfit(Sentence.UNFIT_PERSON) : Heard.Fits.words(kept));
  }

  /// What was refused can always be said so that it is taken.
  @Test
  void areToldHowToGiveANameThatLooksLikeSomethingElse() {
    var a = in("street-light").says("ข้าม").says("หน้าวัดตัวอย่าง").says("1").says("1");
    assertThat(heardBy(a)).contains("ขอทราบชื่อและนามสกุล");

    a.says("มีบัตร ให้ไหม");

    assertThat(heardBy(a)).contains("พร้อมคำนำหน้า", "หากไม่มีนามสกุล");
    assertThat(a.says("นายมีบัตร ให้ไหม").position().answer("ชื่อผู้แจ้ง"))
        .isEqualTo(Answer.Words.of("นายมีบัตร ให้ไหม"));
  }

  @Test
  void isToldThatASentenceIsNoAnswerHereButSentAlong() {
    var a = in("borrow").says("เต็นท์").says("ต้องวางเงินมัดจำด้วยหรือเปล่า");

    assertThat(a.hears().getFirst())
        .startsWith("ข้อความนี้ยังไม่ใช่คำตอบของข้อนี้")
        .contains("คุยกับเจ้าหน้าที่", "โปรดพิมพ์เป็นตัวเลข");
    assertThat(a.says("หลายหลัง").hears().getFirst()).startsWith("โปรดพิมพ์เป็นตัวเลข");
  }

  @Test
  void seesExamplesOfDaysThatAreStillToCome() {
    var a = in("borrow").says("เต็นท์").says("2").says("ไม่");
    assertThat(heardBy(a)).contains("เช่น 27/11/2569");

    assertThat(heardBy(a.says("19/11/2569"))).contains("วันที่ยังมาไม่ถึง", "27/11/2569");
    assertThat(a.says("27/11/2569").position().answer("วันรับ"))
        .isEqualTo(Answer.Words.of("2026-11-27"));
  }

  /// As people answer whether they have understood.
  @ParameterizedTest
  @CsvSource({
    "ชัดเจนค่ะ, เข้าใจแล้ว",
    "เข้าใจ, เข้าใจแล้ว",
    "ได้คำตอบแล้ว, เข้าใจแล้ว",
    "ไม่ชัดเจน, ขอคำอธิบายเพิ่ม",
    "ยังไม่ชัดเจนเลยค่ะ, ขอคำอธิบายเพิ่ม",
    "ไม่เข้าใจครับ, ขอคำอธิบายเพิ่ม",
    "ยังไม่เข้าใจ, ขอคำอธิบายเพิ่ม",
    "not clear, ขอคำอธิบายเพิ่ม"
  })
  void sayInTheirOwnWordsWhetherTheyUnderstood(String typed, String kept) {
    var a = in("consultation").says("ลืมรหัสผ่าน").isTold("พบ").says(typed);

    assertThat(a.position().answer("ความชัดเจน")).isEqualTo(Answer.Words.of(kept));
  }

  /// "Yes" to a question that is none could be either.
  @Test
  void areAskedAgainWhereTheirWordsCouldMeanEither() {
    var a = in("consultation").says("ลืมรหัสผ่าน").isTold("พบ").says("ใช่");

    assertThat(a.position().answer("ความชัดเจน")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ไม่ถูกต้อง", "แก้", "เปลี่ยน", "ไม่ใช่ค่ะ", "change", "2"})
  void sayInTheirOwnWordsThatWhatIsRememberedIsNotRight(String typed) {
    var known = Map.<String, Answer>of("กลุ่ม", Answer.Words.of("ประชาชน"));
    var a = new Talker(FLOWS, "consultation", known).says("รหัส").isTold("ไม่พบ").says("1");
    assertThat(heardBy(a)).contains("ข้อมูลเดิมของท่าน: ประชาชน");

    assertThat(heardBy(a.says(typed))).contains("ท่านเป็นผู้ใช้กลุ่มใดคะ", "คำตอบเดิม: ประชาชน");
  }
}
