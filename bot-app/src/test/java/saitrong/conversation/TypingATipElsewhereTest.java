package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.content.ShippedContent;
import saitrong.learning.Lesson;
import saitrong.store.TestStore;

/// A tip that is typed to an agency that takes none: it names somebody all the same, and is not for
/// whoever betters the answers.
class TypingATipElsewhereTest {

  private static final String STORY =
      "เรื่องนี้เกิดขึ้นมานานแล้ว ชาวบ้านพูดกันทั้งหมู่บ้านแต่ไม่มีใครกล้าบอกใคร"
          + " วันนี้จึงขอเล่าให้ฟัง";

  @RegisterExtension static final TestStore STORE = TestStore.with(Desk.collections());

  private Desk desk;
  private Person citizen;

  @BeforeEach
  void open() {
    Desk.expectsFailures();
    desk = Desk.of(STORE.database(), ShippedContent.ofTheDefaultAgency());
    citizen = desk.citizen("malee");
    citizen.says("สวัสดี");
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ขอแจ้งทุจริต นาย ก. เบิกเงินค่าซ่อมถนนเกินจริง",
        "แจ้งเบาะแสการทุจริต",
        "แจ้งเบาะแส",
        "เจ้าหน้าที่เรียกรับเงินสินบน ขอแจ้งเบาะแส",
        "มีคนจ่ายใต้โต๊ะให้เจ้าหน้าที่",
        STORY + " " + STORY + " ขอแจ้งเบาะแสการทุจริต นาย ก. โกงเงิน " + STORY
      })
  void keepsNoWordOfIt(String tip) {
    citizen.says(tip);
    citizen.says("ยังไม่ตรงคำถาม");

    assertThat(lessons())
        .allSatisfy(it ->
            assertThat(it.question() == null || words(it).isEmpty()).as(it.toString()).isTrue());
  }

  /// Left as a question it would be an ordinary case.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "แจ้งเบาะแสการทุจริต",
        "ร้องเรียนเจ้าหน้าที่เรียกเงิน",
        "มีคนจ่ายใต้โต๊ะให้เจ้าหน้าที่",
        "อยากแจ้งว่ามีการโกงเงินหลวง"
      })
  void isToldWhoTakesIt(String tip) {
    citizen.says(tip);

    assertThat(desk.answersTo(citizen).getLast().text())
        .contains("1205", "1206", "1111", "\"ร้องเรียน\"")
        .doesNotContain("ฝากคำถาม");
    citizen.says("ฝากคำถาม");
    assertThat(desk.answersTo(citizen).getLast().text()).contains("พิมพ์คำถาม");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ราคาทองวันนี้เท่าไร",
        "ลืมรหัสผ่าน ehsb",
        "เงินเดือนเจ้าหน้าที่เท่าไร",
        "ใครเห็นชื่อผู้แจ้งบ้าง"
      })
  void tellsNobodyElseOfThem(String typed) {
    citizen.says(typed);

    assertThat(desk.answersTo(citizen).getLast().text()).doesNotContain("1205");
  }

  @Test
  void keepsTheWordsOfWhatIsNoneOfThat() {
    citizen.says("ราคาทองวันนี้เท่าไร");

    assertThat(lessons())
        .singleElement()
        .satisfies(it -> assertThat(words(it)).isEqualTo("ราคาทองวันนี้เท่าไร"));
  }

  private static String words(Lesson lesson) {
    return Objects.requireNonNull(lesson.question()).words().value();
  }

  private List<Lesson> lessons() {
    return List.copyOf(desk.owners().lessons.values());
  }
}
