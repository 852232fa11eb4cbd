package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Two questions, and one more after the case: enough to move about in.
abstract class ALittleForm {

  static final String TWO_QUESTIONS =
      """
      ชื่อ: {th: ทดสอบ, en: Test}
      ขั้นตอน:
        - ถาม: สี
          ข้อความ: {th: สีใด, en: Which colour}
          ตัวเลือก:
            - {th: แดง, en: Red}
            - {th: เขียว, en: Green}
        - ถาม: เฉด
          ข้อความ: {th: เฉดใด, en: Which shade}
          คำตอบ: ข้อความ
          ถ้า: สี คือ แดง
        - ถาม: เหตุผล
          ข้อความ: {th: เพราะอะไร, en: Why}
          คำตอบ: ข้อความ
        - สรุป:
        - เปิดเรื่อง: test
        - ถาม: เพิ่มเติม
          ข้อความ: {th: มีอะไรเพิ่มเติม, en: Anything else}
          คำตอบ: ข้อความ
      """;

  @TempDir Path folder;

  FlowFiles files;

  @BeforeEach
  void aFolder() {
    files = FlowFiles.in(folder);
  }

  Talker talker() {
    return Talker.in(files.with("test.yaml", TWO_QUESTIONS).sound(), "test");
  }

  FlowSet edited(String was, String is) {
    String shorter = was.replaceFirst("^ {6}", "");
    String written = is.replace(was, shorter);
    assertThat(TWO_QUESTIONS).contains(shorter);
    return files.with("test.yaml", TWO_QUESTIONS.replace(shorter, written)).sound();
  }
}
