package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import saitrong.message.Action;
import saitrong.message.Message;
import saitrong.message.Outgoing;
import saitrong.outbox.Weight;

/// News of a case comes while a script's question is open: the next answer is the question's.
class NewsInBetweenTest extends AtTheForms {

  @Test
  void isAnsweredByNobodyWhoAnswersTheQuestionAboveIt() {
    citizen.says("ข้อเสนอแนะ");

    comes(Weight.BINDING);
    desk.passes(Duration.ofSeconds(30));
    assertThat(lastAnswer()).contains("ขั้นที่ 3 จาก 4");

    citizen.says("4");
    assertThat(lastAnswer()).contains("มีข้อเสนอแนะอย่างไร");
    citizen.says("1/69");
    assertThat(lastCard()).contains("สรุปข้อเสนอแนะ", "1/69");
    citizen.says("1");
    assertThat(desk.owners().cases).hasSize(1);
  }

  @Test
  void ridesInFrontOfTheNextQuestionAndTakesNothingFromIt() {
    citizen.says("ข้อเสนอแนะ");

    comes(Weight.COURTESY);
    citizen.says("4");

    assertThat(answers().getLast()).contains("มีข้อเสนอแนะอย่างไร");
    assertThat(String.join("\n", answers())).contains("ขั้นที่ 3 จาก 4");
    citizen.says("ขอบคุณสำหรับการแจ้ง อยากให้เปิดวันเสาร์");
    assertThat(lastCard()).contains("สรุปข้อเสนอแนะ", "อยากให้เปิดวันเสาร์");
  }

  @Test
  void leavesTheQuestionWhereItIsForWhoeverTapsTheButtonOfTheNews() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");
    comes(Weight.BINDING);
    desk.passes(Duration.ofSeconds(30));

    citizen.says("ติดตามเรื่อง 00011/2569");
    citizen.says("ข้าม");
    citizen.says("ข้อเสนอแนะ");

    citizen.says("ทำต่อ");
    assertThat(lastAnswer()).contains("มีข้อเสนอแนะอย่างไร");
  }

  /// The result of a case and "no answer" were read as one: that the result is none.
  @Test
  void isToldApartFromAQuestionThatHasNoAnswer() {
    comes(Weight.COURTESY);

    citizen.says("ทำไมท้องฟ้าเป็นสีฟ้า");

    assertThat(String.join("\n", answers()))
        .containsSubsequence(
            "ขั้นที่ 3 จาก 4",
            "ด้านบนคือการแจ้งที่รอส่งถึงท่าน ส่วนคำถามล่าสุดของท่าน\n",
            "ยังไม่มีคำตอบที่ตรวจสอบแล้ว");
  }

  @Test
  void isNotSpokenOfWhereNothingStandsAbove() {
    citizen.says("ทำไมท้องฟ้าเป็นสีฟ้า");

    assertThat(lastAnswer()).contains("ยังไม่มีคำตอบ").doesNotContain("ด้านบน");
  }

  private String lastCard() {
    return desk.line().cards().getLast().toString();
  }

  private void comes(Weight weight) {
    desk.line().hasQuota(100, 0);
    var a = desk.open();
    citizen.isKnownTo(a);
    var words = new Message.Text("เรื่องเลขที่ 00011/2569 ขั้นที่ 3 จาก 4");
    var buttons = List.<Action>of(new Action.Say("ติดตามเรื่อง", "ติดตามเรื่อง 00011/2569"));
    a.out()
        .outbox()
        .post(UUID.randomUUID(), citizen.id(), new Outgoing(List.of(words), buttons), weight);
  }
}
