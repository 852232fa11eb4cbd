package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.flow.Effect;
import saitrong.outbox.FakeLine.By;
import saitrong.outbox.FakeLine.Delivered;

/// A citizen inside a script: what is asked, what is kept, what comes of it.
class InAFlowTest extends AtTheForms {

  @ParameterizedTest
  @ValueSource(strings = {"ข้อเสนอแนะ", "suggestion", "7", "๗", "-hvglovcot"})
  void startsWhatIsAskedForByNameOrNumber(String typed) {
    citizen.says("เมนู");

    citizen.says(typed);

    assertThat(lastAnswer()).startsWith("ท่านพึงพอใจบริการของหน่วยงานระดับใดคะ");
  }

  @Test
  void startsWhatAButtonOfTheMenuNames() {
    citizen.sends(citizen.tapped("start:suggestion"));

    assertThat(lastAnswer()).startsWith("ท่านพึงพอใจบริการของหน่วยงานระดับใดคะ");
  }

  @Test
  void offersTheAgencysScriptsInTheMenu() {
    citizen.says("เมนู");

    assertThat(lastAnswer())
        .contains("1 ขอคำปรึกษา", "7 ข้อเสนอแนะ", "10 ติดต่อเจ้าหน้าที่")
        .doesNotContain("ให้คะแนน"); // that is begun from the card of a result
  }

  @Test
  void opensACaseAndTellsItsNumberInOneReply() {
    walksToTheSummary();

    citizen.says("1");

    assertThat(lastAnswer()).contains("เลขที่รับแจ้ง 00001/2569");
    assertThat(desk.answersTo(citizen)).extracting(Delivered::by).containsOnly(By.REPLY);
    assertThat(desk.owners().cases.values())
        .extracting(Effect.OpenCase::kind)
        .containsExactly("suggestion");
    assertThat(desk.owners().tasks).hasSize(1);
  }

  /// A photo, a place and another photo, sent at once where a score is asked for.
  @Test
  void tellsWhatBecameOfEachPartOfABurstAndAsksOnce() {
    citizen.says("ข้อเสนอแนะ");
    desk.open().receives(citizen.picture());
    desk.open().receives(citizen.place());
    desk.open().receives(citizen.picture());

    desk.passes(Duration.ofSeconds(3));

    assertThat(lastAnswer())
        .containsOnlyOnce("ท่านพึงพอใจบริการของหน่วยงานระดับใดคะ")
        .containsOnlyOnce("ได้รับไฟล์และแนบไว้กับเรื่องนี้แล้ว")
        .containsOnlyOnce("ได้รับตำแหน่งและแนบไว้กับเรื่องนี้แล้ว");
  }

  @Test
  void takesTheTimeOfTheConfirmingTapForTheTimeOfReceipt() {
    walksToTheSummary();
    var tapped = citizen.at(desk.clock().instant().minusSeconds(40)).typed("1");

    citizen.sends(tapped);

    assertThat(desk.owners().askedAt.values()).containsExactly(tapped.envelope().at());
  }

  @Test
  void recognisesTheButtonOfAnEarlierRunAsOld() {
    citizen.sends(citizen.tapped("flow/e0000001/คะแนน/=4"));

    assertThat(lastAnswer()).contains("ปุ่มนี้เป็นของข้อความเก่า");
  }

  @Test
  void forgetsTheAnswerThatIsUnsent() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");
    var said = citizen.says("ความลับของข้าพเจ้า");

    citizen.sends(citizen.tookBack(said));
    citizen.says("ถึงไหนแล้ว");

    assertThat(lastAnswer()).doesNotContain("ความลับของข้าพเจ้า").contains("มีข้อเสนอแนะอย่างไร");
    assertThat(desk.owners().erased).containsExactly(said.message().value());
    stored(words -> assertThat(words.anywhere("ความลับของข้าพเจ้า")).isEmpty());
  }

  /// The card with "send it" is still in sight.
  @Test
  void sendsNothingWhoseAnswerIsUnsentAfterItWasShown() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");
    var said = citizen.says("ความลับของข้าพเจ้า");
    citizen.sends(citizen.tookBack(said));

    citizen.says("1");

    assertThat(lastAnswer()).contains("มีข้อเสนอแนะอย่างไร");
    citizen.says("อยากให้เปิดวันเสาร์");
    assertThat(lastAnswer()).isEqualTo("สรุปคำตอบก่อนส่งเรื่อง");
    assertThat(desk.owners().cases).isEmpty();
  }

  @Test
  void sendsTheSecondMessageOfABurstAlong() {
    citizen.says("ร้องเรียน");
    citizen.says("ร้านข้างบ้านเปิดเพลงเสียงดังมาก");

    citizen.says("ทุกคืนหลังเที่ยงคืนเลยค่ะ ช่วยมาดูด้วย");
    assertThat(lastAnswer()).contains("เก็บไว้ส่งพร้อมเรื่องนี้");
    List.of("3", "ข้าม", "ข้าม", "1", "นายตัวอย่าง ทดสอบ", "ข้าม", "1").forEach(citizen::says);

    assertThat(desk.owners().cases.values())
        .flatExtracting(Effect.OpenCase::answers)
        .extracting(given -> given.shown().value())
        .contains("ทุกคืนหลังเที่ยงคืนเลยค่ะ ช่วยมาดูด้วย");
  }

  @Test
  void keepsTheFilesThatAnswerAQuestion() {
    citizen.says("ขอคำปรึกษา");
    var picture = citizen.picture();

    citizen.sends(picture);
    desk.passes(Duration.ofSeconds(3));

    assertThat(desk.owners().files).containsExactly(picture.message().value());
  }

  @Test
  void leavesFilesAloneThatNobodyAskedFor() {
    citizen.sends(citizen.picture());
    desk.passes(Duration.ofSeconds(3));

    assertThat(desk.owners().files).isEmpty();
  }

  @Test
  void keepsWhatWasAnsweredSealed() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");
    citizen.says("อยากให้เปิดวันเสาร์");

    stored(words -> assertThat(words.inPlain("วันเสาร์")).isEmpty());
  }

  @Test
  void remembersAcrossInstances() {
    citizen.says("ข้อเสนอแนะ");
    desk.open().dies();
    desk.instance("b");

    citizen.says("4");

    assertThat(lastAnswer()).startsWith("มีข้อเสนอแนะอย่างไร");
  }

  /// Reading all there is needs no index: by a connection that nobody watches.
  private void stored(Consumer<Words> looked) {
    Desk.await(() -> desk.waitingMail() == 0);
    try (var client = MongoClients.create(STORE.uri())) {
      looked.accept(new Words(client.getDatabase(STORE.database().getName()), desk.cipher()));
    }
  }
}
