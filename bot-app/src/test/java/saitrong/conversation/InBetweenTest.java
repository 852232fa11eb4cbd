package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Something else is answered while a form is open, and the form goes on.
class InBetweenTest extends AtTheForms {

  /// Three services opened out of curiosity would each have to be sent away.
  @Test
  void leavesNothingBehindWhereNothingWasSaidYet() {
    citizen.says("ข้อเสนอแนะ");
    citizen.sends(citizen.tapped("start:rate"));
    citizen.says("เมนู");

    citizen.says("ขอบคุณค่ะ");

    assertThat(lastAnswer()).startsWith("ด้วยความยินดี").doesNotContain("ค้างไว้");
  }

  @Test
  void restsWhileTheMenuIsShownAndOffersToGoOn() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");

    citizen.says("เมนู");
    assertThat(lastAnswer()).contains("1 ขอคำปรึกษา");
    citizen.says("อยากให้เปิดวันเสาร์");

    assertThat(lastAnswer()).contains("ข้อเสนอแนะ ที่กรอกค้างไว้ยังอยู่ พิมพ์ \"ทำต่อ\"");
    citizen.says("ทำต่อ");
    assertThat(lastAnswer()).contains("มีข้อเสนอแนะอย่างไร", "คำตอบเดิม: อยากให้เปิดวันเสาร์");
  }

  @Test
  void asksAgainAfterAnsweringSomethingElseInBetween() {
    citizen.says("ข้อเสนอแนะ");

    citizen.says("ความเป็นส่วนตัว");

    assertThat(lastAnswer()).contains("อ่านฉบับเต็ม", "ท่านพึงพอใจบริการของหน่วยงานระดับใดคะ");
  }

  @Test
  void goesOnInTheOtherLanguage() {
    citizen.says("ข้อเสนอแนะ");

    citizen.says("English");

    assertThat(lastAnswer()).contains("How satisfied are you");
  }

  @Test
  void answersACourtesyAndAsksAgain() {
    citizen.says("ข้อเสนอแนะ");

    citizen.says("ขอบคุณค่ะ");

    assertThat(lastAnswer()).startsWith("ด้วยความยินดี").contains("ท่านพึงพอใจบริการ");
  }

  @Test
  void givesEmergencyNumbersFirstAndKeepsTheScript() {
    citizen.says("ข้อเสนอแนะ");

    citizen.says("ช่วยด้วย ไฟไหม้บ้าน");
    assertThat(lastAnswer()).contains("199");
    citizen.says("5");

    assertThat(lastAnswer()).startsWith("มีข้อเสนอแนะอย่างไร");
  }

  @Test
  void scoldsNobodyWhoCriesForHelp() {
    citizen.says("ข้อเสนอแนะ");

    for (int i = 0; i < 3; i++) {
      citizen.says("ช่วยด้วย ไฟไหม้บ้าน");
      assertThat(lastAnswer()).contains("199").doesNotContain("โปรดพิมพ์", "ท่านพึงพอใจ");
    }
    citizen.says("เก้า");

    assertThat(lastAnswer()).contains("โปรดพิมพ์คะแนน").doesNotContain("เพื่อขอความช่วยเหลือ");
  }

  @Test
  void goesOnAfterTheOfficeHoursWereAsked() {
    citizen.says("ข้อเสนอแนะ");

    citizen.says("เปิดกี่โมง");

    assertThat(lastAnswer()).contains("ท่านพึงพอใจบริการ");
    citizen.says("5");
    assertThat(lastAnswer()).startsWith("มีข้อเสนอแนะอย่างไร");
  }

  @Test
  void takesAnAnswerThatSoundsLikeAnEmergencyBehindTheNumbers() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");

    citizen.says("เมื่อวานไฟไหม้บ้าน อยากให้มีป้ายบอกทางหนี");

    assertThat(lastAnswer()).contains("199", "สรุปคำตอบก่อนส่งเรื่อง");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "แม่ล้มหมดสติ ทำไงดี",
        "ช่วยด้วย มีคนจมน้ำ",
        "ไฟไหม้บ้านข้างๆ",
        "ช่วยด้วยค่ะ ไฟไหม้บ้านเลขที่ 99/1 หมู่ 2 ตำบลตัวอย่าง"
      })
  void takesNoCryForHelpForAnAnswer(String cry) {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");

    citizen.says(cry);
    assertThat(lastAnswer()).contains("โทร.", "พิมพ์ \"ทำต่อ\"").doesNotContain("สรุปคำตอบ");
    citizen.says("ทำต่อ");
    assertThat(lastAnswer()).contains("มีข้อเสนอแนะอย่างไร").doesNotContain("คำตอบเดิม");
    citizen.says("อยากให้เปิดวันเสาร์");

    assertThat(lastAnswer()).contains("สรุปคำตอบ");
  }

  @Test
  void takesNoCryForHelpForAPlace() {
    citizen.sends(citizen.tapped("start:complaint"));
    citizen.says("เสียงดังจากโรงงานตัวอย่าง");
    citizen.says("1");
    assertThat(lastAnswer()).startsWith("เกิดที่ใด");

    citizen.says("ไฟไหม้บ้านข้างๆ ช่วยด้วย");

    assertThat(lastAnswer()).contains("199", "พิมพ์ \"ทำต่อ\"").doesNotContain("มีภาพหรือเอกสาร");
  }

  @Test
  void takesNoCryForHelpForAnAnswerAfterARest() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");
    desk.clock().advance(Duration.ofHours(7));

    citizen.says("ช่วยด้วย มีคนจมน้ำ");
    citizen.says("ทำต่อ");

    assertThat(lastAnswer()).contains("มีข้อเสนอแนะอย่างไร").doesNotContain("จมน้ำ");
  }

  @Test
  void takesNoCryForHelpForAnAnswerWhenAskedWhetherToGoOn() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");
    desk.clock().advance(Duration.ofHours(7));
    citizen.says("อยากให้เปิดวันเสาร์");
    assertThat(lastAnswer()).contains("ค้างไว้");

    citizen.says("ช่วยด้วย มีคนจมน้ำ");
    citizen.says("ทำต่อ");

    assertThat(lastAnswer()).contains("อยากให้เปิดวันเสาร์").doesNotContain("จมน้ำ");
  }

  @Test
  void takesNoCryForHelpForAnAnswerWhenAskedWhetherToLeave() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");
    citizen.says("ยกเลิก");

    citizen.says("ช่วยด้วย มีคนจมน้ำ");
    citizen.says("2");

    assertThat(lastAnswer()).contains("มีข้อเสนอแนะอย่างไร").doesNotContain("จมน้ำ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ไฟไหม้บ้านเมื่อปีที่แล้ว", "มีคนจมน้ำทุกปี"})
  void takesAShortStoryOfBeforeForAnAnswer(String story) {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");

    citizen.says(story);

    assertThat(lastAnswer()).contains("โทร.", "สรุปคำตอบ");
  }

  @Test
  void offersAnEarlierScriptAgainAfterAnotherOne() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");

    citizen.sends(citizen.tapped("start:rate"));
    assertThat(lastAnswer()).contains("เลขที่รับแจ้ง");
    citizen.says("ยกเลิก");
    citizen.says("1");
    citizen.says("มีข้อเสนอเรื่องป้าย");

    assertThat(lastAnswer()).contains("ท่านกรอกเรื่อง ข้อเสนอแนะ ค้างไว้");
  }
}
