package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import saitrong.flow.Effect.Ended;
import saitrong.flow.Effect.Ended.How;
import saitrong.flow.Effect.Given;

/// What a person can do in a flow besides answering: back, out, to a person, and back again.
class MovingTest extends ALittleForm {

  @Test
  void goesBackSeveralQuestionsAndOffersTheEarlierAnswers() {
    var a = talker().says("แดง").says("แดงเข้ม");

    a.says("ย้อนกลับ").says("ย้อนกลับ");
    assertThat(a.hears()).singleElement().asString().contains("สีใด").contains("คำตอบเดิม: แดง");

    a.says("เดิม");
    assertThat(a.hears()).singleElement().asString().contains("คำตอบเดิม: แดงเข้ม");
  }

  @Test
  void saysSoWhenThereIsNothingToGoBackTo() {
    var a = talker().says("ย้อนกลับ");

    assertThat(a.hears()).hasSize(2).first().asString().contains("ข้อแรก");
    assertThat(a.hears().getLast()).contains("สีใด");
  }

  @Test
  void asksOnlyWhatACorrectionMakesNecessary() {
    var a = talker().says("เขียว").says("ชอบ").says("แก้ไข").says("1").says("แดง");
    assertThat(a.hears()).containsExactly("เฉดใด");

    a.says("แดงเข้ม");
    assertThat(a.hears())
        .singleElement()
        .asString()
        .contains("สี: แดง", "เฉด: แดงเข้ม", "เหตุผล: ชอบ");
  }

  @Test
  void leavesOutWhatACorrectionMakesNeedless() {
    var a = talker().says("แดง").says("แดงเข้ม").says("ชอบ");

    a.taps("แก้ไขคำตอบ").taps("สี").taps("เขียว");
    assertThat(a.hears().getFirst()).contains("สี: เขียว").doesNotContain("แดงเข้ม");

    a.taps("ถูกต้อง ส่งเรื่อง");
    assertThat(a.effects(Effect.OpenCase.class).getFirst().answers())
        .extracting(Given::name)
        .containsExactly("สี", "เหตุผล");
  }

  @Test
  void doesNotGoBackBehindACaseThatIsOpened() {
    var a = talker().says("เขียว").says("ชอบ").says("1").isTold("opened");

    a.says("ย้อนกลับ");

    assertThat(a.hears()).first().asString().contains("ข้อแรก");
    assertThat(a.hears()).last().asString().contains("มีอะไรเพิ่มเติม");
  }

  @Test
  void cancelsOnlyWhenThatIsConfirmed() {
    var a = talker().says("เขียว").says("ยกเลิก");
    assertThat(a.hears()).singleElement().asString().contains("ใช่หรือไม่คะ");

    a.says("2");
    assertThat(a.hears()).containsExactly("เพราะอะไร");

    a.says("ยกเลิก").says("ยกเลิก");
    assertThat(a.effects(Ended.class)).containsExactly(new Ended(How.CANCELLED));
    assertThat(a.position().isOver()).isTrue();
  }

  @Test
  void cancelsOnlyTheRestWhereACaseIsOpenedAlready() {
    var a = talker().says("เขียว").says("ชอบ");
    assertThat(a.says("ยกเลิก").hears()).singleElement().asString().contains("ยังไม่ได้ออกเลขที่");

    a.says("2").says("1").isTold("opened").says("ยกเลิก");

    assertThat(a.hears())
        .singleElement()
        .asString()
        .contains("เรื่องที่ส่งแล้วไม่ถูกยกเลิก เลขที่รับแจ้ง 00011/2569")
        .doesNotContain("ยังไม่ได้ออกเลขที่");
  }

  @Test
  void tellsWhatIsGoingOn() {
    var a = talker().says("เขียว").says("ถึงไหนแล้ว");

    assertThat(a.hears()).first().asString().contains("ทดสอบ").contains("1 ข้อ");
    assertThat(a.hears()).last().isEqualTo("เพราะอะไร");
  }

  @Test
  void answersAnOldButtonKindlyAndChangesNothing() {
    var a = talker();
    var green = a.button("เขียว");
    a.says("แดง");
    var before = a.position().record();

    a.taps(green);

    assertThat(a.hears()).first().asString().contains("คำถามก่อนหน้า");
    assertThat(a.hears()).last().isEqualTo("เฉดใด");
    assertThat(a.position().record()).isEqualTo(before);
  }

  @Test
  void knowsAButtonOfAnEarlierRun() {
    var earlier = new Talker(files.with("test.yaml", TWO_QUESTIONS).sound(), "test", Map.of(), "1");
    var a = new Talker(files.sound(), "test", Map.of(), "2");

    a.taps(earlier.button("แดง"));

    assertThat(a.hears()).first().asString().contains("คำถามก่อนหน้า");
    assertThat(a.position().record()).isEmpty();
  }

  @Test
  void leavesAnAnswerThatDoesNotFitToWhoeverKnowsMore() {
    var a = talker().says("ต้องใช้เอกสารอะไร");

    assertThat(a.turn().understood()).isFalse();

    a.gives(new Input.Interrupted());
    assertThat(a.hears()).singleElement().asString().contains("สีใด");
  }

  @Test
  void asksAfterAWhileWhetherToGoOnAndKeepsWhatWasSaid() {
    var a = talker().says("เขียว");
    a.isAwayFor(Duration.ofDays(2));

    a.says("เพราะสบายตา");
    assertThat(a.hears()).singleElement().asString().contains("ท่านต้องการทำรายการเดิมต่อหรือไม่");
    assertThat(a.turn().understood()).isFalse();

    a.taps("ทำต่อ");
    assertThat(a.hears()).singleElement().asString().contains("คำตอบเดิม: เพราะสบายตา");
  }

  @Test
  void takesATapOnTheOpenQuestionAlsoAfterDays() {
    var a = talker();
    a.isAwayFor(Duration.ofDays(2));

    a.taps("เขียว");

    assertThat(a.hears()).containsExactly("เพราะอะไร");
  }

  @Test
  void startsAfreshWhereAllIsForgottenAndOldButtonsAreOld() {
    var a = talker();
    var green = a.button("เขียว");
    a.says("เขียว");
    a.isAwayFor(Duration.ofDays(2));

    a.says("สวัสดี").taps("เริ่มใหม่");
    assertThat(a.position().record()).isEmpty();

    a.taps(green);
    assertThat(a.hears()).first().asString().contains("คำถามก่อนหน้า");
  }

  @Test
  void endsWhatIsOlderThanItMayBeKept() {
    var a = talker().says("เขียว");
    a.isAwayFor(Duration.ofDays(31));

    a.says("สวัสดี");

    assertThat(a.effects(Ended.class)).containsExactly(new Ended(How.EXPIRED));
  }

  @Test
  void givesAPersonWhatWasAnsweredSoFar() {
    var a = talker().says("เขียว").says("ขอคุยกับเจ้าหน้าที่ค่ะ");

    assertThat(a.effects(Effect.HandOver.class).getFirst().answers())
        .extracting(given -> given.shown().value())
        .containsExactly("เขียว");
    assertThat(a.says("กลับมาแล้ว").hears()).singleElement().asString().contains("ทำรายการเดิมต่อ");
  }
}
