package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import saitrong.flow.Position.Asked;

/// What a run keeps of what was said and done.
class OnRecordTest extends ALittleForm {

  private static final String LOOP =
      """
      ชื่อ: {th: รายการ, en: List}
      ขั้นตอน:
        - ถาม: รายการ
          ข้อความ: {th: ยืมอะไร, en: Which thing}
          คำตอบ: ข้อความ
        - ถาม: มีอีก
          ข้อความ: {th: มีอีกหรือไม่, en: Another}
          คำตอบ: ใช่หรือไม่
        - ไปที่: รายการ
          รอบ: 2
          ถ้า: มีอีก คือ ใช่
        - เปิดเรื่อง: loan
      """;

  @Test
  void remembersWithTheMessageThatBroughtIt() {
    var remembering =
        TWO_QUESTIONS.replaceFirst(
            "คำตอบ: ข้อความ\n    ถ้า", "คำตอบ: ข้อความ\n    จำไว้: ใช่\n    ถ้า");
    var a = Talker.in(files.with("test.yaml", remembering).sound(), "test");

    a.says("แดง").says("แดงเข้ม");
    String shade = a.lastMessage();
    a.says("ชอบ").says("1").isTold("เปิดแล้ว").says("ไม่มี");

    assertThat(a.effects(Effect.Remember.class))
        .containsExactly(new Effect.Remember("เฉด", Answer.Words.of("แดงเข้ม"), shade));
  }

  @Test
  void forgetsTheAnswerOfAMessageThatIsTakenBack() {
    var a = talker().says("แดง").says("แดงเข้ม");
    String shade = a.lastMessage();

    a.gives(new Input.TakenBack(shade));
    assertThat(a.turn().effects()).isEmpty();
    assertThat(a.position().record()).doesNotContainKey("เฉด");

    a.says("ชอบ");
    assertThat(a.hears()).containsExactly("เฉดใด");
  }

  @Test
  void goesRoundALoopWithAnAnswerForEachRoundAndEndsIt() {
    var a = Talker.in(files.with("loop.yaml", LOOP).sound(), "loop");

    a.says("เต็นท์").says("ใช่").says("เก้าอี้").says("ใช่").says("โต๊ะ").says("ใช่");

    assertThat(a.effects(Effect.OpenCase.class).getFirst().answers())
        .extracting(given -> given.shown().value())
        .containsExactly("เต็นท์", "ใช่", "เก้าอี้", "ใช่", "โต๊ะ", "ใช่");
  }

  @Test
  void asksForAnEffectAgainUnderTheSameKeyUntilItIsDone() {
    var a = talker().says("เขียว").says("ชอบ").says("1");
    var first = a.effects(Effect.OpenCase.class).getFirst();

    a.says("ได้หรือยัง");

    assertThat(a.effects(Effect.OpenCase.class)).containsExactly(first);
    a.isTold("opened");
    assertThat(a.position().asked()).isInstanceOf(Asked.Open.class);
  }

  @Test
  void takesAnOutcomeOnce() {
    var a = talker().says("เขียว").says("ชอบ").says("1");
    String key = a.effects(Effect.OpenCase.class).getFirst().key();
    var done = new Input.Done(key, new Answer.Outcome("opened", Map.of()));

    a.gives(done);
    var after = a.position();
    a.gives(done);

    assertThat(a.position()).isEqualTo(after);
    assertThat(a.turn().effects()).isEqualTo(List.of());
  }

  @Test
  void remindsOnlyWhereTheFileSaysSoAndNeverAtNight() {
    var flow = "เตือนเมื่อเงียบ: 12 ชั่วโมง\n" + TWO_QUESTIONS;
    var a = Talker.in(files.with("test.yaml", flow).sound(), "test");

    assertThat(a.effects(Effect.Remind.class).getFirst().at())
        .isEqualTo(Instant.parse("2026-11-21T01:00:00Z"));
    assertThat(talker().effects(Effect.Remind.class)).isEmpty();
  }

  @Test
  void keepsNoMoreEarlyPicturesThanAConversationCanHold() {
    var a = talker().sendsPictures(49).sendsPictures(1);
    assertThat(a.hears()).first().asString().contains("แนบไว้กับเรื่องนี้แล้ว");

    a.sendsPictures(1);

    assertThat(a.hears()).first().asString().contains("รับได้ 50 ไฟล์");
    a.says("เขียว").says("ชอบ").says("1");
    assertThat(a.effects(Effect.OpenCase.class).getFirst().answers())
        .extracting(given -> given.shown().value())
        .containsExactly("เขียว", "ชอบ", "50 ไฟล์");
  }

  /// Officers read them, who know no names of ours.
  @Test
  void callsWhatCameBesideTheAnswersByWords() {
    var a = talker().sendsPictures(1);

    a.says("เขียว").says("ชอบ").says("1");

    assertThat(a.effects(Effect.OpenCase.class).getFirst().answers())
        .extracting(Effect.Given::label)
        .contains("แนบเพิ่มเติม");
  }

  @Test
  void keepsWhatWasSentBesideTheFormerAnswer() {
    var a = Talker.in(FlowFiles.shipped(), "street-light").sendsPictures(1).says("พอแล้ว");
    a.says("ย้อนกลับ").sendsPictures(1);
    String sentLater = a.lastMessage();

    a.says("เดิม");

    assertThat(a.position().drafts().get("+files"))
        .isInstanceOfSatisfying(
            Answer.Files.class,
            kept ->
                assertThat(kept.files())
                    .extracting(Answer.FileSent::message)
                    .containsExactly(sentLater));
  }
}
