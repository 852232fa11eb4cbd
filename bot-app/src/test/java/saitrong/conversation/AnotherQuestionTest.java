package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saitrong.faq.Finding;
import saitrong.flow.Effect;
import saitrong.learning.Lesson;

/// Asked which system a question is about, somebody asks something else: that is the question now.
class AnotherQuestionTest extends AtTheLibrary {

  @BeforeEach
  void twoSystemsHaveAnAnswer() {
    var ehsb = FakeLibrary.forSystem(LOGIN, "ehsb");
    var card = FakeLibrary.forSystem(CARD, "doh-card");
    library
        .with(ehsb, card)
        .answers("ลืมรหัสผ่าน", new Finding.DependsOnSystem(List.of(ehsb, card)));
  }

  private void isAskedFor(boolean inAScript) {
    if (inAScript) {
      citizen.says("ขอคำปรึกษา");
    }
    citizen.says("ลืมรหัสผ่าน");
    assertThat(lastAnswer()).contains("ท่านถามเรื่องของระบบใดคะ");
  }

  @Test
  void isAnsweredByWhatIsSure() {
    library.isSure("ขอเปลี่ยนผู้ดูแลระบบ", ADMIN);
    isAskedFor(false);

    citizen.says("ขอเปลี่ยนผู้ดูแลระบบ");

    assertThat(shown()).containsExactly("admin");
    assertThat(lastAnswer()).doesNotContain("ท่านถามเรื่องของระบบใดคะ");
  }

  /// The first question with these words behind it would have had an answer.
  @Test
  void isOfferedWhatComesNearAndNotAnsweredForTheFirst() {
    library
        .isNearlySure("ขอเปลี่ยนผู้ดูแล", ADMIN, PASSWORD)
        .answers("ลืมรหัสผ่าน ขอเปลี่ยนผู้ดูแล", new Finding.Sure(LOGIN));
    isAskedFor(false);

    citizen.says("ขอเปลี่ยนผู้ดูแล");

    assertThat(shown()).isEmpty();
    assertThat(lastAnswer()).contains("1 ขอเปลี่ยนผู้ดูแลระบบ", "2 ลืมรหัสผ่าน");
  }

  @Test
  void isToldThatThereIsNoAnswerToIt() {
    library.isAMatterOfItsOwn("ค่าธรรมเนียมต่ออายุเท่าไหร่");
    isAskedFor(false);

    citizen.says("ค่าธรรมเนียมต่ออายุเท่าไหร่");

    assertThat(lastAnswer())
        .contains("ยังไม่มีคำตอบที่ตรวจสอบแล้ว")
        .doesNotContain("ท่านถามเรื่องของระบบใดคะ");
  }

  @Test
  void isAnsweredInAScriptThatGoesOnWithIt() {
    library.isSure("ขอเปลี่ยนผู้ดูแลระบบ", ADMIN);
    isAskedFor(true);

    citizen.says("ขอเปลี่ยนผู้ดูแลระบบ");

    assertThat(shown()).containsExactly("admin");
    assertThat(lastAnswer())
        .contains("อ่านคำตอบข้างต้นแล้วเป็นอย่างไรคะ")
        .doesNotContain("ท่านถามเรื่องของระบบใดคะ");
    assertThat(lessons())
        .singleElement()
        .isInstanceOfSatisfying(
            Lesson.Unanswered.class,
            it -> assertThat(it.asked().words().value()).isEqualTo("ลืมรหัสผ่าน"));
  }

  /// Both questions reach the officers: the second as the question, the first beside it.
  @Test
  void isLeftWithTheOfficersWhereThereIsNoAnswer() {
    library.isAMatterOfItsOwn("ค่าธรรมเนียมต่ออายุเท่าไหร่");
    isAskedFor(true);

    citizen.says("ค่าธรรมเนียมต่ออายุเท่าไหร่");
    assertThat(lastAnswer()).doesNotContain("ท่านถามเรื่องของระบบใดคะ");
    for (var answer : List.of("1", "1", "นนทบุรี", "ข้าม", "1")) {
      citizen.says(answer);
    }

    assertThat(desk.owners().cases.values())
        .flatExtracting(Effect.OpenCase::answers)
        .extracting(given -> given.shown().value())
        .contains("ค่าธรรมเนียมต่ออายุเท่าไหร่", "ลืมรหัสผ่าน");
  }

  @Test
  void stillNamesTheSystemInAWord() {
    library.answers("ลืมรหัสผ่าน ตัวบัตร", new Finding.Sure(CARD));
    isAskedFor(true);

    citizen.says("ตัวบัตร");

    assertThat(shown()).containsExactly("card");
  }
}
