package saitrong.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/// A document that ships is nobody's yet: whoever opens it must read so, wherever the link came
/// from.
class ShippedDocumentsTest {

  private static final String SAMPLE = "ตัวอย่าง รอหน่วยงานแทนที่";
  private static final Path FORM =
      ShippedFiles.agencyFolder().resolve("documents/official-admin-form.docx");

  @Test
  void sayOnEachPageThatTheyAreSamples() throws IOException {
    assertThat(part("word/document.xml")).contains(SAMPLE + " ยังไม่ใช่แบบฟอร์มของหน่วยงาน");
    assertThat(part("word/header1.xml")).contains(SAMPLE);
    assertThat(part("word/footer1.xml")).contains(SAMPLE);
  }

  @Test
  void areCalledAsTheAgencyCallsThem() throws IOException {
    assertThat(part("word/document.xml"))
        .contains("แบบฟอร์มรับรองการเป็นผู้ดูแลระบบมาตรฐานกิจการปลอดภัยประจำหน่วยงาน");
  }

  /// Who signs, and how it is sent, is the agency's to say.
  @Test
  void promiseNothingThatTheAgencyHasNotSaid() throws IOException {
    assertThat(part("word/document.xml"))
        .contains("ผู้ลงนาม: รอหน่วยงานกำหนด")
        .doesNotContain("หัวหน้าหน่วยงาน", "LINE");
  }

  private static String part(String name) throws IOException {
    try (var file = new ZipFile(FORM.toFile())) {
      return new String(
          file.getInputStream(file.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
