package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saitrong.shared.Language;

/// What a condition compares: a choice in its own words, yes and no in any words for them.
class ConditionsTest {

  private static final String FLOW =
      """
      ชื่อ: {th: ทดสอบ, en: Test}
      ขั้นตอน:
        - ถาม: ก
          ข้อความ: {th: ข้อใด, en: Which}
          ตัวเลือก:
            - {th: ไม่, en: None}
            - {th: ไม่ใช่, en: Not that}
            - {th: yes, en: Yes}
            - {th: พบ, en: Found it}
            - {th: "น้ำ, ไฟ", en: Water and light}
        - บอก: {th: ตรง, en: It holds}
          ถ้า: ก คือ {CHOICE}
        - ถาม: จบแล้ว
          ข้อความ: {th: จบแล้วหรือยัง, en: Is it over}
          คำตอบ: ใช่หรือไม่
        - บอก: {th: ยังไม่จบ, en: Not over}
          ถ้า: จบแล้ว คือ {NO}
      """;

  @TempDir Path folder;
  private FlowFiles files;

  @BeforeEach
  void aFolder() {
    files = FlowFiles.in(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "ไม่, 1, true",
    "ไม่, 2, false",
    "ไม่ใช่, 2, true",
    "ไม่ใช่, 1, false",
    "yes, 3, true",
    "พบ, 4, true",
    "'น้ำ, ไฟ', 5, true",
    "'ไม่, พบ', 4, true",
    "'ไม่, พบ', 2, false",
  })
  void compareAChoiceWhole(String written, String chosen, boolean holds) {
    var a = talker(written, "ไม่").says(chosen);

    assertThat(a.hears().getFirst().equals("ตรง")).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"ไม่ใช่", "ไม่", "no"})
  void takeAnyWordForNoWhereThatWasAsked(String written) {
    assertThat(talker("ไม่", written).says("1").says("ไม่ใช่").hears()).contains("ยังไม่จบ");
    assertThat(talker("ไม่", written).says("1").says("ใช่").hears()).doesNotContain("ยังไม่จบ");
  }

  @ParameterizedTest
  @CsvSource({"no", "found", "น้ำ"})
  void areRefusedWhereNoChoiceIsCalledSo(String written) {
    assertThat(files.with("test.yaml", flow(written, "ไม่")).problems())
        .singleElement()
        .satisfies(it -> assertThat(it.english()).contains("has no answer \"" + written + "\""));
  }

  @Test
  void areDrawnAsTheyAreWritten() {
    var drawn = FlowChart.of(sound("ไม่", "no").flow("test").orElseThrow(), Language.TH);

    assertThat(drawn.nodes()).extracting(FlowChart.Node::text).contains("จบแล้ว คือ no");
  }

  private Talker talker(String choice, String no) {
    return Talker.in(sound(choice, no), "test");
  }

  private FlowSet sound(String choice, String no) {
    return files.with("test.yaml", flow(choice, no)).sound();
  }

  private static String flow(String choice, String no) {
    return FLOW.replace("{CHOICE}", choice).replace("{NO}", no);
  }
}
