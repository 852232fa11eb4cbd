package saitrong.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who tells what happened asks before it or after it.
class StoryTest {

  private static final String STORY =
      "สวัสดีค่ะ ดิฉันเพิ่งย้ายมาทำงานที่นี่ได้ไม่ถึงเดือน ก่อนหน้านี้อยู่ที่อื่นมาตลอดสิบกว่าปี"
          + " ไม่เคยทำงานด้านนี้มาก่อนเลย พี่คนเดิมก็เกษียณไปแล้ว ไม่มีใครสอนงาน"
          + " หัวหน้าบอกให้ลองศึกษาเองไปก่อน เพื่อนแนะนำให้ลองทักมาทางนี้ ขออนุญาตรบกวนถาม";

  private final FaqSearch search = FaqSearch.over(SampleEntries.all());

  @ParameterizedTest
  @ValueSource(strings = {"%s เบอร์โทรศัพท์อะไร", "เบอร์โทรศัพท์อะไร %s"})
  void isLookedAtFromBothEnds(String told) {
    var ranking = search.rank(Question.of(told.formatted(STORY)));

    assertThat(ranking.entries().getFirst().entry().id()).isEqualTo("phone");
    assertThat(ranking.understood()).contains("เบอร์โทรศัพท์").hasSizeLessThanOrEqualTo(100);
  }

  /// As a whole it is near to any answer, for it has some word of each.
  @ParameterizedTest
  @ValueSource(strings = {"%s", "%s เบอร์โทรศัพท์อะไร", "เบอร์โทรศัพท์อะไร %s"})
  void isNeverAnsweredAsIfItWereAQuestion(String told) {
    assertThat(search.find(Question.of(told.formatted(STORY)))).isNotInstanceOf(Finding.Sure.class);
  }

  /// Thirty Thai words are no story yet.
  @Test
  void isNoneWhereALongTextIsWordForWordTheQuestionOfAnEntry() {
    var title =
        "เพิ่งย้ายมาทำงานที่นี่และหัวหน้าให้ศึกษาเองไปก่อน"
            + " ขอถามว่าจะเปลี่ยนชื่อผู้ประสานงานของหน่วยงานที่ลงทะเบียนไว้ได้อย่างไร";
    assertThat(title).hasSizeBetween(101, 160);

    assertThat(FaqSearch.over(SampleEntries.with("coordinator", title)).find(Question.of(title)))
        .isInstanceOfSatisfying(
            Finding.Sure.class, it -> assertThat(it.entry().id()).isEqualTo("coordinator"));
  }

  @Test
  void hasEveryPartReadByWhoMustOverlookNothing() {
    var told = STORY + " เบอร์โทรศัพท์ติดต่อเจ้าหน้าที่ " + STORY;

    assertThat(search.touched(Question.of(told))).extracting(Entry::id).contains("phone");
    assertThat(String.join("", Story.everyPart(told)).replace(" ", ""))
        .isEqualTo(told.replace(" ", ""));
  }

  @Test
  void isNothingThatIsNoLongerThanAQuestion() {
    var question = "ก".repeat(100);

    assertThat(Story.parts(question)).containsExactly(question);
    assertThat(Story.parts(" " + question + " ")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"90, 90", "40, 100"})
  void isCutAtABlankWhereOneIsNear(int before, int letters) {
    var told = "ก".repeat(before) + " " + "ข".repeat(200) + " " + "ค".repeat(before);

    assertThat(Story.parts(told)).allSatisfy(it -> assertThat(it).hasSize(letters));
  }

  @Test
  void keepsWhoAsks() {
    var question =
        new Question(
            STORY + " ลืมรหัสผ่าน ต้องทำอย่างไร", Optional.empty(), Optional.of("doh-card"));

    assertThat(search.rank(question).entries().getFirst().entry().id()).isEqualTo("card-password");
  }
}
