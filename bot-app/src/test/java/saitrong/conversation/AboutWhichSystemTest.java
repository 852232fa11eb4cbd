package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.faq.Finding;

/// The system of the answer that was shown just now is taken for the one that is asked about only
/// where its person sees it and says that it is: the answer may have been none to their question.
class AboutWhichSystemTest extends AtTheLibrary {

  private static final String QUESTION = "เข้าระบบไม่ได้ทำอย่างไร";
  private static final String SHOWN = "ระบบมาตรฐานกิจการปลอดภัย";
  private static final String EARLIER = "ระบบออกบัตรเจ้าพนักงานตามกฎหมาย (DOH Card)";

  @BeforeEach
  void anAnswerForOneSystem() {
    library.isSure(QUESTION, FakeLibrary.forSystem(LOGIN, "ehsb"));
  }

  private void hasAskedAboutTheOtherSystem() {
    says("ขอคำปรึกษา", "เรื่องอื่น", "1", "1", "นนทบุรี", "2", "1");
    assertThat(desk.owners().cases).hasSize(1);
    desk.passes(Duration.ofDays(1), Duration.ofHours(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ไม่ตรงคำถาม", "ขอคำอธิบายเพิ่ม"})
  void isAskedTheFirstTimeWhateverWasShown(String typed) {
    says("ขอคำปรึกษา", QUESTION, typed, "1", "1", "นนทบุรี");
    assertThat(lastAnswer()).contains("เรื่องนี้เกี่ยวกับระบบใด").doesNotContain("คำตอบเดิม");

    says("2");

    assertThat(answersOfTheLastCase()).contains("ระบบ: " + EARLIER);
  }

  @Test
  void isTheOneThatWasShownAndNotTheOneThatIsRemembered() {
    hasAskedAboutTheOtherSystem();

    says("ขอคำปรึกษา", QUESTION, "ขอคำอธิบายเพิ่ม");
    assertThat(lastAnswer()).contains("ประชาชน · นนทบุรี · " + SHOWN).doesNotContain(EARLIER);
    says("ถูกต้อง");

    assertThat(answersOfTheLastCase()).contains("ระบบ: " + SHOWN);
  }

  @Test
  void canStillBeCorrected() {
    hasAskedAboutTheOtherSystem();

    says("ขอคำปรึกษา", QUESTION, "ขอคำอธิบายเพิ่ม", "แก้ไข", "เดิม", "เดิม");
    assertThat(lastAnswer()).contains("เรื่องนี้เกี่ยวกับระบบใด", "คำตอบเดิม: " + SHOWN);
    says("2");

    assertThat(answersOfTheLastCase()).contains("ระบบ: " + EARLIER);
  }

  /// Eight questions would be one too many. The officers see what was shown, and that it did not
  /// fit.
  @Test
  void isNotGuessedOfAQuestionThatIsLeftBelowAnAnswerThatDidNotFit() {
    says(QUESTION, "ยังไม่ตรงคำถาม", "ฝากคำถาม", "1", "1", "นนทบุรี");

    assertThat(answersOfTheLastCase()).contains("คำถาม: " + QUESTION, "ระบบ: -");
  }

  @Test
  void isTheRememberedOneWhereItsPersonSaysSoBelowAnAnswerThatDidNotFit() {
    hasAskedAboutTheOtherSystem();

    says(QUESTION, "ยังไม่ตรงคำถาม", "ฝากคำถาม");
    assertThat(lastAnswer()).contains("ประชาชน · นนทบุรี · " + EARLIER).doesNotContain(SHOWN);
    says("ถูกต้อง");

    assertThat(answersOfTheLastCase()).contains("ระบบ: " + EARLIER);
  }

  @Test
  void isNotAskedOfAQuestionThatIsLeftBelowAnAnswerAboutNoSystem() {
    library.isSure("ลืมรหัสผ่าน", PASSWORD);

    says("ลืมรหัสผ่าน", "ยังไม่ตรงคำถาม", "ฝากคำถาม", "1", "2", "ร้านตัวอย่าง", "นนทบุรี");

    assertThat(answersOfTheLastCase()).contains("คำถาม: ลืมรหัสผ่าน", "ระบบ: -");
  }

  @Test
  void isAskedWhereNothingIsKnownOfIt() {
    says("เรื่องอื่น", "ฝากคำถาม", "1", "1", "นนทบุรี");
    assertThat(lastAnswer()).contains("เรื่องนี้เกี่ยวกับระบบใด");

    says("1");

    assertThat(answersOfTheLastCase()).contains("ระบบ: " + SHOWN);
  }

  private void dependsOnTheSystem() {
    var ehsb = FakeLibrary.forSystem(LOGIN, "ehsb");
    var card = FakeLibrary.forSystem(CARD, "doh-card");
    library
        .with(ehsb, card)
        .answers("เข้าไม่ได้", new Finding.DependsOnSystem(List.of(ehsb, card)));
  }

  @Test
  void isTheOneThatWasToldForThisQuestion() {
    dependsOnTheSystem();

    says("ขอคำปรึกษา", "เข้าไม่ได้", "1", "ขอคำอธิบายเพิ่ม", "1", "1", "นนทบุรี");

    assertThat(answersOfTheLastCase()).contains("คำถาม: เข้าไม่ได้", "ระบบ: " + SHOWN);
  }

  /// Told for the one question, it went along with the next, and with the rating of that.
  @Test
  void isAskedAgainForAnotherQuestion() {
    dependsOnTheSystem();
    says("เข้าไม่ได้", "1");

    says("ขอคำปรึกษา", "เรื่องอื่น", "1", "1", "นนทบุรี");
    assertThat(lastAnswer()).contains("เรื่องนี้เกี่ยวกับระบบใด").doesNotContain("คำตอบเดิม");
    says("ข้าม", "1");

    assertThat(answersOfTheLastCase()).contains("คำถาม: เรื่องอื่น", "ระบบ: -");
  }

  private void says(String... all) {
    List.of(all).forEach(citizen::says);
  }

  private List<String> answersOfTheLastCase() {
    return List.copyOf(desk.owners().cases.values()).getLast().answers().stream()
        .map(it -> it.label() + ": " + it.shown().value())
        .toList();
  }
}
