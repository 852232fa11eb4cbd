package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.flow.Effect;
import saitrong.learning.Lesson;

/// The FAQ inside a script, where the script looks for an answer.
class AskingInAFlowTest extends AtTheLibrary {

  @Test
  void showsTheAnswerThatTheScriptLooksFor() {
    library.isSure("ลืมรหัสผ่านต้องทำอย่างไร", PASSWORD);
    citizen.says("ขอคำปรึกษา");

    citizen.says("ลืมรหัสผ่านต้องทำอย่างไร");

    assertThat(lastAnswer()).startsWith("คำตอบ\n").contains("อ่านคำตอบข้างต้นแล้วเป็นอย่างไรคะ");
    assertThat(lastButtons()).singleElement().asString().startsWith("โทร. ");
    assertThat(shown()).containsExactly("password");
    citizen.says("เข้าใจแล้ว");
    assertThat(lastAnswer()).startsWith("ขอบคุณค่ะ").contains("เลขที่รับแจ้ง 00001/2569");
  }

  @Test
  void countsWhetherTheScriptsAnswerWasClear() {
    library.isSure("ลืมรหัสผ่านต้องทำอย่างไร", PASSWORD).isSure("บัตรหมดอายุทำยังไง", CARD);
    citizen.says("ขอคำปรึกษา");
    citizen.says("ลืมรหัสผ่านต้องทำอย่างไร");
    citizen.says("บัตรหมดอายุทำยังไง");

    citizen.says("เข้าใจแล้ว");

    assertThat(votes()).containsExactly("helped password");
  }

  @Test
  void countsThatTheScriptsAnswerWasNotClear() {
    library.isSure("ลืมรหัสผ่านต้องทำอย่างไร", PASSWORD);
    citizen.says("ขอคำปรึกษา");
    citizen.says("ลืมรหัสผ่านต้องทำอย่างไร");

    citizen.says("ขอคำอธิบายเพิ่ม");

    assertThat(lastAnswer()).contains("ขอคำอธิบายเพิ่มจากเจ้าหน้าที่ได้");
    assertThat(votes()).containsExactly("not helped password: ลืมรหัสผ่านต้องทำอย่างไร");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ฝากคำถาม",
        "ไม่ใช่",
        "ไม่ใช่ค่ะ",
        "ยังไม่ตรงคำถาม",
        "ฝากเรื่อง",
        "leave my question"
      })
  void hearsThatTheAnswerWasNotTheOneInWhateverWords(String typed) {
    library.isSure("ลืมรหัสผ่านต้องทำอย่างไร", PASSWORD);
    citizen.says("ขอคำปรึกษา");
    citizen.says("ลืมรหัสผ่านต้องทำอย่างไร");

    citizen.says(typed);

    assertThat(lastAnswer()).contains("ขอคำอธิบายเพิ่มจากเจ้าหน้าที่ได้");
    assertThat(votes()).containsExactly("not helped password: ลืมรหัสผ่านต้องทำอย่างไร");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ได้คำตอบแล้ว", "เข้าใจแล้วค่ะ", "ตรงคำถาม"})
  void hearsThatTheAnswerWasTheOneInWhateverWords(String typed) {
    library.isSure("ลืมรหัสผ่านต้องทำอย่างไร", PASSWORD);
    citizen.says("ขอคำปรึกษา");
    citizen.says("ลืมรหัสผ่านต้องทำอย่างไร");

    citizen.says(typed);

    assertThat(lastAnswer()).startsWith("ขอบคุณค่ะ บันทึกการให้คำปรึกษาแล้ว");
  }

  /// What is kept is told before it is kept.
  @Test
  void tellsThatTheAnswerGoesOnRecordAndTheWayToTheNotice() {
    library.isSure("ลืมรหัสผ่านต้องทำอย่างไร", PASSWORD);
    citizen.says("ขอคำปรึกษา");

    citizen.says("ลืมรหัสผ่านต้องทำอย่างไร");
    assertThat(lastAnswer()).contains("ระบบเก็บคำถามและคำตอบนี้เป็นบันทึกการให้คำปรึกษา");
    citizen.says("ความเป็นส่วนตัว");

    assertThat(lastAnswer()).contains("อ่านฉบับเต็ม", "อ่านคำตอบข้างต้นแล้วเป็นอย่างไรคะ");
  }

  @Test
  void showsTheSameAnswerAgainToWhoeverAsksTheSameAgain() {
    library.isSure("ลืมรหัสผ่านต้องทำอย่างไร", PASSWORD);
    for (int i = 0; i < 2; i++) {
      citizen.says("ขอคำปรึกษา");
      citizen.says("ลืมรหัสผ่านต้องทำอย่างไร");
      assertThat(lastAnswer()).startsWith("คำตอบ\n").contains("อ่านคำตอบข้างต้นแล้วเป็นอย่างไรคะ");
      citizen.says("เข้าใจแล้ว");
    }

    assertThat(shown()).containsExactly("password", "password");
  }

  @Test
  void offersWhatComesNearAndDeniesNothing() {
    library.isNearlySure("รหัส", PASSWORD, LOGIN);
    citizen.says("ขอคำปรึกษา");

    citizen.says("รหัส");

    assertThat(lastAnswer())
        .contains("อาจเป็นเรื่องข้างต้น", "ก่อนรับเรื่อง")
        .doesNotContain("ยังไม่มีคำตอบที่ตรวจสอบแล้ว");
    assertThat(lessons()).isEmpty();
    assertThat(lastCard().title()).isEqualTo("เรื่องที่ใกล้เคียง");
    assertThat(lastButtons())
        .containsExactly("ลืมรหัสผ่าน ต้องทำอย่างไร", "เข้าระบบไม่ได้ ต้องทำอย่างไร");
    presses("เข้าระบบไม่ได้ ต้องทำอย่างไร");
    assertThat(shown()).containsExactly("login");
    assertThat(lastAnswer()).contains("ก่อนรับเรื่อง");
    assertThat(lessons()).singleElement().isInstanceOf(Lesson.Chosen.class);
    leavesItWithTheOfficers();
    assertThat(lessons()).singleElement().isInstanceOf(Lesson.Chosen.class);
  }

  /// What was typed is kept for so long from the day of a lesson on, and a card stays for years.
  @Test
  void keepsNoOldQuestionAnewWhereSomebodyPressesWhatWasNear() {
    library.isNearlySure("รหัส", PASSWORD, LOGIN);
    citizen.says("ขอคำปรึกษา");
    citizen.says("รหัส");
    desk.clock().advance(Duration.ofDays(8));

    presses("เข้าระบบไม่ได้ ต้องทำอย่างไร");

    assertThat(shown()).containsExactly("login");
    assertThat(lessons()).isEmpty();
  }

  @Test
  void countsAQuestionAsUnansweredOnceItIsLeftPastWhatComesNear() {
    library.isNearlySure("รหัส", PASSWORD, LOGIN);
    citizen.says("ขอคำปรึกษา");
    var said = citizen.says("รหัส");

    leavesItWithTheOfficers();

    assertThat(lessons())
        .containsExactly(
            new Lesson.Unanswered(new Lesson.Asked(said.text(), said.message().value())));
  }

  private void leavesItWithTheOfficers() {
    for (var answer : List.of("1", "1", "นนทบุรี", "ข้าม", "1")) {
      citizen.says(answer);
    }
    assertThat(desk.owners().cases).hasSize(1);
  }

  /// The question came turns before the script looked for its answer.
  @Test
  void forgetsAQuestionThatIsTakenBackAfterTheScriptRested() {
    citizen.says("ขอคำปรึกษา");
    desk.clock().advance(Duration.ofHours(7));
    var question = citizen.says("ความลับของข้าพเจ้า");
    citizen.says("ทำต่อ");
    citizen.says("ใช้คำตอบเดิม");
    assertThat(lessons())
        .containsExactly(
            new Lesson.Unanswered(new Lesson.Asked(question.text(), question.message().value())));

    citizen.sends(citizen.tookBack(question));
    Desk.await(() -> desk.waitingMail() == 0);
    citizen.says("ยกเลิก");
    citizen.says("ใช่");

    citizen.says("ฝากคำถาม");
    assertThat(lastAnswer()).contains("พิมพ์คำถามหรือส่งภาพหน้าจอ");
  }

  @Test
  void tellsTheCaseThatFollowsWhatWasShown() {
    library.isSure("ลืมรหัสผ่านทำยังไง", PASSWORD);
    citizen.says("ลืมรหัสผ่านทำยังไง");
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");
    citizen.says("อยากให้อธิบายละเอียดขึ้น");

    citizen.says("1");

    assertThat(desk.owners().cases.values())
        .extracting(Effect.OpenCase::kind)
        .containsExactly("suggestion");
    assertThat(desk.owners().shown)
        .extracting(Shown::entry, Shown::version)
        .containsExactly(tuple("password", "v1"));
  }

  /// Read on Friday, finished on Monday.
  @Test
  void tellsTheCaseWhatItsOwnQuestionWasAnsweredByDaysAgo() {
    library.isSure("ลืมรหัสผ่านต้องทำอย่างไร", PASSWORD);
    citizen.says("ขอคำปรึกษา");
    citizen.says("ลืมรหัสผ่านต้องทำอย่างไร");
    desk.clock().advance(Duration.ofDays(2));
    citizen.says("ทำต่อ");

    List.of("ขอคำอธิบายเพิ่ม", "1", "1", "นนทบุรี", "ข้าม").forEach(citizen::says);

    assertThat(desk.owners().shown).extracting(Shown::entry).containsExactly("password");
    assertThat(votes()).containsExactly("not helped password: ลืมรหัสผ่านต้องทำอย่างไร");
  }

  @Test
  void keepsTheAnswerOfAHalfDoneFormWhateverIsAskedInBetweenDaysLater() {
    library.isSure("ลืมรหัสผ่านต้องทำอย่างไร", PASSWORD).isSure("บัตรหมดอายุทำยังไง", CARD);
    citizen.says("ขอคำปรึกษา");
    citizen.says("ลืมรหัสผ่านต้องทำอย่างไร");
    desk.clock().advance(Duration.ofDays(2));
    citizen.says("บัตรหมดอายุทำยังไง");
    citizen.says("ทำต่อ");

    citizen.says("เข้าใจแล้ว");

    assertThat(desk.owners().cases.values())
        .singleElement()
        .extracting(Effect.OpenCase::answered)
        .isEqualTo(true);
    assertThat(desk.owners().shown).extracting(Shown::entry).containsExactly("password", "card");
    assertThat(votes()).containsExactly("helped password");
  }

  @Test
  void tellsNothingOfLongAgo() {
    library.isSure("ลืมรหัสผ่านทำยังไง", PASSWORD);
    citizen.says("ลืมรหัสผ่านทำยังไง");
    desk.clock().advance(Duration.ofDays(3));
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");
    citizen.says("อยากให้อธิบายละเอียดขึ้น");

    citizen.says("1");

    assertThat(desk.owners().shown).isEmpty();
  }
}
