package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.flow.Effect.Ended;
import saitrong.flow.Effect.Ended.How;
import saitrong.flow.Effect.Given;
import saitrong.flow.Position.Asked;

/// What a person can do in a flow besides answering, and what happens around them meanwhile.
class MovingTest {

  private static final String TWO_QUESTIONS =
      """
      ชื่อ: {th: ทดสอบ, en: Test}
      ขั้นตอน:
        - ถาม: สี
          ข้อความ: {th: สีใด, en: Which colour}
          ตัวเลือก:
            - {th: แดง, en: Red}
            - {th: เขียว, en: Green}
        - ถาม: เฉด
          ข้อความ: {th: เฉดใด, en: Which shade}
          คำตอบ: ข้อความ
          ถ้า: สี คือ แดง
        - ถาม: เหตุผล
          ข้อความ: {th: เพราะอะไร, en: Why}
          คำตอบ: ข้อความ
        - สรุป:
        - เปิดเรื่อง: test
        - ถาม: เพิ่มเติม
          ข้อความ: {th: มีอะไรเพิ่มเติม, en: Anything else}
          คำตอบ: ข้อความ
      """;

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

  @TempDir Path folder;
  private FlowFiles files;

  @BeforeEach
  void aFolder() {
    files = FlowFiles.in(folder);
  }

  private Talker talker() {
    return Talker.in(files.with("test.yaml", TWO_QUESTIONS).sound(), "test");
  }

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

  @Test
  void goesOnInAnEditedFileWithTheAnswersThatStillCount() {
    var a = talker().says("เขียว");

    a.meets(edited("        - ถาม: เหตุผล", NEW_QUESTION + "        - ถาม: เหตุผล"));
    a.says("ชอบ");
    assertThat(a.hears()).containsExactly("ขนาดใด");

    a.says("ใหญ่");
    assertThat(a.hears()).singleElement().asString().contains("เหตุผล: ชอบ", "ขนาด: ใหญ่");
  }

  private static final String NEW_QUESTION =
      """
        - ถาม: ขนาด
          ข้อความ: {th: ขนาดใด, en: Which size}
          คำตอบ: ข้อความ
      """;

  private FlowSet edited(String was, String is) {
    String shorter = was.replaceFirst("^ {6}", "");
    String written = is.replace(was, shorter);
    assertThat(TWO_QUESTIONS).contains(shorter);
    return files.with("test.yaml", TWO_QUESTIONS.replace(shorter, written)).sound();
  }

  /// An answer of another kind is none: day names would be read as days, words as choices.
  @ParameterizedTest
  @ValueSource(strings = {"วันที่", "จำนวน", "ใช่หรือไม่", "คะแนน", "เวลา"})
  void asksAnewWhatWasEditedIntoAnotherKindOfQuestion(String kind) {
    var a = talker().says("แดง").says("แดงเข้ม");
    assertThat(a.hears()).containsExactly("เพราะอะไร");

    a.meets(edited("en: Which shade}\n    คำตอบ: ข้อความ", "en: Which shade}\n    คำตอบ: " + kind));
    a.says("ชอบ");

    assertThat(a.hears().getLast()).startsWith("เฉดใด");
  }

  @Test
  void asksAnewWhatWasChosenFromAChoiceThatIsGone() {
    var a = talker().says("เขียว");

    a.meets(edited("- {th: เขียว, en: Green}", "- {th: ฟ้า, en: Blue}"));
    a.says("ชอบ");

    assertThat(a.hears().getLast()).startsWith("สีใด");
  }

  @Test
  void knowsWhatTheOpenQuestionOffers() {
    var a = talker();
    var intake = new Intake(files.with("test.yaml", TWO_QUESTIONS).sound());

    assertThat(intake.offers(a.position(), "Green", FlowFiles.about())).isTrue();
    assertThat(intake.offers(a.position(), "English", FlowFiles.about())).isFalse();
  }

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
  void losesNothingWhenTheQuestionIsEditedAway() {
    var a = talker().says("เขียว");

    a.meets(edited("ถาม: เหตุผล", "ถาม: สาเหตุ"));
    a.says("ชอบ");
    assertThat(a.hears()).first().asString().contains("ปรับปรุงใหม่");
    assertThat(a.hears()).last().isEqualTo("เพราะอะไร");

    a.says("ดี").says("1");
    assertThat(a.effects(Effect.OpenCase.class).getFirst().answers())
        .extracting(given -> given.label() + "=" + given.shown().value())
        .containsExactly("สี=เขียว", "สาเหตุ=ดี", "null=ชอบ");
  }

  @Test
  void passesOnWhatWasTypedWhenTheWholeFlowIsGone() {
    var a = talker().says("เขียว");

    a.meets(FlowFiles.shipped());
    a.says("ชอบ");

    assertThat(a.effects(Effect.HandOver.class).getFirst().answers()).hasSize(1);
    assertThat(a.effects(Ended.class)).containsExactly(new Ended(How.WITHDRAWN));
    assertThat(a.hears())
        .singleElement()
        .asString()
        .contains("อยู่ในแชตนี้เท่านั้น", "คุยกับเจ้าหน้าที่")
        .doesNotContain("เรื่องที่ส่งแล้ว");
  }

  @Test
  void namesTheCaseThatWasOpenedBeforeTheFlowWasGone() {
    var a = talker().says("เขียว").says("ชอบ").says("1").isTold("opened");

    a.meets(FlowFiles.shipped());
    a.says("มีอีก");

    assertThat(a.hears())
        .singleElement()
        .asString()
        .contains("เรื่องที่ส่งแล้วยังอยู่ เลขที่รับแจ้ง 00011/2569");
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
  void showsManyChoicesInPagesAndHearsAllOfThem() {
    var choices = new StringBuilder();
    for (int i = 1; i <= 20; i++) {
      choices.append("      - {th: ตัวเลือกที่ %d, en: Choice %d}\n".formatted(i, i));
    }
    var flow =
        "ชื่อ: {th: ยาว, en: Long}\n"
            + "ขั้นตอน:\n"
            + "  - ถาม: ข้อ\n"
            + "    ข้อความ: {th: ข้อใด, en: Which}\n"
            + "    ตัวเลือก:\n"
            + choices;
    var a = Talker.in(files.with("long.yaml", flow).sound(), "long");
    assertThat(a.hears().getFirst()).contains("8 ตัวเลือกที่ 8").doesNotContain("ตัวเลือกที่ 9");

    a.taps("ดูตัวเลือกอื่น");
    assertThat(a.hears().getFirst()).contains("9 ตัวเลือกที่ 9", "16 ตัวเลือกที่ 16");
    assertThat(a.buttons()).hasSizeLessThanOrEqualTo(13);

    a.says("๒๐");
    assertThat(a.position().answer("ข้อ")).isEqualTo(Answer.Words.of("ตัวเลือกที่ 20"));
  }

  @Test
  void asksWhatNeedsConsentOnlyOfWhoGaveItAndPutsThatOnRecord() {
    var flow =
        """
        ชื่อ: {th: สุขภาพ, en: Health}
        ขั้นตอน:
          - ขอความยินยอม: ข้อมูลสุขภาพ
            ข้อความ: {th: ยินยอมหรือไม่, en: Do you consent}
          - ถาม: อาการ
            ข้อความ: {th: อาการใด, en: Which symptoms}
            คำตอบ: ข้อความ
            ต้องยินยอม: ข้อมูลสุขภาพ
          - เปิดเรื่อง: health
        """;
    var flows = files.with("health.yaml", flow).sound();

    var refuses = Talker.in(flows, "health").says("2");
    var consents = Talker.in(flows, "health").taps("ยินยอม");

    assertThat(refuses.effects(Effect.OpenCase.class).getFirst().answers())
        .extracting(given -> given.label() + "=" + given.shown().value())
        .containsExactly("ยินยอมหรือไม่=ไม่ใช่");
    assertThat(consents.hears()).containsExactly("อาการใด");
    assertThat(consents.says("ไข้").effects(Effect.OpenCase.class).getFirst().answers())
        .extracting(given -> given.label() + "=" + given.shown().value())
        .containsExactly("ยินยอมหรือไม่=ใช่", "อาการ=ไข้");
  }

  @Test
  void passesOverAChoiceFromAListThatTheAgencyHasNothingOn() {
    var flow =
        """
        ชื่อ: {th: ระบบ, en: System}
        ขั้นตอน:
          - ถาม: ระบบ
            ข้อความ: {th: ระบบใด, en: Which system}
            ตัวเลือกจาก: systems
            จำไว้: ใช่
          - ถาม: เรื่อง
            ข้อความ: {th: เรื่องใด, en: What about}
            คำตอบ: ข้อความ
        """;
    files.with("system.yaml", flow);
    var vocabulary = new Vocabulary(FlowFiles.VOCABULARY.variables(), Map.of("systems", List.of()));

    var reading = new FlowFolder(folder, vocabulary).read();

    assertThat(reading).isInstanceOf(FlowReading.Sound.class);
    var flows = ((FlowReading.Sound) reading).flows();
    var remembered = Map.<String, Answer>of("ระบบ", Answer.Words.of("gone"));
    assertThat(new Talker(flows, "system", remembered).hears())
        .singleElement()
        .asString()
        .startsWith("เรื่องใด");
  }

  @Test
  void showsALongSummaryWithinWhatACardHolds() {
    var questions = new StringBuilder("ชื่อ: {th: ยาว, en: Long}\nขั้นตอน:\n");
    for (int i = 1; i <= 40; i++) {
      questions.append("  - ถาม: ข้อ%d\n    ข้อความ: {th: ข้อ, en: Next}\n".formatted(i));
      questions.append("    คำตอบ: ข้อความ\n");
    }
    var a = Talker.in(files.with("long.yaml", questions + "  - สรุป:\n").sound(), "long");

    for (int i = 1; i <= 40; i++) {
      a.says("น้ำ".repeat(600));
    }

    assertThat(a.hears().getFirst().length()).isLessThan(10_000);
    assertThat(a.hears().getFirst()).contains("ข้อ30: ", "… (40)").doesNotContain("ข้อ31");
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
