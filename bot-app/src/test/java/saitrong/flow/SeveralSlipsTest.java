package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.shared.Language;

/// Somebody edits for an hour before they look: one slip in the YAML hides nothing else.
class SeveralSlipsTest {

  private static final String FORM =
      """
      ชื่อ: {th: ทดสอบ, en: Test}
      ขั้นตอน:
        - ถาม: เรื่อง
          ข้อความ: {th: เรื่องใด, en: What about}
          คำตอบ: ข้อความ
        - ถาม: จำนวน
          ข้อความ: {th: กี่แห่ง, en: How many}
          คำตอบ: จำนวน
        - ถาม: รูป
          ข้อความ: {th: ส่งรูป, en: A picture}
          คำตอบ: ไฟล์
        - เปิดเรื่อง: test
        - บอก:
          การ์ด: receipt
          ถ้า: มี จำนวน
      """;
  private static final String PART =
      """
      ขั้นตอน:
        - ถาม: สี
          ข้อความ: {th: สีใด, en: Which colour}
          คำตอบ: ข้อความ
        - ถาม: ขนาด
          ข้อความ: {th: ขนาดใด, en: Which size}
          คำตอบ: ข้อความ
      """;

  @TempDir Path folder;
  private FlowFiles files;

  @BeforeEach
  void aFolder() {
    files = FlowFiles.in(folder);
  }

  private List<String> told() {
    return files.problems().stream()
        .map(it -> it.in(Language.EN).replaceFirst("(Not valid YAML).*", "$1"))
        .toList();
  }

  private static String written(String shipped) {
    try {
      return Files.readString(FlowFiles.SHIPPED.resolve(shipped));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void areAllToldOfOneFileWithWhatElseIsWrongInIt() {
    files.with(
        "test.yaml",
        FORM.replace("th: กี่แห่ง,", "th: กี่แห่ง: ใด,")
            .replace("en: A picture}", "en: A picture")
            .replace("ข้อความ: {th: เรื่องใด, en: What about}", "ข้อความ: {th: เรื่องใด}"));

    assertThat(told())
        .containsExactly(
            "test.yaml:4: [ถาม เรื่อง] \"en\" is missing, add it",
            "test.yaml:7: Not valid YAML",
            "test.yaml:10: Not valid YAML");
  }

  /// What is left out may be what the rest goes by.
  @Test
  void areNoReasonToComplainOfWhatGoesByThem() {
    files.with("test.yaml", FORM.replace("th: กี่แห่ง,", "th: กี่แห่ง: ใด,"));

    assertThat(told()).containsExactly("test.yaml:7: Not valid YAML");
  }

  @Test
  void hideNothingInOtherFiles() {
    files
        .with("one.yaml", FORM.replace("ชื่อ: {th: ทดสอบ, en: Test}", "ชื่อ: {th: ทดสอบ, en: Test"))
        .with("two.yaml", FORM.replace("คำตอบ: ไฟล์", "คำตอบ: ไฟ").replace("ทดสอบ", "อื่น"));

    assertThat(told())
        .hasSize(2)
        .anySatisfy(it -> assertThat(it).isEqualTo("one.yaml:1: Not valid YAML"))
        .anySatisfy(it -> assertThat(it).contains("two.yaml:11: [ถาม รูป] \"ไฟ\" is no kind"));
  }

  @Test
  void areToldOfAPartAndNotOfTheFlowThatUsesIt() {
    files
        .with("parts/colours.yaml", PART.replace("th: สีใด,", "th: สีใด: หรือ,"))
        .with(
            "test.yaml",
            FORM.replace("  - เปิดเรื่อง", "  - ใช้ชุด: colours\n  - เปิดเรื่อง")
                .replace("มี จำนวน", "สี คือ แดง"));

    assertThat(told()).containsExactly("parts/colours.yaml:3: Not valid YAML");
  }

  @Test
  void areToldOfTheCardsAndNotOfTheFlowsThatShowThem() {
    String cards = written("cards.yaml");
    files
        .with("cards.yaml", cards.replace("receipt:", "receipt"))
        .with("test.yaml", FORM.replace("คำตอบ: ไฟล์", "คำตอบ: ไฟ"));

    assertThat(told())
        .hasSize(2)
        .anySatisfy(it -> assertThat(it).startsWith("cards.yaml:").endsWith("Not valid YAML"))
        .anySatisfy(it -> assertThat(it).contains("test.yaml:11", "\"ไฟ\" is no kind"));
  }

  @Test
  void areToldOfTheSharedSentencesWithWhatElseIsWrongInThem() {
    String sentences = written("sentences.yaml");
    files
        .with(
            "sentences.yaml",
            sentences
                .replace("button-back: {th: ย้อนกลับ, en: Back}", "button-back: {th: ย้อนกลับ}")
                .replace("button-skip: {th: ข้ามข้อนี้, en: Skip this}", "button-skip: {th: ข้าม"))
        .with("test.yaml", FORM);

    assertThat(told())
        .hasSize(2)
        .anySatisfy(it -> assertThat(it).contains("[button-back] \"en\" is missing"))
        .anySatisfy(it -> assertThat(it).endsWith("Not valid YAML"));
  }
}
