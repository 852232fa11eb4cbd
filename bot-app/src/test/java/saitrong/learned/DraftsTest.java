package saitrong.learned;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import saitrong.content.ShippedContent;
import saitrong.learning.Lesson;
import saitrong.learning.Lesson.Showing;

/// What becomes a draft, and beside which answer it stands.
class DraftsTest extends ABotThatWasAsked {

  @Test
  void draftsNothingFromAnAnswerThatDidNotHelp() {
    var rated =
        new Lesson.NotHelped(new Showing("ehsb-forgot-password", "v1", "turn 5"), asked("บัตรหาย"));
    learning.record("e5", SOMEBODY, rated);

    assertThat(run()).isZero();

    assertThat(said()).contains("    - \"บัตรหาย\"").containsOnlyOnce("ถามแบบอื่น:\n");
  }

  /// It was tapped for its title, and then called wrong by whoever read it.
  @Test
  void draftsNothingThatWasChosenAndThenCalledWrong() {
    var answer = new Showing("card-lost", "v1", "turn 6");
    learning.record("e5", SOMEBODY, new Lesson.Chosen("card-lost", "v1", asked("ทำเล่มหาย")));
    learning.record("e6", SOMEBODY, new Lesson.NotHelped(answer, asked("ทำเล่ม หาย")));

    assertThat(run()).isZero();

    var drafts = said().substring(0, said().indexOf("ยังไม่ตรงคำถาม: ดู"));
    assertThat(drafts).doesNotContain("ทำเล่มหาย").contains("เข้าไม่ได้");
  }

  /// Pasted, it would be refused as asked twice.
  @Test
  void draftsNothingThatAnAnswerIsAskedByAlready() {
    var known =
        ShippedContent.ofTheDefaultAgency().faq().entry("card-lost").orElseThrow().title().th();
    learning.record("e5", SOMEBODY, new Lesson.Chosen("card-lost", "v1", asked(known + " ?")));
    learning.record("e6", SOMEBODY, new Lesson.Unanswered(asked("  " + known)));

    assertThat(run()).isZero();

    assertThat(said())
        .doesNotContain(known)
        .contains("    - \"เข้าไม่ได้\"  # x2", "Questions without an answer: 2");
  }

  /// Who reads five hundred lines must not guess for each which of a hundred files it belongs to.
  @Test
  void putsWhatWasNotAnsweredBesideTheNearestEntryAndTheMostAskedFirst() {
    unanswered("e5", "ทำบัตร ดีโอเอช หายไปไหน");
    unanswered("e6", "ลืมรหัส ehsb อะคับ");
    unanswered("e7", "ลืมพาส ehsb จำไม่ได้");
    unanswered("e8", "ลืมรหัส ehsb อะคับ");

    assertThat(run()).isZero();

    var drafts = said().substring(said().indexOf("Questions without an answer: "));
    assertThat(drafts)
        .containsSubsequence(
            "  # ใกล้คำตอบ ehsb-forgot-password / nearest entry: ehsb-forgot-password",
            "  ถามแบบอื่น:",
            "    - \"ลืมรหัส ehsb อะคับ\"  # x2",
            "    - \"ลืมพาส ehsb จำไม่ได้\"",
            "  # ใกล้คำตอบ card-",
            "    - \"ทำบัตร ดีโอเอช หายไปไหน\"",
            "  # ไม่ใกล้คำตอบใด",
            "    - \"ราคา");
  }

  @Test
  void namesEachDraftByAnId() {
    assertThat(run()).isZero();

    assertThat(said()).contains("    - \"เข้าไม่ได้\"  # x2 [" + idOf("เข้าไม่ได้") + "]");
  }

  @Test
  void asksForTheEntryOfWhatNobodyChoseAndKnowsNoOtherDraft() {
    unanswered("e5", "ลืมรหัส ehsb อะคับ");

    assertThat(run("approve", idOf("ลืมรหัส ehsb อะคับ"))).isEqualTo(1);
    assertThat(said()).contains("Name the entry");
    assertThat(run("approve", "00000000")).isEqualTo(1);
    assertThat(said()).contains("There is no draft 00000000");
    assertThat(run("approve")).isEqualTo(2);
  }
}
