package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// One question after the other has no answer.
class NoAnswerAgainTest extends AtTheLibrary {

  private static final String AT_LENGTH = "จึงไม่ขอตอบโดยคาดเดา";

  @Test
  void isSaidShorterEachFurtherTime() {
    citizen.says("ขอถามเรื่องส้วม");
    assertThat(lastAnswer()).contains(AT_LENGTH, "หน่วยงานอื่น");
    for (var more : new String[] {"ส้วมสาธารณะ", "ส้วมในตลาด"}) {
      citizen.says(more);
      assertThat(lastAnswer()).contains("ยังไม่มีคำตอบ", "ฝากคำถาม").doesNotContain(AT_LENGTH);
    }
  }

  @Test
  void isSaidAtLengthAfterAnAnswerAndOnAnotherDay() {
    library.isSure("ลืมรหัส", PASSWORD);
    citizen.says("ขอถามเรื่องส้วม");
    citizen.says("ลืมรหัส");

    citizen.says("ส้วมสาธารณะ");
    assertThat(lastAnswer()).contains(AT_LENGTH);

    desk.clock().advance(Duration.ofHours(2));
    citizen.says("ส้วมในตลาด");
    assertThat(lastAnswer()).contains(AT_LENGTH);
  }

  /// A cry for help has its own card; numbers under every unknown are read by nobody.
  @Test
  void namesNoEmergencyNumbers() {
    citizen.says("ขอถามเรื่องส้วม");

    assertThat(lastAnswer()).doesNotContain("1669", "199");
  }
}
