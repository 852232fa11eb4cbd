package saitrong.doctor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final Finding TROUBLE = Finding.mend("เสีย", "broken");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Report report = new Report(new PrintStream(out, true, UTF_8));

  @Test
  void tellsEachFindingAtOnceAndOnce() {
    report.begin();
    assertThat(printed()).startsWith("กำลังตรวจ LINE");

    report.tell(TROUBLE);
    assertThat(printed()).contains("! ต้องแก้: เสีย", "mend: broken");

    report.tell(TROUBLE);
    assertThat(printed()).containsOnlyOnce("mend: broken");
  }

  @Test
  void endsWithTheNumberOfProblems() {
    report.tell(Finding.note("ควรทราบ", "note"));
    assertThat(report.end()).isZero();
    assertThat(printed()).endsWith("ไม่พบปัญหา / no problems\n");

    report.tell(TROUBLE);
    assertThat(report.end()).isEqualTo(1);
    assertThat(printed()).endsWith("ปัญหา 1 ข้อ / 1 problem\n");

    report.tell(Finding.mend("เสียอีก", "broken too"));
    assertThat(report.end()).isEqualTo(1);
    assertThat(printed()).endsWith("ปัญหา 2 ข้อ / 2 problems\n");
  }

  private String printed() {
    return out.toString(UTF_8);
  }
}
