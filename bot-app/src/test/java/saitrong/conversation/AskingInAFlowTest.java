package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.faq.Finding;
import saitrong.flow.Effect;
import saitrong.learning.Lesson;

/// The FAQ inside a script: looked up where the script says so, and where a citizen asks something
/// else in between.
class AskingInAFlowTest extends AtTheLibrary {

  @Test
  void showsTheAnswerThatTheScriptLooksFor() {
    library.isSure("ลืมรหัสผ่านต้องทำอย่างไร", PASSWORD);
    citizen.says("ขอคำปรึกษา");

    citizen.says("ลืมรหัสผ่านต้องทำอย่างไร");

    assertThat(lastAnswer()).startsWith("คำตอบ\n").contains("อ่านคำตอบข้างต้นแล้วเป็นอย่างไรคะ");
    assertThat(lastButtons()).isEmpty();
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

  /// Two answers are there, by system: neither is denied, and no case is opened past them.
  private void asksTheScriptWhatDependsOnTheSystem() {
    var ehsb = FakeLibrary.forSystem(LOGIN, "ehsb");
    var card = FakeLibrary.forSystem(CARD, "doh-card");
    library
        .with(ehsb, card)
        .answers("ลืมรหัสผ่าน", new Finding.DependsOnSystem(List.of(ehsb, card)))
        .answers("ลืมรหัสผ่าน ของบัตร", new Finding.Sure(card));
    citizen.says("ขอคำปรึกษา");

    citizen.says("ลืมรหัสผ่าน");

    assertThat(lastAnswer())
        .contains("ท่านถามเรื่องของระบบใดคะ", "2 ")
        .doesNotContain("ยังไม่มีคำตอบ", "ก่อนรับเรื่อง");
    assertThat(lessons()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "๒", "ระบบออกบัตรเจ้าพนักงานตามกฎหมาย", "ของบัตร"})
  void asksInOneTapWhichSystemAndThenAnswers(String typed) {
    asksTheScriptWhatDependsOnTheSystem();

    citizen.says(typed);

    assertThat(shown()).containsExactly("card");
    assertThat(lastAnswer()).contains("อ่านคำตอบข้างต้นแล้วเป็นอย่างไรคะ");
    assertThat(lessons()).isEmpty();
  }

  @Test
  void asksWhichSystemByButtonsToo() {
    asksTheScriptWhatDependsOnTheSystem();

    citizen.sends(citizen.tapped("faq/system/ehsb"));

    assertThat(shown()).containsExactly("login");
    assertThat(lastAnswer()).contains("อ่านคำตอบข้างต้นแล้วเป็นอย่างไรคะ");
  }

  /// Seven answers at most, also where an answer depends on who asks.
  @Test
  void asksNothingTwiceThatTheAnswerDependedOn() {
    asksTheScriptWhatDependsOnTheSystem();
    citizen.says("2");
    citizen.says("ขอคำอธิบายเพิ่ม");
    citizen.says("รับทราบ");
    citizen.says("ผู้ประกอบการ");
    citizen.says("ร้านตัวอย่าง");

    citizen.says("นนทบุรี");

    assertThat(lastAnswer()).contains("เลขที่รับแจ้ง 00001/2569");
    assertThat(answersOfTheCase()).contains("ระบบ: ระบบออกบัตรเจ้าพนักงานตามกฎหมาย (DOH Card)");
  }

  @Test
  void asksForTheGroupOnlyOnce() {
    var forCitizens = FakeLibrary.forGroup(CARD, "ประชาชน");
    var forOffices = FakeLibrary.forGroup(ADMIN, "ท้องถิ่น");
    library
        .with(forCitizens, forOffices)
        .answers("ต่ออายุ", new Finding.DependsOnGroup(List.of(forCitizens, forOffices)));
    citizen.says("ขอคำปรึกษา");
    citizen.says("ต่ออายุ");
    assertThat(lastAnswer()).contains("1 ประชาชน");
    citizen.says("1");
    citizen.says("ขอคำอธิบายเพิ่ม");

    citizen.says("รับทราบ");

    assertThat(lastAnswer()).contains("อยู่จังหวัดใด").doesNotContain("ท่านเป็นผู้ใช้กลุ่มใด");
    citizen.says("ย้อนกลับ");
    assertThat(lastAnswer()).contains("ท่านเป็นผู้ใช้กลุ่มใด", "คำตอบเดิม: ประชาชน");
  }

  /// An hour later the next question may be about another system.
  @Test
  void asksAgainForWhatWasToldAboutAnotherQuestionLongAgo() {
    asksTheScriptWhatDependsOnTheSystem();
    citizen.says("2");
    citizen.says("เข้าใจแล้ว");
    desk.clock().advance(Duration.ofHours(2));
    for (var said : List.of("ขอคำปรึกษา", "เรื่องอื่น", "1", "1")) {
      citizen.says(said);
    }

    citizen.says("นนทบุรี");

    assertThat(lastAnswer()).contains("เรื่องนี้เกี่ยวกับระบบใด");
  }

  private List<String> answersOfTheCase() {
    return desk.owners().cases.values().stream()
        .flatMap(it -> it.answers().stream())
        .map(it -> it.label() + ": " + it.shown().value())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "ไม่ใช่ระบบเหล่านี้", "ฝากคำถาม"})
  void goesOnToTheOfficersWhereItIsNoneOfThem(String typed) {
    asksTheScriptWhatDependsOnTheSystem();

    citizen.says(typed);

    assertThat(lastAnswer()).contains("ยังไม่มีคำตอบที่ตรวจสอบแล้ว", "ก่อนรับเรื่อง");
    assertThat(lessons()).singleElement().isInstanceOf(Lesson.Unanswered.class);
  }

  @Test
  void asksWhichSystemAgainAfterSomethingElse() {
    asksTheScriptWhatDependsOnTheSystem();

    citizen.says("อะไรนะ");
    assertThat(lastAnswer()).contains("ท่านถามเรื่องของระบบใดคะ");
    citizen.says("2");

    assertThat(shown()).containsExactly("card");
  }

  @Test
  void canBeLeftWhileItAsksWhichSystem() {
    asksTheScriptWhatDependsOnTheSystem();

    citizen.says("ยกเลิก");
    assertThat(lastAnswer()).contains("ต้องการยกเลิก");
    citizen.says("ไม่ยกเลิก ทำต่อ");
    assertThat(lastAnswer()).contains("ท่านถามเรื่องของระบบใดคะ");
    citizen.says("ย้อนกลับ");

    assertThat(lastAnswer()).contains("พิมพ์คำถามหรือส่งภาพหน้าจอ");
  }

  @Test
  void isAskedWhetherToGoOnBeforeTheSystemOnceItRests() {
    asksTheScriptWhatDependsOnTheSystem();
    citizen.says("เมนู");

    citizen.says("ต่อ");
    assertThat(lastAnswer()).contains("ค้างไว้");
    citizen.says("ทำต่อ");
    assertThat(lastAnswer()).contains("ท่านถามเรื่องของระบบใดคะ");
    citizen.says("1");

    assertThat(shown()).containsExactly("login");
  }

  @Test
  void standsStillThroughARestart() {
    asksTheScriptWhatDependsOnTheSystem();
    desk.open().dies();
    desk.instance("b");

    citizen.says("2");

    assertThat(shown()).containsExactly("card");
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
  void answersAQuestionInBetweenAndAsksAgain() {
    library.isSure("ลืมรหัสผ่านทำยังไง", PASSWORD);
    citizen.says("ข้อเสนอแนะ");

    citizen.says("ลืมรหัสผ่านทำยังไง");

    assertThat(lastAnswer()).startsWith("คำตอบ\nท่านพึงพอใจบริการของหน่วยงานระดับใดคะ");
    citizen.says("4");
    assertThat(lastAnswer()).startsWith("มีข้อเสนอแนะอย่างไร");
  }

  /// Another sentence would go along with what is sent.
  @Test
  void sendsNoQuestionAlongThatWasAnswered() {
    var question = "ลืมรหัสผ่านเข้าใช้งานระบบทำอย่างไร";
    library.isSure(question, PASSWORD);
    citizen.says("ข้อเสนอแนะ");
    citizen.says(question);
    citizen.says("ระบบช้ามากในช่วงเช้าวันจันทร์");

    List.of("4", "เดิม", "1").forEach(citizen::says);

    assertThat(desk.owners().cases.values())
        .flatExtracting(Effect.OpenCase::answers)
        .extracting(given -> given.shown().value())
        .contains("ระบบช้ามากในช่วงเช้าวันจันทร์")
        .doesNotContain(question);
  }

  @Test
  void knowsInBetweenWhatItHasLearnedOfThem() {
    var forCitizens = FakeLibrary.forGroup(CARD, "ประชาชน");
    var forOffices = FakeLibrary.forGroup(ADMIN, "ท้องถิ่น");
    var both = new Finding.DependsOnGroup(List.of(forCitizens, forOffices));
    library.with(forCitizens, forOffices).answers("ต่ออายุ", both);
    citizen.sends(citizen.tapped("faq/group/ท้องถิ่น"));
    citizen.says("ข้อเสนอแนะ");

    citizen.says("ต่ออายุ");

    assertThat(shown()).containsExactly("admin");
    assertThat(lastAnswer()).contains("ท่านพึงพอใจบริการ");
  }

  @Test
  void neverTakesAFreeAnswerForAQuestion() {
    library.isSure("อยากให้เปิดวันเสาร์", PASSWORD);
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");

    citizen.says("อยากให้เปิดวันเสาร์");

    assertThat(lastAnswer()).contains("สรุปคำตอบก่อนส่งเรื่อง");
    assertThat(shown()).isEmpty();
  }

  @Test
  void isNotDistractedByWhatIsOnlyNear() {
    library.isNearlySure("รหัส", PASSWORD, LOGIN);
    citizen.says("ข้อเสนอแนะ");

    citizen.says("รหัส");

    assertThat(lastAnswer())
        .contains("ท่านพึงพอใจบริการ")
        .doesNotContain("เลือกหมายเลขที่ใกล้เคียง");
  }

  @Test
  void answersBesideAScriptThatRestsAndKeepsWhatWasTyped() {
    library.isSure("ลืมรหัสผ่านทำยังไง", PASSWORD);
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");
    citizen.says("เมนู");

    citizen.says("ลืมรหัสผ่านทำยังไง");

    assertThat(lastAnswer()).startsWith("คำตอบ\n").contains("ท่านกรอกเรื่อง ข้อเสนอแนะ ค้างไว้");
    citizen.says("ทำต่อ");
    assertThat(lastAnswer()).contains("คำตอบเดิม: ลืมรหัสผ่านทำยังไง");
  }

  @Test
  void countsAVoteInBetween() {
    library.isSure("ลืมรหัสผ่านทำยังไง", PASSWORD);
    citizen.says("ข้อเสนอแนะ");
    citizen.says("ลืมรหัสผ่านทำยังไง");

    presses("ได้คำตอบแล้ว");

    assertThat(lastAnswer()).startsWith("ขอบคุณค่ะ").contains("ท่านพึงพอใจบริการ");
    assertThat(votes()).containsExactly("helped password");
  }

  @Test
  void hearsAVoteInWordsOnlyWhereTheyAreNoAnswer() {
    library.isSure("ลืมรหัสผ่านทำยังไง", PASSWORD);
    citizen.says("ข้อเสนอแนะ");
    citizen.says("ลืมรหัสผ่านทำยังไง");

    citizen.says("ได้คำตอบแล้ว");

    assertThat(votes()).containsExactly("helped password");
    citizen.says("4");
    citizen.says("ได้คำตอบแล้ว");
    assertThat(lastAnswer()).contains("สรุปคำตอบก่อนส่งเรื่อง");
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
