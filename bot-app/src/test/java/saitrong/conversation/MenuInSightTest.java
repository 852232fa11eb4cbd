package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A number means a line of the menu only while the menu is before their eyes.
class MenuInSightTest extends AtTheForms {

  private static final String MENU = "ท่านต้องการทำรายการใดคะ";
  private static final String FIRST_LINE = "พิมพ์คำถามหรือส่งภาพหน้าจอ";

  @Test
  void isShownToWhoeverTypesANumberWithoutOne() {
    citizen.says("1");
    assertThat(lastAnswer()).startsWith(MENU);

    citizen.says("1");

    assertThat(lastAnswer()).startsWith(FIRST_LINE);
  }

  /// Whoever is verified need not ask for it; the numbers below are those that are shown.
  @Test
  void hasNoLineForAnOfficialToBeVerifiedOnceMore() {
    citizen.says("เมนู");
    assertThat(lastAnswer()).contains("4 รับรองผู้ดูแลระบบประจำหน่วยงาน");

    desk.hasCases(TheirCases.NONE.ofAnOfficial(true));
    citizen.says("เมนู");
    assertThat(lastAnswer())
        .doesNotContain("รับรองผู้ดูแลระบบ")
        .containsPattern("\n[0-9] ขอวิทยากร");
    var line =
        lastAnswer().lines().filter(it -> it.contains("ขอวิทยากร")).findFirst().orElseThrow();
    citizen.says(line.substring(0, 1));

    assertThat(lastAnswer()).startsWith("ต้องการอบรมเรื่องใดคะ");
  }

  @Test
  void isShownFirstAfterAFormHasEnded() {
    citizen.says("เมนู");
    List.of("ข้อเสนอแนะ", "4", "อยากให้เปิดวันเสาร์", "1").forEach(citizen::says);
    desk.passes(Duration.ofMinutes(1));

    citizen.says("1");

    assertThat(lastAnswer()).startsWith(MENU);
  }

  @ParameterizedTest
  @ValueSource(strings = {"คุยกับเจ้าหน้าที่", "ดูคำตอบ"})
  void isOutOfSightOnceSomethingElseIsAnswered(String typed) {
    citizen.says("เมนู");
    citizen.says(typed);

    citizen.says("1");

    assertThat(lastAnswer()).startsWith(MENU);
  }

  @Test
  void staysInSightBehindACourtesy() {
    citizen.says("เมนู");
    citizen.says("ขอบคุณค่ะ");

    citizen.says("1");

    assertThat(lastAnswer()).startsWith(FIRST_LINE);
  }

  @Test
  void isForgottenAfterAnHour() {
    citizen.says("เมนู");
    desk.clock().advance(Duration.ofHours(2));

    citizen.says("1");

    assertThat(lastAnswer()).startsWith(MENU);
  }

  @Test
  void isInSightOnEveryInstance() {
    citizen.says("เมนู");
    desk.open().dies();
    desk.instance("b");

    citizen.says("1");

    assertThat(lastAnswer()).startsWith(FIRST_LINE);
  }
}
