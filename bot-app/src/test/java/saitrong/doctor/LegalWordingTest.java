package saitrong.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.content.ShippedContent;

/// What was written beforehand about the law is a task of the agency's until somebody has read it.
class LegalWordingTest {

  @Test
  void isATaskThatNamesWhatToRead() {
    assertThat(LegalWording.toConfirm(ShippedContent.of("tambon-example")))
        .singleElement()
        .satisfies(it -> assertThat(it.kind()).isEqualTo(Finding.Kind.NOTE))
        .satisfies(it ->
            assertThat(it.thai())
                .contains("ยังไม่มีผู้ยืนยัน", "มาตรา 26", "ขอใช้รถรับ-ส่งผู้ป่วย")
                .contains("ประกาศฉบับย่อและฉบับเต็ม"))
        .satisfies(it -> assertThat(it.english()).contains("privacy.confirmed-by", "section 26"));
  }

  @Test
  void namesNoConsentWhereNoFlowAsksForOne() {
    assertThat(LegalWording.toConfirm(ShippedContent.ofTheDefaultAgency()))
        .singleElement()
        .satisfies(it -> assertThat(it.thai()).contains("มาตรา 26 ในชุด -"));
  }

  @Test
  void isDoneOnceSomebodyHasPutTheirNameToIt(@TempDir Path scratch) {
    var confirmed =
        ShippedContent.edited(
            scratch,
            "\nprivacy:\n",
            "\nprivacy:\n  confirmed-by: นักกฎหมาย\n  confirmed-on: 2569-12-01\n");

    assertThat(LegalWording.toConfirm(confirmed)).isEmpty();
  }
}
