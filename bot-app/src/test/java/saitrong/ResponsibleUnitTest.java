package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.simulator.Citizen;

/// From the webhook to the card: who has a case is told with its number, and whenever it is asked.
class ResponsibleUnitTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  @TempDir Path data;

  @Test
  void isNamedInFullOnTheReceiptAndWhenTheCaseIsFollowed() {
    try (var bot = new RunningBot(data, "--saitrong.content.agency=tambon-example")) {
      var citizen = bot.line.citizen("ประชาชน ทดลอง");
      says(citizen, "แจ้งไฟส่องสว่างชำรุด");
      says(citizen, "ข้าม");
      says(citizen, "ปากซอยตัวอย่าง 2 เสาที่ 14");
      says(citizen, "ไม่ติด");
      says(citizen, "รับทราบและทำต่อ");
      says(citizen, "นางสาวตัวอย่าง ทดสอบ");
      says(citizen, "0800000000");

      assertThat(says(citizen, "ถูกต้อง ส่งเรื่อง"))
          .contains("เลขที่รับแจ้ง 00001/", "กองช่าง โทร. 0 0000 0000")
          .doesNotContain("ช่างไฟฟ้าตัวอย่าง");
      assertThat(says(citizen, "ติดตามเรื่อง"))
          .contains("กองช่าง โทร. 0 0000 0000", "สำนักปลัด โทร. 0 0000 0000")
          .doesNotContain("ช่างไฟฟ้าตัวอย่าง");
    }
  }

  private static String says(Citizen citizen, String words) {
    return citizen.awaitAnswerTo(citizen.says(words), SOON).toString();
  }
}
