package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The words that start a form with something chosen, said once more inside of it.
class OwnWordsTest {

  private static final String REPORT =
      """
      ชื่อ: {th: แจ้งเหตุ, en: Report}
      พักเมื่อเงียบ: 1 ชั่วโมง
      เก็บไว้: 1 วัน
      ขั้นตอน:
        - ถาม: เรื่อง
          ข้อความ: {th: แจ้งเรื่องใด, en: What is it}
          ตัวเลือก:
            - {th: น้ำท่วม, en: A flood, เริ่มเมื่อพิมพ์: [แจ้งน้ำท่วม]}
            - {th: ต้นไม้ล้ม, en: A fallen tree, เริ่มเมื่อพิมพ์: [แจ้งต้นไม้ล้ม]}
        - ถาม: รายละเอียด
          ข้อความ: {th: เป็นอย่างไร, en: How is it}
          คำตอบ: ข้อความ
        - เปิดเรื่อง: test
        - ถาม: คะแนน
          ข้อความ: {th: ให้คะแนนเท่าใด, en: How was it}
          คำตอบ: คะแนน
        - ถาม: ภาพหลังส่ง
          ข้อความ: {th: ส่งภาพอีกได้, en: More pictures}
          คำตอบ: ไฟล์
          ไม่เกิน: 2
      """;

  @TempDir Path folder;
  private Talker a;

  @BeforeEach
  void aMatterIsSentAndIsToBeRated() {
    var flows = FlowFiles.in(folder).with("report.yaml", REPORT).sound();
    a = Talker.in(flows, "report").says("1").says("ท่วมถนนหน้าวัด").isTold("พบ");
    assertThat(a.hears().getLast()).contains("ให้คะแนนเท่าใด");
  }

  /// Who is told to type "ขอลบข้อมูล" need not choose it once more.
  @ParameterizedTest
  @CsvSource({
    "ขอลบข้อมูล, erase",
    "erase my data, erase",
    "ขอสำเนาข้อมูล, copy",
    "copy of my data, copy",
    "ขอแก้ไขข้อมูลส่วนบุคคล, correct",
    "correct my data, correct"
  })
  void chooseWhatIsToBeDoneWithOnesData(String typed, String chosen) {
    var position = Talker.startingWith(FlowFiles.shipped(), typed).position();

    assertThat(position.flow()).isEqualTo("my-data");
    assertThat(position.answer("สิ่งที่ต้องการ")).isEqualTo(Answer.Words.of(chosen));
  }

  @ParameterizedTest
  @ValueSource(strings = {"แจ้งน้ำท่วม", "แจ้งต้นไม้ล้ม"})
  void beginAnotherMatterWhereOneIsSent(String typed) {
    a.says(typed);
    assertThat(a.hears().getLast()).contains("เป็นอย่างไร").doesNotContain("คำตอบเดิม");

    a.says("อีกแห่งที่ซอยสาม");

    assertThat(a.effects(Effect.OpenCase.class))
        .singleElement()
        .extracting(Effect.OpenCase::key)
        .asString()
        .as("another one than the first")
        .doesNotStartWith("run/");
    assertThat(a.position().answer("รายละเอียด")).isEqualTo(Answer.Words.of("อีกแห่งที่ซอยสาม"));
    assertThat(a.position().answer("เรื่อง")).isEqualTo(Answer.Words.of(typed.substring(4)));
  }

  @Test
  void beginAnotherMatterAlsoOutOfARest() {
    a.isAwayFor(Duration.ofHours(2));

    a.says("แจ้งน้ำท่วม").says("อีกแห่งที่ซอยสาม");

    assertThat(a.effects(Effect.OpenCase.class)).hasSize(1);
  }

  @Test
  void takeAlongWhatWasSentSinceTheFirstMatter() {
    a.says("5").sendsPictures(1);
    var picture = a.lastMessage();

    a.says("แจ้งน้ำท่วม");

    assertThat(new KeptRun(null, a.position()).unsentFiles()).containsExactly(picture);
  }
}
