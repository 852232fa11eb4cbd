package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.flow.Effect;
import saitrong.outbox.FakeLine.By;
import saitrong.outbox.FakeLine.Delivered;
import saitrong.store.TestStore;

/// A citizen inside a script: what is asked, what is kept, what comes of it.
class InAFlowTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(Desk.collections());

  private Desk desk;
  private Person citizen;

  @BeforeEach
  void open() {
    Desk.expectsFailures();
    desk = Desk.withFlows(STORE.database());
    citizen = desk.citizen("malee");
    citizen.says("สวัสดี");
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ข้อเสนอแนะ", "suggestion", "7", "๗"})
  void startsWhatIsAskedForByNameOrNumber(String typed) {
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

    assertThat(lastAnswer()).contains("1 ขอคำปรึกษา", "7 ข้อเสนอแนะ", "10 ติดต่อเจ้าหน้าที่");
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
  void takesANumberForAnAnswerWhileAQuestionWaits() {
    citizen.says("ข้อเสนอแนะ");

    citizen.says("2");

    assertThat(lastAnswer()).startsWith("มีข้อเสนอแนะอย่างไร");
  }

  /// The picture below the chat sends words; nobody means them for a suggestion.
  @Test
  void beginsAnotherScriptAtItsNameAlsoWhileAQuestionWaits() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");

    citizen.says("ติดตามเรื่อง");
    assertThat(lastAnswer()).contains("เลขที่รับแจ้ง");
    citizen.says("ร้องเรียน");

    assertThat(lastAnswer()).doesNotContain("ยังไม่พบ", "00011/2569");
  }

  @Test
  void opensWhatIsRememberedByItsNameAlsoWhileAQuestionWaits() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");

    citizen.says("ข้อมูลส่วนบุคคลของฉัน");

    assertThat(lastAnswer()).contains("ต้องการทำรายการใดกับข้อมูลของท่าน");
  }

  /// Three services opened out of curiosity would each have to be sent away.
  @Test
  void leavesNothingBehindWhereNothingWasSaidYet() {
    citizen.says("ข้อเสนอแนะ");
    citizen.sends(citizen.tapped("start:track"));
    citizen.says("เมนู");

    citizen.says("ขอบคุณค่ะ");

    assertThat(lastAnswer()).startsWith("ด้วยความยินดี").doesNotContain("ค้างไว้");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "เจ้าหน้าที่",
        "ภาษาอังกฤษ",
        "อีเมล",
        "PDPA",
        "ข้อมูลส่วนบุคคล",
        "ลบข้อมูลของฉัน",
        "ขอลบข้อมูล",
        "training",
        "ร้องทุกข์",
        "หน้าแรก",
        "home",
        "แจ้งเรื่องร้องเรียน",
        "my data"
      })
  void takesTheNameOfACommandForAnAnswerInFreeWords(String typed) {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");

    citizen.says(typed);

    assertThat(lastAnswer()).isEqualTo("สรุปคำตอบก่อนส่งเรื่อง");
  }

  @ParameterizedTest
  @CsvSource({
    "คุยกับเจ้าหน้าที่, โทร",
    "อยากคุยกับคน, โทร",
    "English, What would you suggest",
    "0, 1 ขอคำปรึกษา",
    "เมนู, 1 ขอคำปรึกษา",
    "menu, 1 ขอคำปรึกษา",
    "ความเป็นส่วนตัว, อ่านฉบับเต็ม",
    "Privacy, อ่านฉบับเต็ม",
    "ฝากเรื่อง, พิมพ์คำถามหรือส่งภาพหน้าจอ",
    "ติดตามเรื่อง, เลขที่รับแจ้ง",
    "ขอวิทยากร/อบรม, ต้องการอบรมเรื่องใด"
  })
  void stillHearsWhoAsksPlainly(String typed, String answer) {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");

    citizen.says(typed);

    assertThat(lastAnswer()).contains(answer);
  }

  /// "Which data, and what should be done with it?"
  @Test
  void takesTheWishForItsAnswerWhereTheDataAreAskedFor() {
    citizen.says("ข้อมูลส่วนบุคคลของฉัน");
    citizen.says("5");
    citizen.says("1");

    citizen.says("ลบข้อมูลของฉัน");

    assertThat(lastAnswer()).startsWith("ขอทราบชื่อและนามสกุลของท่าน");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PDPA", "ข้อมูลส่วนบุคคล"})
  void learnsThatTheTrainingIsAboutPersonalData(String topic) {
    citizen.says("ขอวิทยากร/อบรม");

    citizen.says(topic);

    assertThat(lastAnswer()).startsWith("ต้องการจัดวันใด");
  }

  /// A thumb that taps the menu below the chat twice.
  @Test
  void asksAgainWhoTapsTheOpenScriptInTheMenuOnceMore() {
    citizen.says("ขอคำปรึกษา");

    citizen.says("ขอคำปรึกษา");

    assertThat(lastAnswer()).startsWith("พิมพ์คำถามหรือส่งภาพหน้าจอ");
  }

  @Test
  void restsWhileTheMenuIsShownAndOffersToGoOn() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");

    citizen.says("เมนู");
    assertThat(lastAnswer()).contains("1 ขอคำปรึกษา");
    citizen.says("อยากให้เปิดวันเสาร์");

    assertThat(lastAnswer()).contains("ท่านกรอกเรื่อง ข้อเสนอแนะ ค้างไว้");
    citizen.says("ทำต่อ");
    assertThat(lastAnswer()).contains("มีข้อเสนอแนะอย่างไร", "คำตอบเดิม: อยากให้เปิดวันเสาร์");
  }

  @Test
  void asksAgainAfterAnsweringSomethingElseInBetween() {
    citizen.says("ข้อเสนอแนะ");

    citizen.says("ความเป็นส่วนตัว");

    assertThat(lastAnswer()).contains("อ่านฉบับเต็ม", "ท่านพึงพอใจบริการของหน่วยงานระดับใดคะ");
  }

  @Test
  void goesOnInTheOtherLanguage() {
    citizen.says("ข้อเสนอแนะ");

    citizen.says("English");

    assertThat(lastAnswer()).contains("How satisfied are you");
  }

  @Test
  void answersACourtesyAndAsksAgain() {
    citizen.says("ข้อเสนอแนะ");

    citizen.says("ขอบคุณค่ะ");

    assertThat(lastAnswer()).startsWith("ด้วยความยินดี").contains("ท่านพึงพอใจบริการ");
  }

  @Test
  void givesEmergencyNumbersFirstAndKeepsTheScript() {
    citizen.says("ข้อเสนอแนะ");

    citizen.says("ช่วยด้วย ไฟไหม้บ้าน");
    assertThat(lastAnswer()).contains("199");
    citizen.says("5");

    assertThat(lastAnswer()).startsWith("มีข้อเสนอแนะอย่างไร");
  }

  @Test
  void scoldsNobodyWhoCriesForHelp() {
    citizen.says("ข้อเสนอแนะ");

    for (int i = 0; i < 3; i++) {
      citizen.says("ช่วยด้วย ไฟไหม้บ้าน");
      assertThat(lastAnswer()).contains("199").doesNotContain("โปรดพิมพ์", "ท่านพึงพอใจ");
    }
    citizen.says("เก้า");

    assertThat(lastAnswer()).contains("โปรดพิมพ์คะแนน").doesNotContain("เพื่อขอความช่วยเหลือ");
  }

  @Test
  void goesOnAfterTheOfficeHoursWereAsked() {
    citizen.says("ข้อเสนอแนะ");

    citizen.says("เปิดกี่โมง");

    assertThat(lastAnswer()).contains("ท่านพึงพอใจบริการ");
    citizen.says("5");
    assertThat(lastAnswer()).startsWith("มีข้อเสนอแนะอย่างไร");
  }

  @Test
  void doesNotTakeThatThereIsNoneForLeaving() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");
    citizen.says("เมนู");
    citizen.says("สวัสดีค่ะ ขอถามหน่อย");

    citizen.says("ไม่มี");

    assertThat(lastAnswer()).doesNotContain("ต้องการยกเลิก");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ใช่", "รับทราบ", "โอเค"})
  void takesAssentForAnAnswerToTheQuestion(String typed) {
    citizen.says("ข้อเสนอแนะ");

    citizen.says(typed);

    assertThat(lastAnswer()).contains("โปรดพิมพ์คะแนน").doesNotContain("หากมีคำถาม");
  }

  @Test
  void takesAnAnswerThatSoundsLikeAnEmergencyBehindTheNumbers() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");

    citizen.says("เมื่อวานไฟไหม้บ้าน อยากให้มีป้ายบอกทางหนี");

    assertThat(lastAnswer()).contains("199", "สรุปคำตอบก่อนส่งเรื่อง");
  }

  @Test
  void startsAnewWhatIsAskedForByItsButtonAfterItsTime() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");
    desk.clock().advance(Duration.ofDays(8));

    citizen.sends(citizen.tapped("start:suggestion"));

    assertThat(lastAnswer()).contains("ถูกลบแล้ว", "ท่านพึงพอใจบริการของหน่วยงานระดับใดคะ");
  }

  @ParameterizedTest
  @CsvSource({"เมนู, 1 ขอคำปรึกษา", "ขอบคุณค่ะ, ด้วยความยินดี", "ติดตามเรื่อง, เลขที่รับแจ้ง"})
  void answersWhatSomebodyComesForAfterTheTimeOfWhatTheyBegan(String typed, String answer) {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");
    desk.clock().advance(Duration.ofDays(8));

    citizen.says(typed);

    assertThat(lastAnswer()).contains("ถูกลบแล้ว", answer);
    citizen.says("เมนู");
    assertThat(lastAnswer()).doesNotContain("ถูกลบแล้ว");
  }

  @Test
  void tellsOfWhatIsErasedBehindTheNumbersOfAnEmergency() {
    citizen.says("ข้อเสนอแนะ");
    desk.clock().advance(Duration.ofDays(8));

    citizen.says("ช่วยด้วย ไฟไหม้บ้าน");

    assertThat(lastAnswer()).containsSubsequence("199", "ถูกลบแล้ว");
  }

  @Test
  void offersAnEarlierScriptAgainAfterAnotherOne() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");

    citizen.sends(citizen.tapped("start:track"));
    assertThat(lastAnswer()).contains("เลขที่รับแจ้ง");
    citizen.says("ยกเลิก");
    citizen.says("1");
    citizen.says("มีข้อเสนอเรื่องป้าย");

    assertThat(lastAnswer()).contains("ท่านกรอกเรื่อง ข้อเสนอแนะ ค้างไว้");
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

  @Test
  void triesAgainWhereTheOwnerIsAwayForAMoment() {
    walksToTheSummary();
    desk.owners().failsTimes(2);

    citizen.says("1");
    desk.passes(Duration.ofSeconds(20));

    assertThat(lastAnswer()).contains("เลขที่รับแจ้ง 00001/2569");
    assertThat(desk.owners().cases).hasSize(1);
  }

  @Test
  void opensTheCaseAtTheNextWordWhereTheOwnerWasAwayForLong() {
    walksToTheSummary();
    desk.owners().failsTimes(1000);
    citizen.says("1");
    desk.passes(Duration.ofMinutes(2));
    assertThat(desk.owners().cases).isEmpty();
    desk.owners().failsTimes(0);

    citizen.says("ถึงไหนแล้ว");
    desk.passes(Duration.ofSeconds(20));

    assertThat(lastAnswer()).contains("เลขที่รับแจ้ง 00001/2569");
  }

  @Test
  void opensOneCaseForOneTapHoweverOftenItComes() {
    walksToTheSummary();
    var tapped = citizen.typed("1");

    citizen.sends(tapped);
    citizen.sends(Person.again(tapped, desk.clock().instant()));
    desk.passes(Duration.ofSeconds(5));

    assertThat(desk.owners().cases).hasSize(1);
    assertThat(answers()).filteredOn(it -> it.contains("เลขที่รับแจ้ง 00001/2569")).hasSize(1);
  }

  /// An impatient finger: without the rest it would start the menu's first item.
  @Test
  void tellsWhoConfirmsTwiceThatItIsSent() {
    walksToTheSummary();

    citizen.says("1");
    desk.passes(Duration.ofSeconds(3));
    citizen.says("1");

    assertThat(lastAnswer())
        .startsWith("ส่งแล้ว เลขที่รับแจ้ง 00001/2569")
        .contains("ไม่ต้องส่งซ้ำ");
    assertThat(desk.owners().cases).hasSize(1);
    citizen.says("1");
    assertThat(lastAnswer()).as("and a third time").contains("ไม่ต้องส่งซ้ำ");
  }

  @Test
  void tellsWhoTapsTwiceThatItIsSent() {
    var started = citizen.typed("ข้อเสนอแนะ");
    citizen.sends(started);
    citizen.says("4");
    citizen.says("อยากให้เปิดวันเสาร์");
    String button = "flow/" + started.envelope().id().value() + "/summary/confirm";

    citizen.sends(citizen.tapped(button));
    citizen.sends(citizen.tapped(button));

    assertThat(lastAnswer())
        .startsWith("ส่งแล้ว เลขที่รับแจ้ง 00001/2569")
        .contains("ไม่ต้องส่งซ้ำ");
  }

  @Test
  void tellsWhoCancelsOnceMoreThatThisWasHeard() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");
    citizen.says("ยกเลิก");
    citizen.says("1");
    citizen.says("1");

    assertThat(lastAnswer()).startsWith("ระบบได้รับคำตอบของท่านแล้ว");
  }

  @Test
  void takesTheSameWordsForANewWishAfterAWhile() {
    walksToTheSummary();
    citizen.says("1");
    desk.passes(Duration.ofSeconds(21));

    citizen.says("1");

    assertThat(lastAnswer()).startsWith("พิมพ์คำถามหรือส่งภาพหน้าจอ");
  }

  @Test
  void takesTheSameWordsForANewWishWhereSomethingElseWasSaidInBetween() {
    walksToTheSummary();
    citizen.says("1");
    citizen.says("เมนู");

    citizen.says("1");

    assertThat(lastAnswer()).startsWith("พิมพ์คำถามหรือส่งภาพหน้าจอ");
  }

  @Test
  void knowsTheDoubleAlsoInAnotherInstance() {
    walksToTheSummary();
    citizen.says("1");
    desk.open().dies();
    desk.instance("b");

    citizen.says("1");

    assertThat(lastAnswer()).contains("ไม่ต้องส่งซ้ำ");
  }

  /// Reading all there is needs no index: by a connection that nobody watches.
  private void stored(Consumer<Words> looked) {
    Desk.await(() -> desk.waitingMail() == 0);
    try (var client = MongoClients.create(STORE.uri())) {
      looked.accept(new Words(client.getDatabase(STORE.database().getName()), desk.cipher()));
    }
  }

  private void walksToTheSummary() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");
    citizen.says("อยากให้เปิดวันเสาร์");
  }

  private String lastAnswer() {
    return answers().getLast();
  }

  private List<String> answers() {
    return desk.answersTo(citizen).stream().map(Delivered::text).toList();
  }
}
