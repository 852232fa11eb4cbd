package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody with a half-filled form wishes for something else, and gets it. The form is kept, and
/// takes one line.
class BesideARestTest extends AtTheLibrary {

  private static final String WAITS =
      "เรื่อง ข้อเสนอแนะ ที่กรอกค้างไว้ยังอยู่ พิมพ์ \"ทำต่อ\" เพื่อกรอกต่อ";

  @BeforeEach
  void hasLeftAFormHalfFilled() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");
    desk.clock().advance(Duration.ofHours(7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ขอวิทยากร", "ร้องเรียน", "ติดตามเรื่อง", "ฝากเรื่อง", "ขอคำปรึกษา"})
  void getsTheServiceThatIsAskedFor(String words) {
    citizen.says(words);

    assertThat(lastAnswer()).doesNotContain("ค้างไว้", "ยกเลิกเรื่องนี้");
    assertThat(lastAnswer()).doesNotContain("มีข้อเสนอแนะอย่างไร");
  }

  @Test
  void getsTheServiceAlsoInsteadOfSayingWhetherToGoOn() {
    citizen.says("อยากให้เปิดวันเสาร์");
    assertThat(lastAnswer()).contains("ท่านต้องการทำรายการเดิมต่อหรือไม่");

    citizen.says("ขอวิทยากร");

    assertThat(lastAnswer()).contains("ต้องการอบรมเรื่องใด").doesNotContain("ค้างไว้");
  }

  @Test
  void isOfferedAnswersByNumberWithOneLineOfTheForm() {
    library.isNearlySure("ไฟหน้าบ้านดับ", PASSWORD, LOGIN);

    citizen.says("ไฟหน้าบ้านดับ");

    assertThat(lastAnswer())
        .contains("1 ลืมรหัสผ่าน", "2 เข้าระบบไม่ได้")
        .endsWith(WAITS)
        .doesNotContain("ยกเลิกเรื่องนี้", "เริ่มใหม่");
    citizen.says("2");
    assertThat(shown()).containsExactly("login");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ร้านตัวอย่างเปิดกี่โมง", "ขอใบเสร็จย้อนหลังได้ไหม"})
  void isToldThatThereIsNoAnswerToAQuestion(String question) {
    citizen.says(question);

    assertThat(lastAnswer()).endsWith(WAITS).doesNotContain("ยกเลิกเรื่องนี้");
    assertThat(labels()).contains("ฝากคำถาม");
  }

  @Test
  void isAskedWhetherToGoOnByWhatMayBeTheAnswer() {
    citizen.says("อยากให้เปิดวันเสาร์");

    assertThat(lastAnswer()).contains("ท่านต้องการทำรายการเดิมต่อหรือไม่");
    citizen.says("ทำต่อ");
    assertThat(lastAnswer()).contains("คำตอบเดิม: อยากให้เปิดวันเสาร์");
  }

  @Test
  void goesOnWithTheFormAfterIt() {
    library.isSure("ลืมรหัสผ่านทำยังไง", PASSWORD);
    citizen.says("ลืมรหัสผ่านทำยังไง");
    assertThat(lastAnswer()).startsWith("คำตอบ\n").endsWith(WAITS);

    citizen.says("ทำต่อ");

    assertThat(lastAnswer()).contains("มีข้อเสนอแนะอย่างไร");
  }

  @Test
  void pressesAButtonOfAnAnswerAndHearsNothingOfTheForm() {
    library.isSure("ลืมรหัสผ่านทำยังไง", PASSWORD);
    citizen.says("ลืมรหัสผ่านทำยังไง");

    presses("ได้คำตอบแล้ว");

    assertThat(lastAnswer()).doesNotContain("ท่านต้องการทำรายการเดิมต่อหรือไม่", "เริ่มใหม่");
    assertThat(votes()).containsExactly("helped password");
  }
}
