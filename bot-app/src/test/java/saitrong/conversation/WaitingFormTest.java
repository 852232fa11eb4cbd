package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever is led away from a form is told that it waits, and how to go on with it.
class WaitingFormTest extends AtTheForms {

  private static final String WAITS =
      "เรื่อง ข้อเสนอแนะ ที่กรอกค้างไว้ยังอยู่ พิมพ์ \"ทำต่อ\" เพื่อกรอกต่อ";

  @BeforeEach
  void hasBegunAForm() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ทำต่อ", "continue", "กรอกต่อ"})
  void isToldUnderTheMenuAndGoesOn(String typed) {
    citizen.says("เมนู");
    assertThat(lastAnswer()).endsWith(WAITS);

    citizen.says(typed);

    assertThat(lastAnswer()).contains("มีข้อเสนอแนะอย่างไร").doesNotContain("ค้างไว้");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ทำต่อ", "continue", "กรอกต่อ"})
  void goesOnPastTheQuestionWhetherToCancel(String typed) {
    citizen.says("ยกเลิก");
    citizen.says("เมนู");
    assertThat(lastAnswer()).endsWith(WAITS);

    citizen.says(typed);

    assertThat(lastAnswer())
        .contains("มีข้อเสนอแนะอย่างไร")
        .doesNotContain("ต้องการยกเลิก", "คำตอบเดิม");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ทำต่อ", "continue"})
  void goesOnPastTheQuestionWhatToCorrect(String typed) {
    citizen.says("อยากให้เปิดวันเสาร์");
    citizen.says("แก้ไข");
    assertThat(lastAnswer()).contains("ต้องการแก้ไขข้อใด");
    citizen.says("เมนู");

    citizen.says(typed);

    assertThat(lastAnswer()).startsWith("สรุปคำตอบก่อนส่งเรื่อง");
  }

  @Test
  void isToldBelowTheNumbersOfAnEmergencyAndGoesOn() {
    citizen.says("ยกเลิก");
    citizen.says("1");
    citizen.says("ข้อเสนอแนะ");

    citizen.says("ช่วยด้วย ไฟไหม้บ้าน");
    assertThat(lastAnswer()).contains("199").endsWith(WAITS);
    citizen.says("ทำต่อ");

    assertThat(lastAnswer()).startsWith("ท่านพึงพอใจบริการ");
  }

  @Test
  void isNotToldWhereNothingWasBegun() {
    citizen.says("ยกเลิก");
    citizen.says("1");

    citizen.says("เมนู");

    assertThat(lastAnswer()).doesNotContain("ทำต่อ");
  }
}
