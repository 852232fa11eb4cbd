package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import saitrong.faq.Finding;
import saitrong.flow.Effect;

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
}
