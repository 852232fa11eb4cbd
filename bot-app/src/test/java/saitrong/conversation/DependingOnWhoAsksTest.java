package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.faq.Finding;
import saitrong.learning.Lesson;

/// The answer that a script looks for is another one for each system, or group: it stands still
/// until that is told.
class DependingOnWhoAsksTest extends AtTheLibrary {

  /// Two answers are there, by system: neither is denied, and no case is opened past them.
  private void asksTheScriptWhatDependsOnTheSystem() {
    dependsOnTheSystem();
    citizen.says("ขอคำปรึกษา");

    citizen.says("ลืมรหัสผ่าน");

    assertThat(lastAnswer())
        .contains("ท่านถามเรื่องของระบบใดคะ", "2 ")
        .doesNotContain("ยังไม่มีคำตอบ", "ก่อนรับเรื่อง");
    assertThat(lessons()).isEmpty();
  }

  private void dependsOnTheSystem() {
    var ehsb = FakeLibrary.forSystem(LOGIN, "ehsb");
    var card = FakeLibrary.forSystem(CARD, "doh-card");
    library
        .with(ehsb, card)
        .answers("ลืมรหัสผ่าน", new Finding.DependsOnSystem(List.of(ehsb, card)))
        .answers("ลืมรหัสผ่าน ของบัตร", new Finding.Sure(card));
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

  /// Three answers at most of whoever is known, also where an answer depends on the system: the
  /// question, that it was not clear, and that all is as it was.
  @Test
  void beginsWithTheSystemThatIsRememberedOfWhoeverIsKnown() {
    for (var said : List.of("ขอคำปรึกษา", "เรื่องอื่น", "1", "1", "นนทบุรี", "2", "1")) {
      citizen.says(said);
    }
    desk.passes(Duration.ofDays(2), Duration.ofHours(1));
    dependsOnTheSystem();
    citizen.says("ขอคำปรึกษา");

    citizen.says("ลืมรหัสผ่าน");
    assertThat(shown()).containsExactly("card");
    assertThat(lastCard().toString())
        .contains("ตอบสำหรับ ระบบออกบัตรเจ้าพนักงานตามกฎหมาย", "พิมพ์คำถามพร้อมชื่อระบบ");
    citizen.says("ขอคำอธิบายเพิ่ม");
    assertThat(lastAnswer()).contains("นนทบุรี · ระบบออกบัตรเจ้าพนักงานตามกฎหมาย");
    citizen.says("ถูกต้อง");

    assertThat(lastAnswer()).contains("เลขที่รับแจ้ง 00002/2569");
  }

  @Test
  void looksForTheOtherSystemsAnswerWhereTheQuestionNamesIt() {
    for (var said : List.of("ขอคำปรึกษา", "เรื่องอื่น", "1", "1", "นนทบุรี", "1", "1")) {
      citizen.says(said);
    }
    desk.passes(Duration.ofDays(2), Duration.ofHours(1));
    dependsOnTheSystem();
    citizen.says("ขอคำปรึกษา");
    citizen.says("ลืมรหัสผ่าน");
    assertThat(shown()).containsExactly("login");

    desk.passes(
        Duration.ofSeconds(1), Duration.ofSeconds(1)); // answers of one moment have no order
    citizen.says("ลืมรหัสผ่าน ของบัตร");

    assertThat(shown()).containsExactly("login", "card");
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
  void asksForTheSystemAtOnceOfWhoeverGoesOn() {
    asksTheScriptWhatDependsOnTheSystem();
    citizen.says("เมนู");
    assertThat(lastAnswer()).contains("พิมพ์ \"ทำต่อ\"");

    citizen.says("ทำต่อ");
    assertThat(lastAnswer()).contains("ท่านถามเรื่องของระบบใดคะ").doesNotContain("หรือไม่");
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
}
