package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// People type "ข้าม" wherever they do not know an answer, also where one is needed.
class SkippingTest {

  private static final String NEEDED = "ข้อนี้จำเป็นต้องตอบ จึงข้ามไม่ได้ค่ะ";

  @TempDir Path folder;

  private Talker at(String kind, String more) {
    return Talker.in(
            FlowFiles.in(folder)
                .with(
                    "test.yaml",
                    """
                    ชื่อ: {th: ทดสอบ, en: Test}
                    ขั้นตอน:
                      - แจ้งการใช้ข้อมูล:
                          เก็บ: {th: ชื่อ, en: a name}
                          ใช้เพื่อ: {th: ทดสอบ, en: a test}
                          ผู้เห็น: {th: เจ้าหน้าที่, en: the officers}
                      - ถาม: ข้อหนึ่ง
                        ข้อความ: {th: ข้อหนึ่งคืออะไร, en: What}
                        คำตอบ: %s
                        %s
                      - ถาม: ข้อสอง
                        ข้อความ: {th: ข้อสองคืออะไร, en: What else}
                        คำตอบ: ข้อความ
                      - เปิดเรื่อง: test
                    """
                        .formatted(kind, more))
                .sound(),
            "test")
        .says("1");
  }

  @ParameterizedTest
  @CsvSource({
    "ข้อความ, ข้าม",
    "ข้อความ, ข้ามข้อนี้ค่ะ",
    "ข้อความ, Skip",
    "ข้อความหรือไฟล์, ขอข้าม",
    "สถานที่, ข้าม",
    "หน่วยงาน, skip",
    "ไฟล์, ข้าม",
    "จังหวัด, ข้าม",
    "ชื่อบุคคล, ข้าม",
    "วันที่, skip this",
    "ใช่หรือไม่, ข้าม"
  })
  void isNoAnswerWhereOneIsNeeded(String kind, String typed) {
    var a = at(kind, "").says(typed);

    assertThat(a.position().record()).doesNotContainKey("ข้อหนึ่ง");
    assertThat(a.hears().getFirst())
        .startsWith(NEEDED)
        .contains("พิมพ์ \"ยกเลิก\" เพื่อเลิกกรอก หรือ \"คุยกับเจ้าหน้าที่\"");
    assertThat(a.hears().getLast()).contains("ข้อหนึ่งคืออะไร");
  }

  @ParameterizedTest
  @CsvSource({"สถานที่, หน้าวัดตัวอย่าง", "จังหวัด, ขอนแก่น", "โทรศัพท์, 08 0000 0000"})
  void isToldWhatWouldBeAnAnswer(String kind, String example) {
    assertThat(at(kind, "").says("ข้าม").hears().getFirst()).contains(example);
  }

  @Test
  void takesTheAnswerThatFollows() {
    var a = at("สถานที่", "").says("ข้าม").says("หน้าวัดตัวอย่าง");

    assertThat(a.hears()).singleElement().asString().contains("ข้อสองคืออะไร");
  }

  /// Whoever is asked for an allergy has none.
  @Test
  void letsThereBeNoneWhereThatIsAnAnswer() {
    var a = at("ข้อความ", "").says("ไม่มี");

    assertThat(a.position().answer("ข้อหนึ่ง")).isEqualTo(Answer.Words.of("ไม่มี"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ข้าม", "ไม่มี", "ไม่สะดวก", "ไม่ค่ะ", "no", "none"})
  void passesOverWhatNeedNotBeAnswered(String typed) {
    var a = at("โทรศัพท์", "ข้ามได้: ใช่").says(typed);

    assertThat(a.position().answer("ข้อหนึ่ง")).isEqualTo(new Answer.Skipped());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ทำต่อ", "continue", "Go on"})
  void showsTheQuestionToWhoeverGoesOn(String typed) {
    var a = at("ข้อความ", "").says(typed);

    assertThat(a.hears()).singleElement().asString().contains("ข้อหนึ่งคืออะไร");
    assertThat(a.position().record()).doesNotContainKey("ข้อหนึ่ง");
  }
}
