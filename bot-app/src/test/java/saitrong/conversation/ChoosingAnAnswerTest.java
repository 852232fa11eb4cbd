package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.learning.Lesson;
import saitrong.transcript.Mark;

/// Where it is nearly sure, a few to choose from: by number, words or a tap, now or later.
class ChoosingAnAnswerTest extends AtTheLibrary {

  @Test
  void isOfferedNumbersWhereItIsNearlySure() {
    library.isNearlySure(VAGUE, PASSWORD, LOGIN, ADMIN);

    citizen.says(VAGUE);

    assertThat(lastAnswer())
        .contains(
            "ยังไม่แน่ใจว่าท่านหมายถึงเรื่องใดค่ะ",
            "1 ลืมรหัสผ่าน ต้องทำอย่างไร",
            "3 ขอเปลี่ยนผู้ดูแลระบบ",
            "0 ไม่ใช่เรื่องเหล่านี้");
    assertThat(shown()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "๒", "ข้อ 2", "เข้าระบบไม่ได้ ต้องทำอย่างไร", "เข้าระบบไม่ได้"})
  void choosesByNumberOrWords(String typed) {
    library.isNearlySure(VAGUE, PASSWORD, LOGIN, ADMIN);
    citizen.says(VAGUE);

    citizen.says(typed);

    assertThat(shown()).containsExactly("login");
    assertThat(lessons())
        .singleElement()
        .isInstanceOfSatisfying(
            Lesson.Chosen.class,
            lesson -> {
              assertThat(lesson.entry()).isEqualTo("login");
              assertThat(Objects.requireNonNull(lesson.asked()).words().value()).isEqualTo(VAGUE);
            });
  }

  @Test
  void choosesByATap() {
    library.isNearlySure(VAGUE, PASSWORD, LOGIN);
    citizen.says(VAGUE);

    presses("1 ลืมรหัสผ่าน ต้องทำอย่างไร");

    assertThat(shown()).containsExactly("password");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "๐", "ไม่ใช่เรื่องเหล่านี้", "ยังไม่ตรงคำถาม"})
  void isLedToTheOfficersWithZero(String none) {
    library.isNearlySure(VAGUE, PASSWORD, LOGIN);
    citizen.says(VAGUE);

    var zero = citizen.says(none);

    assertThat(lastAnswer()).contains("จึงไม่ขอตอบโดยคาดเดา", "ฝากคำถาม");
    assertThat(labels()).contains("ฝากคำถาม", "ถามใหม่", "คุยกับเจ้าหน้าที่");
    assertThat(rowOf(zero.envelope().id().value()).marks()).containsExactly(Mark.UNANSWERED);
    assertThat(lessons()).singleElement().isInstanceOf(Lesson.Unanswered.class);
  }

  @Test
  void hearsTheListAgainForANumberThatIsNotOnIt() {
    library.isNearlySure(VAGUE, PASSWORD, LOGIN);
    citizen.says(VAGUE);

    citizen.says("5");

    assertThat(lastAnswer()).contains("2 เข้าระบบไม่ได้");
    citizen.says("2");
    assertThat(shown()).containsExactly("login");
  }

  @Test
  void findsTheOfferAfterARestart() {
    library.isNearlySure(VAGUE, PASSWORD, LOGIN);
    citizen.says(VAGUE);
    desk.open().dies();
    desk.instance("b");

    citizen.says("2");

    assertThat(shown()).containsExactly("login");
  }

  @Test
  void keepsTheOfferThroughACourtesy() {
    library.isNearlySure(VAGUE, PASSWORD, LOGIN);
    citizen.says(VAGUE);
    citizen.says("ขอบคุณค่ะ");

    citizen.says("1");

    assertThat(shown()).containsExactly("password");
  }

  @Test
  void getsTheMenusNumbersBackOnceTheMenuWasShown() {
    library.isNearlySure(VAGUE, PASSWORD, LOGIN);
    citizen.says(VAGUE);
    citizen.says("เมนู");

    citizen.says("1");

    assertThat(lastAnswer()).startsWith("พิมพ์คำถามหรือส่งภาพหน้าจอได้เลย");
    assertThat(shown()).isEmpty();
  }

  @Test
  void getsTheMenusNumbersBackAfterAnHour() {
    library.isNearlySure(VAGUE, PASSWORD, LOGIN);
    citizen.says(VAGUE);
    desk.clock().advance(Duration.ofHours(2));

    citizen.says("1");

    assertThat(lastAnswer()).startsWith("ท่านต้องการทำรายการใดคะ");
  }

  @Test
  void isAskedToAskAgainByTheZeroOfAnOldOffer() {
    library.isNearlySure(VAGUE, PASSWORD, LOGIN);
    citizen.says(VAGUE);
    desk.clock().advance(Duration.ofDays(30));

    citizen.sends(citizen.tapped("faq/none"));

    assertThat(lastAnswer()).contains("พิมพ์คำถามใหม่ได้เลย").doesNotContain("ยังไม่มีคำตอบ");
  }

  @Test
  void isAnsweredByTheButtonOfAnOldOfferAsWell() {
    library.isNearlySure(VAGUE, PASSWORD, LOGIN);
    citizen.says(VAGUE);
    desk.clock().advance(Duration.ofDays(30));

    citizen.sends(citizen.tapped("faq/choose/login"));

    assertThat(shown()).containsExactly("login");
    assertThat(lessons()).isEmpty();
  }
}
