package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The same words may be an answer to the open question, or lead away from it.
class AnswerOrCommandTest extends AtTheForms {

  @Test
  void takesANumberForAnAnswerWhileAQuestionWaits() {
    citizen.says("ข้อเสนอแนะ");

    citizen.says("2");

    assertThat(lastAnswer()).startsWith("มีข้อเสนอแนะอย่างไร");
  }

  /// The picture below the chat sends words; nobody means them for a suggestion.
  @Test
  void beginsAnotherScriptAtItsNameAlsoWhileAQuestionWaits() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");

    citizen.says("ติดตามเรื่อง");
    assertThat(lastAnswer()).contains("เรื่องที่ส่งจากบัญชี LINE นี้");
    citizen.says("ร้องเรียน");

    assertThat(lastAnswer()).doesNotContain("ยังไม่พบ", "00011/2569");
  }

  @Test
  void opensWhatIsRememberedByItsNameAlsoWhileAQuestionWaits() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");

    citizen.says("ข้อมูลส่วนบุคคลของฉัน");

    assertThat(lastAnswer()).contains("ต้องการทำรายการใดกับข้อมูลของท่าน");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "เจ้าหน้าที่",
        "ภาษาอังกฤษ",
        "อีเมล",
        "PDPA",
        "ข้อมูลส่วนบุคคล",
        "ลบข้อมูลของฉัน",
        "ขอลบข้อมูล",
        "training",
        "ร้องทุกข์",
        "หน้าแรก",
        "home",
        "แจ้งเรื่องร้องเรียน",
        "my data"
      })
  void takesTheNameOfACommandForAnAnswerInFreeWords(String typed) {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");

    citizen.says(typed);

    assertThat(lastAnswer()).isEqualTo("สรุปคำตอบก่อนส่งเรื่อง");
  }

  @ParameterizedTest
  @CsvSource({
    "คุยกับเจ้าหน้าที่, เข้าคิว",
    "อยากคุยกับคน, เข้าคิว",
    "English, What would you suggest",
    "0, 1 ขอคำปรึกษา",
    "เมนู, 1 ขอคำปรึกษา",
    "menu, 1 ขอคำปรึกษา",
    "ความเป็นส่วนตัว, อ่านฉบับเต็ม",
    "Privacy, อ่านฉบับเต็ม",
    "ฝากเรื่อง, พิมพ์คำถามหรือส่งภาพหน้าจอ",
    "ติดตามเรื่อง, ยังไม่มีเรื่องที่ส่งจากบัญชี LINE นี้",
    "ขอวิทยากร/อบรม, ต้องการอบรมเรื่องใด"
  })
  void stillHearsWhoAsksPlainly(String typed, String answer) {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");

    citizen.says(typed);

    assertThat(lastAnswer()).contains(answer);
  }

  /// "Which data, and what should be done with it?"
  @Test
  void takesTheWishForItsAnswerWhereTheDataAreAskedFor() {
    citizen.says("ข้อมูลส่วนบุคคลของฉัน");
    citizen.says("5");
    citizen.says("1");

    citizen.says("ลบข้อมูลของฉัน");

    assertThat(lastAnswer()).startsWith("ขอทราบชื่อและนามสกุลของท่าน");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PDPA", "ข้อมูลส่วนบุคคล"})
  void learnsThatTheTrainingIsAboutPersonalData(String topic) {
    citizen.says("ขอวิทยากร/อบรม");

    citizen.says(topic);

    assertThat(lastAnswer()).startsWith("ต้องการจัดวันใด");
  }

  /// A thumb that taps the menu below the chat twice.
  @Test
  void asksAgainWhoTapsTheOpenScriptInTheMenuOnceMore() {
    citizen.says("ขอคำปรึกษา");

    citizen.says("ขอคำปรึกษา");

    assertThat(lastAnswer()).startsWith("พิมพ์คำถามหรือส่งภาพหน้าจอ");
  }

  @Test
  void doesNotTakeThatThereIsNoneForLeaving() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");
    citizen.says("เมนู");
    citizen.says("สวัสดีค่ะ ขอถามหน่อย");

    citizen.says("ไม่มี");

    assertThat(lastAnswer()).doesNotContain("ต้องการยกเลิก");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ใช่", "รับทราบ", "โอเค"})
  void takesAssentForAnAnswerToTheQuestion(String typed) {
    citizen.says("ข้อเสนอแนะ");

    citizen.says(typed);

    assertThat(lastAnswer()).contains("โปรดพิมพ์คะแนน").doesNotContain("หากมีคำถาม");
  }
}
