package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.faq.Finding;
import saitrong.learning.Lesson;
import saitrong.message.Action;
import saitrong.message.Message;

/// What a citizen says to an answer is counted once, and leads on.
class SayingWhetherItHelpedTest extends AtTheLibrary {

  @BeforeEach
  void isAnswered() {
    library.isSure("ลืมพาส", PASSWORD).with(LOGIN, ADMIN, CARD);
    library.comesNearest("password", "login", "admin", "card");
    citizen.says("ลืมพาส");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ได้คำตอบแล้ว", "ได้คำตอบแล้วค่ะ"})
  void isThankedInWords(String typed) {
    citizen.says(typed);

    assertThat(lastAnswer()).startsWith("ขอบคุณค่ะ");
    assertThat(votes()).containsExactly("helped password");
  }

  @Test
  void isThankedForATapAndCountedOnce() {
    presses("ได้คำตอบแล้ว");
    presses("ได้คำตอบแล้ว");

    assertThat(lastAnswer()).startsWith("ขอบคุณค่ะ");
    assertThat(votes()).containsExactly("helped password");
  }

  @Test
  void isCountedOnceForATapThatComesAgain() {
    var tapped = citizen.typed("ได้คำตอบแล้ว");

    citizen.sends(tapped);
    citizen.sends(Person.again(tapped, desk.clock().instant()));

    assertThat(lessons()).hasSize(1);
  }

  @Test
  void isOfferedTheNextBestThatWereNotShown() {
    presses("ยังไม่ตรงคำถาม");

    assertThat(lastAnswer())
        .contains("1 เข้าระบบไม่ได้", "2 ขอเปลี่ยนผู้ดูแลระบบ", "3 บัตรหมดอายุ")
        .doesNotContain("ลืมรหัสผ่าน");
    assertThat(lessons())
        .singleElement()
        .isInstanceOfSatisfying(
            Lesson.NotHelped.class,
            lesson ->
                assertThat(Objects.requireNonNull(lesson.asked()).words().value())
                    .isEqualTo("ลืมพาส"));
  }

  @Test
  void isLedToTheOfficersWhereNothingIsLeft() {
    library.comesNearest("password");

    citizen.says("ยังไม่ตรงคำถาม");

    assertThat(lastAnswer())
        .contains("ยังไม่มีคำตอบอื่นที่ใกล้เคียง", "ฝากคำถาม", "คุยกับเจ้าหน้าที่")
        .doesNotContain("จึงไม่ขอตอบโดยคาดเดา");
  }

  @Test
  void doesNotGetTheSameAnswerWhenLeavingTheQuestion() {
    library.comesNearest("password");
    presses("ยังไม่ตรงคำถาม");

    presses("ฝากคำถาม");

    assertThat(shown()).containsExactly("password");
    assertThat(lastAnswer()).contains("ก่อนรับเรื่อง").doesNotContain("ยังไม่มีคำตอบ");
  }

  /// As a third of the cards suggest themselves.
  @ParameterizedTest
  @ValueSource(strings = {"ลืมพาส", "เรื่องรหัส"})
  void isNotToldThatThereIsNoAnswerWhenLeavingTheQuestionBelowIt(String question) {
    library.isSure("ลืมพาส", PASSWORD).answers("เรื่องรหัส", new Finding.Nearly(List.of(PASSWORD)));
    citizen.says(question);
    if (!question.equals("ลืมพาส")) {
      citizen.says("1");
    }

    citizen.says("ฝากคำถาม");

    assertThat(lastAnswer())
        .contains("ฝากคำถามนี้ถึงเจ้าหน้าที่ได้เลยค่ะ", "ก่อนรับเรื่อง")
        .doesNotContain("ยังไม่มีคำตอบ");
  }

  @Test
  void isHeardFromACardOfLongAgo() {
    desk.clock().advance(Duration.ofDays(100));

    citizen.sends(citizen.tapped("faq/not-helped/password/v0"));

    assertThat(votes()).containsExactly("not helped password");
    assertThat(lastAnswer())
        .contains("พิมพ์คำถามนั้นอีกครั้งได้เลย", "ฝากคำถาม")
        .doesNotContain("ยังไม่มีคำตอบ");
  }

  @Test
  void countsTheLastVoteOnACardAlsoLongAfter() {
    presses("ได้คำตอบแล้ว");
    desk.clock().advance(Duration.ofDays(100));

    presses("ยังไม่ตรงคำถาม");
    presses("ยังไม่ตรงคำถาม");

    assertThat(votes()).containsExactly("not helped password");
  }

  @Test
  void votesAgainOnTheSameAnswerToAnotherQuestion() {
    library.isSure("เข้าไม่ได้เพราะลืมรหัส", PASSWORD);
    presses("ได้คำตอบแล้ว");
    citizen.says("เข้าไม่ได้เพราะลืมรหัส");

    presses("ยังไม่ตรงคำถาม");

    assertThat(votes())
        .containsExactly("helped password", "not helped password: เข้าไม่ได้เพราะลืมรหัส");
  }

  /// The card above answered another question than the one that was asked last.
  @Test
  void holdsAVoteAgainstTheQuestionThatTheCardAnswered() {
    var olderCard = lastCard();
    library.isSure("เข้าไม่ได้", LOGIN);
    citizen.says("เข้าไม่ได้");

    pressesOn(olderCard, "ยังไม่ตรงคำถาม");

    assertThat(votes()).containsExactly("not helped password");
    assertThat(lastAnswer()).contains("ฝากคำถาม").doesNotContain("1 ");
    presses("ฝากคำถาม");
    assertThat(lastAnswer()).contains("พิมพ์คำถามหรือส่งภาพหน้าจอ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ได้คำตอบแล้ว", "ยังไม่ตรงคำถาม"})
  void saysNothingOfACardOnceSomethingElseWasAsked(String typed) {
    citizen.says("ขอเอกสารเก่า");

    citizen.says(typed);

    assertThat(votes()).isEmpty();
    assertThat(lessons()).hasSize(1);
    assertThat(lastAnswer()).containsAnyOf("ขอบคุณค่ะ", "ฝากคำถาม");
  }

  @Test
  void keepsNoQuestionThatWasTakenBackWithAVote() {
    var question = citizen.says("ลืมพาส");
    citizen.sends(citizen.tookBack(question));

    presses("ยังไม่ตรงคำถาม");

    assertThat(votes()).containsExactly("not helped password");
  }

  private void pressesOn(Message.Card card, String label) {
    card.buttons().stream()
        .filter(it -> it.label().equals(label))
        .map(Action.Tap.class::cast)
        .forEach(it -> citizen.sends(citizen.tapped(it.data())));
  }
}
