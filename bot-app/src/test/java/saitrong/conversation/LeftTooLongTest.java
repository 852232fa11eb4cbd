package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Somebody comes back after what they began was kept as long as it could be.
class LeftTooLongTest extends AtTheForms {

  @Test
  void startsAnewWhatIsAskedForByItsButtonAfterItsTime() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");
    desk.clock().advance(Duration.ofDays(8));

    citizen.sends(citizen.tapped("start:suggestion"));

    assertThat(lastAnswer()).contains("ถูกลบแล้ว", "ท่านพึงพอใจบริการของหน่วยงานระดับใดคะ");
  }

  @ParameterizedTest
  @CsvSource({"เมนู, 1 ขอคำปรึกษา", "ขอบคุณค่ะ, ด้วยความยินดี", "ติดตามเรื่อง, เลขที่รับแจ้ง"})
  void answersWhatSomebodyComesForAfterTheTimeOfWhatTheyBegan(String typed, String answer) {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");
    desk.clock().advance(Duration.ofDays(8));

    citizen.says(typed);

    assertThat(lastAnswer()).contains("ถูกลบแล้ว", answer);
    citizen.says("เมนู");
    assertThat(lastAnswer()).doesNotContain("ถูกลบแล้ว");
  }

  @Test
  void tellsOfWhatIsErasedBehindTheNumbersOfAnEmergency() {
    citizen.says("ข้อเสนอแนะ");
    desk.clock().advance(Duration.ofDays(8));

    citizen.says("ช่วยด้วย ไฟไหม้บ้าน");

    assertThat(lastAnswer()).containsSubsequence("199", "ถูกลบแล้ว");
  }
}
