package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.content.ShippedContent;
import saitrong.store.TestStore;

/// A sub-district has no consultation: its general request takes the questions that nobody has
/// answered.
class LeavingAQuestionInTheVillageTest {

  private static final String WHAT_IS_WANTED = "ต้องการยื่นคำร้องเรื่องใด";
  private static final String NEXT = "มีภาพหรือเอกสารประกอบ";

  @RegisterExtension static final TestStore STORE = TestStore.with(Desk.collections());

  private Desk desk;
  private Person citizen;

  @BeforeEach
  void open() {
    desk = Desk.of(STORE.database(), ShippedContent.of("tambon-example"));
    citizen = desk.citizen("malee");
    citizen.says("สวัสดี");
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  private String says(String text) {
    citizen.says(text);
    return desk.answersTo(citizen).getLast().text();
  }

  @Test
  void needsNoTypingAgain() {
    assertThat(says("อยากทราบประวัติของศาลเจ้าเก่ากลางหมู่บ้าน")).contains("\"ฝากคำถาม\"");

    assertThat(says("ฝากคำถาม")).contains(NEXT).doesNotContain(WHAT_IS_WANTED);
  }

  /// People write one matter in several messages.
  @Test
  void takesWhatWasAskedJustBeforeAlong() {
    says("บ้านฉันไม่มีเลขที่ ขอยังไงคะ");
    assertThat(says("แล้วกี่วันคะ")).contains("ยังไม่มีคำตอบ");

    assertThat(says("ฝากคำถาม"))
        .startsWith("คำถามที่จะส่ง: บ้านฉันไม่มีเลขที่ ขอยังไงคะ\nแล้วกี่วันคะ\n")
        .contains(NEXT);
  }

  @Test
  void leavesWhatWasAskedLongBefore() {
    says("อยากทราบประวัติของศาลเจ้าเก่ากลางหมู่บ้าน");
    desk.clock().advance(Duration.ofMinutes(20));
    says("อยากทราบชื่อคนสร้างสะพานไม้เก่า");

    assertThat(says("ฝากคำถาม")).contains("สะพานไม้เก่า").doesNotContain("ศาลเจ้า");
  }

  @Test
  void leavesWhatWasAnsweredBefore() {
    says("เบี้ยผู้สูงอายุเดือนนี้ยังไม่เข้าบัญชี");
    says("อยากทราบประวัติของศาลเจ้าเก่ากลางหมู่บ้าน");

    assertThat(says("ฝากคำถาม")).contains("ศาลเจ้า").doesNotContain("เบี้ย");
  }

  /// It was typed as a question, and nobody typed it here.
  @Test
  void tellsNobodyThatTheirQuestionIsTooShort() {
    assertThat(says("ตู้ยา")).contains("ยังไม่มีคำตอบ");

    assertThat(says("ฝากคำถาม")).contains(WHAT_IS_WANTED).doesNotContain("อย่างน้อย");
  }

  @Test
  void needsNoTypingAgainAfterAnAnswerThatNamesTheWords() {
    citizen.says("เบี้ยผู้สูงอายุเดือนนี้ยังไม่เข้าบัญชี");

    assertThat(says("ยื่นคำร้อง")).contains(NEXT).doesNotContain(WHAT_IS_WANTED);
  }

  /// How to file a request is no request.
  @Test
  void takesNoQuestionAboutTheFormAsTheWish() {
    citizen.says("ยื่นคำร้องทั่วไปได้อย่างไร");

    assertThat(says("คำร้องทั่วไป")).contains(WHAT_IS_WANTED);
  }
}
