package saitrong.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/// Of a question to a text that tells something, what only asks is struck out.
class QuestionWordsTest {

  @Test
  void leavesWhatIsAskedAbout() {
    var left = struck("ใครเป็นผู้ออกใบอนุญาตตลาด");

    assertThat(left.words()).containsExactly("เป็น", "ผู้", "ออก", "ใบ", "อนุญาต", "ตลาด");
    assertThat(left.plain()).isEqualTo("/เป็นผู้ออกใบอนุญาตตลาด");
  }

  @Test
  void letsNoViewLookAcrossTheGap() {
    assertThat(View.GRAMS.in(struck("ตลาดใดบ้างค่ะปิด"))).doesNotContain("าดป", "ดปิ");
  }

  @Test
  void takesNoLettersOutOfOtherWords() {
    assertThat(struck("เกี่ยวกับกี่วัน").plain()).isEqualTo("เกี่ยวกับ/วัน");
  }

  @Test
  void keepsAQuestionWithoutThemAsItIs() {
    var question = Cut.of("ใบอนุญาตตลาด");

    assertThat(QuestionWords.struckFrom(question, QuestionWords.ALL)).isSameAs(question);
    assertThat(QuestionWords.struckFrom(Cut.of("ใครออก"), Set.of()).plain()).isEqualTo("ใครออก");
  }

  private static Cut struck(String typed) {
    return QuestionWords.struckFrom(Cut.of(typed), QuestionWords.ALL);
  }
}
