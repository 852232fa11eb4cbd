package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.faq.Finding;
import saitrong.flow.Effect;
import saitrong.learning.Lesson;

/// Somebody asks something else inside a script: it is answered, and the question comes again.
class AskingInBetweenTest extends AtTheLibrary {

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

  /// The commonest questions of all are the same for each system.
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void offersByButtonsWhatDependsOnWhoAsks(boolean bySystem) {
    depends("ลืมรหัสผ่าน", bySystem);
    citizen.says("ข้อเสนอแนะ");

    citizen.says("ลืมรหัสผ่าน");

    assertThat(lastAnswer()).contains("ท่านพึงพอใจบริการ");
    assertThat(lastButtons()).containsExactly(CARD.title().th(), ADMIN.title().th());
    presses(ADMIN.title().th());
    assertThat(shown()).containsExactly("admin");
    assertThat(lastAnswer()).contains("ท่านพึงพอใจบริการ");
    assertThat(lessons()).singleElement().isInstanceOf(Lesson.Chosen.class);
  }

  /// Its buttons have no numbers: these are the script's.
  @Test
  void leavesTheNumbersToTheScript() {
    depends("ลืมรหัสผ่าน", true);
    citizen.says("ข้อเสนอแนะ");
    citizen.says("ลืมรหัสผ่าน");

    citizen.says("2");

    assertThat(shown()).isEmpty();
    assertThat(lastAnswer()).startsWith("มีข้อเสนอแนะอย่างไร");
  }

  private void depends(String text, boolean bySystem) {
    var one =
        bySystem ? FakeLibrary.forSystem(CARD, "doh-card") : FakeLibrary.forGroup(CARD, "อื่นๆ");
    var other =
        bySystem ? FakeLibrary.forSystem(ADMIN, "ehsb") : FakeLibrary.forGroup(ADMIN, "ท้องถิ่น");
    var both = List.of(one, other);
    library
        .with(one, other)
        .answers(
            text, bySystem ? new Finding.DependsOnSystem(both) : new Finding.DependsOnGroup(both));
  }

  /// It would be the name of the office, also in the next case.
  @Test
  void answersAQuestionBeyondDoubtWhereANameIsAskedFor() {
    library.isBeyondDoubt("ลืมรหัสผ่าน EHSB ทำอย่างไร", PASSWORD);
    isAskedForTheOffice();

    citizen.says("ลืมรหัสผ่าน EHSB ทำอย่างไร");

    assertThat(lastAnswer()).startsWith("คำตอบ\n").contains("ขอทราบชื่อหน่วยงาน");
    assertThat(shown()).containsExactly("password");
    citizen.says("ร้านตัวอย่าง");
    assertThat(lastAnswer()).contains("อยู่จังหวัดใด");
  }

  @Test
  void takesForANameWhatIsOnlyLikeAQuestion() {
    library.isSure("ศูนย์ระบบตัวอย่าง", PASSWORD);
    isAskedForTheOffice();

    citizen.says("ศูนย์ระบบตัวอย่าง");

    assertThat(lastAnswer()).contains("อยู่จังหวัดใด");
    assertThat(shown()).isEmpty();
  }

  @Test
  void takesForANameWhatIsSaidOnceMore() {
    library.isBeyondDoubt("ศูนย์รหัสผ่าน", PASSWORD);
    isAskedForTheOffice();
    citizen.says("ศูนย์รหัสผ่าน");

    citizen.says("ศูนย์รหัสผ่าน");

    assertThat(lastAnswer()).contains("อยู่จังหวัดใด");
    assertThat(shown()).containsExactly("password");
  }

  private void isAskedForTheOffice() {
    List.of("ขอคำปรึกษา", "ขอเอกสารเก่า", "1", "2").forEach(citizen::says);
    assertThat(lastAnswer()).contains("ขอทราบชื่อหน่วยงาน");
  }

  @Test
  void answersBesideAScriptThatRestsAndKeepsWhatWasTyped() {
    library.isSure("ลืมรหัสผ่านทำยังไง", PASSWORD);
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");
    citizen.says("เมนู");

    citizen.says("ลืมรหัสผ่านทำยังไง");

    assertThat(lastAnswer())
        .startsWith("คำตอบ\n")
        .endsWith("เรื่อง ข้อเสนอแนะ ที่กรอกค้างไว้ยังอยู่ พิมพ์ \"ทำต่อ\" เพื่อกรอกต่อ");
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
}
