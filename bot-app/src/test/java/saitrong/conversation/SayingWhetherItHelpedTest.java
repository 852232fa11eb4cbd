package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.learning.Lesson;

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
    assertThat(lessons()).containsExactly(new Lesson.Helped("password", "v1"));
  }

  @Test
  void isThankedForATapAndCountedOnce() {
    presses("ได้คำตอบแล้ว");
    presses("ได้คำตอบแล้ว");

    assertThat(lastAnswer()).startsWith("ขอบคุณค่ะ");
    assertThat(lessons()).containsExactly(new Lesson.Helped("password", "v1"));
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

    assertThat(lastAnswer()).contains("ฝากคำถาม", "คุยกับเจ้าหน้าที่");
  }

  @Test
  void doesNotGetTheSameAnswerWhenLeavingTheQuestion() {
    library.comesNearest("password");
    presses("ยังไม่ตรงคำถาม");

    presses("ฝากคำถาม");

    assertThat(shown()).containsExactly("password");
    assertThat(lastAnswer()).contains("ก่อนรับเรื่อง");
  }

  @Test
  void isHeardFromACardOfLongAgo() {
    desk.clock().advance(Duration.ofDays(100));

    citizen.sends(citizen.tapped("faq/not-helped/password/v0"));

    assertThat(lessons()).containsExactly(new Lesson.NotHelped("password", "v0", null));
    assertThat(lastAnswer()).contains("ฝากคำถาม");
  }
}
