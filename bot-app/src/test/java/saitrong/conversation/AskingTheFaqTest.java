package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.learning.Lesson;
import saitrong.transcript.Mark;
import saitrong.transcript.ShownAnswer;

/// A citizen asks: the answer where it is sure, and a way to the officers where there is none.
class AskingTheFaqTest extends AtTheLibrary {

  @Test
  void isAnsweredWithACardWhereTheAnswerIsSure() {
    library.isSure("ลืมพาส", PASSWORD);

    citizen.says("ลืมพาส");

    assertThat(lastAnswer()).isEqualTo("คำตอบ");
    assertThat(lastCard().title()).isEqualTo("ลืมรหัสผ่าน ต้องทำอย่างไร");
    assertThat(lastButtons()).startsWith("โทร. 0\u00A02590\u00A04680");
    assertThat(lastButtons()).endsWith("ได้คำตอบแล้ว", "ยังไม่ตรงคำถาม").hasSize(3);
  }

  @Test
  void leavesWhatWasShownWithTheTranscript() {
    library.isSure("ลืมพาส", PASSWORD);

    var said = citizen.says("ลืมพาส");

    var answer = desk.transcriptOf(citizen).stream().filter(row -> !row.shown().isEmpty()).toList();
    assertThat(answer)
        .singleElement()
        .satisfies(row -> assertThat(row.kind()).isEqualTo("answer"))
        .satisfies(
            row -> assertThat(row.shown()).containsExactly(new ShownAnswer("password", "v1")));
    assertThat(rowOf(said.envelope().id().value()).marks()).isEmpty();
  }

  @Test
  void isToldOfNoAnswerAndOfTheWaysThatThereAre() {
    var said = citizen.says("ราคาทองวันนี้เท่าไร");

    assertThat(lastAnswer())
        .contains(
            "ยังไม่มีคำตอบที่ตรวจสอบแล้ว", "\"ฝากคำถาม\"", "\"ถามใหม่\"", "\"คุยกับเจ้าหน้าที่\"");
    assertThat(labels()).startsWith("ฝากคำถาม", "ถามใหม่", "คุยกับเจ้าหน้าที่");
    assertThat(rowOf(said.envelope().id().value()).marks()).containsExactly(Mark.UNANSWERED);
    assertThat(lessons())
        .containsExactly(
            new Lesson.Unanswered(new Lesson.Asked(said.text(), said.message().value())));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void leavesAQuestionWithoutTypingItAgain(boolean byTap) {
    citizen.says("ขอเอกสารเก่า");

    if (byTap) {
      presses("ฝากคำถาม");
    } else {
      citizen.says("ฝากคำถาม");
    }

    assertThat(lessons()).hasSize(1);
    assertThat(lastAnswer())
        .contains("ก่อนรับเรื่อง", "พิมพ์ \"ย้อนกลับ\"")
        .doesNotContain("พิมพ์คำถามหรือส่งภาพหน้าจอ");
  }

  @Test
  void asksForAnotherWayToPutIt() {
    citizen.says("ขอเอกสารเก่า");

    citizen.says("ถามใหม่");

    assertThat(lastAnswer()).contains("พิมพ์คำถามใหม่ได้เลย");
  }

  @Test
  void keepsNothingOfItInPlain() {
    library.isNearlySure("ความลับของข้าพเจ้า", PASSWORD, LOGIN);

    citizen.says("ความลับของข้าพเจ้า");
    Desk.await(() -> desk.waitingMail() == 0);

    try (var client = MongoClients.create(STORE.uri())) {
      var words = new Words(client.getDatabase(STORE.database().getName()), desk.cipher());
      assertThat(words.inPlain("ความลับ")).isEmpty();
    }
  }

  @Test
  void forgetsAQuestionThatIsTakenBack() {
    library.isNearlySure("ความลับของข้าพเจ้า", PASSWORD, LOGIN);
    var said = citizen.says("ความลับของข้าพเจ้า");

    citizen.sends(citizen.tookBack(said));
    Desk.await(() -> desk.waitingMail() == 0);

    try (var client = MongoClients.create(STORE.uri())) {
      var words = new Words(client.getDatabase(STORE.database().getName()), desk.cipher());
      assertThat(words.anywhere("ความลับ")).isEmpty();
    }
  }
}
