package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What editors complete is what the reader knows.
class SchemaTest {

  private static final Path FILE = FlowFiles.SHIPPED.resolve("flow.schema.json");

  @Test
  void knowsEveryKeyInBothLanguagesAndEveryKindOfAnswer() throws IOException {
    String schema = Files.readString(FILE);

    for (var key : Key.values()) {
      assertThat(schema).contains("\"" + key.thai() + "\":", "\"" + key.english() + "\":");
    }
    for (var kind : KindReader.allNames()) {
      assertThat(schema).contains("\"" + kind + "\"");
    }
  }

  static Stream<Path> shipped() throws IOException {
    return Files.walk(FlowFiles.SHIPPED)
        .filter(path -> path.toString().endsWith(".yaml"))
        .filter(path -> !path.endsWith("sentences.yaml") && !path.endsWith("cards.yaml"))
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void acceptsWhatShips(Path file) throws IOException {
    assertThat(complaints(Files.readString(file))).isEmpty();
  }

  /// Each in a file of which nothing else is wrong.
  static Stream<String> broken() {
    return Stream.of(
        "- ถามว่า: เรื่อง",
        "- บอก: {th: สวัสดี}",
        "- บอก: สวัสดี",
        "- ถาม: เรื่อง\n    คำตอบ: ตัวหนังสือ",
        "- ถาม: เรื่อง\n    ตัวเลือก: [{th: ถนน, en: Road}]",
        "- ถาม: เรื่อง\n    ตัวเลือก: [{th: ถนน, en: Road}, {th: น้ำ}]",
        "- ถาม: เรื่อง\n    ข้ามได้: อาจจะ",
        "- ถาม: เรื่อง\n    คำตอบ: จำนวน\n    อย่างน้อย: หนึ่ง",
        "- ถาม: เรื่อง\n    คำตอบ: ไฟล์\n    รับ: [เพลง]",
        "- แจ้งการใช้ข้อมูล: {เก็บไว้: {th: ชื่อ, en: name}}",
        "- จบ: [จบ]",
        "- ถ้า: มี เรื่อง\n    แล้ว: [{บอก: {th: ก, en: a, lo: a}}]");
  }

  @ParameterizedTest
  @MethodSource("broken")
  void refusesWhatIsBroken(String step) throws IOException {
    String before = "ชื่อ: {th: ก, en: a}\nขั้นตอน:\n  - บอก: {th: ก, en: a}\n";

    assertThat(complaints(before)).isEmpty();
    assertThat(complaints(before + "  " + step + "\n")).isNotEmpty();
  }

  @Test
  void refusesAFileWithoutSteps() throws IOException {
    assertThat(complaints("ชื่อ: {th: ก, en: a}\n")).isNotEmpty();
    assertThat(complaints("name: {th: ก, en: a}\nsteps: [{tell: {th: ก, en: a}}]\n")).isEmpty();
  }

  private static List<String> complaints(String yaml) throws IOException {
    return schema().validate(yaml, InputFormat.YAML).stream().map(Object::toString).toList();
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(Files.readString(FILE));
  }
}
