package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.flow.Effect.Given;

/// People tell a matter in several short messages. What is said at a question that it does not
/// answer is part of the matter all the same.
class SaidBesideTest {

  private static final String MORE = "ทุกคืนหลังเที่ยงคืนเลยค่ะ ช่วยมาดูด้วย";
  private static final String KEPT = "เก็บไว้ส่งพร้อมเรื่องนี้";

  private static final FlowSet FLOWS = FlowFiles.shipped();

  @TempDir Path folder;

  private Talker at(String kind) {
    return Talker.in(
        FlowFiles.in(folder)
            .with(
                "test.yaml",
                """
                ชื่อ: {th: ทดสอบ, en: Test}
                ขั้นตอน:
                  - ถาม: ข้อหนึ่ง
                    ข้อความ: {th: ข้อหนึ่งคืออะไร, en: What}
                    คำตอบ: %s
                    ส่วนบุคคล: ไม่
                    ข้ามได้: ใช่
                  - เปิดเรื่อง: test
                """
                    .formatted(kind))
            .sound(),
        "test");
  }

  private static List<String> sent(Talker a) {
    return a.effects(Effect.OpenCase.class).getFirst().answers().stream()
        .map(given -> given.shown().value())
        .toList();
  }

  private static Talker aComplaintIsToldInTwoMessages() {
    return Talker.in(FLOWS, "complaint").says("ร้านข้างบ้านเปิดเพลงเสียงดังมาก").says(MORE);
  }

  private static Talker sendsTheComplaint(Talker a) {
    a.says("3").says("ข้าม").says("ข้าม").says("1").says("นายตัวอย่าง ทดสอบ").says("ข้าม");
    return a.says("1");
  }

  @Test
  void reachesTheOfficersThoughItCameAtAChoice() {
    var a = aComplaintIsToldInTwoMessages();
    assertThat(a.hears().getFirst()).contains(KEPT, "โปรดพิมพ์หมายเลขหน้าตัวเลือก");

    sendsTheComplaint(a);

    assertThat(a.effects(Effect.OpenCase.class).getFirst().answers())
        .extracting(Given::label, given -> given.shown().value())
        .contains(org.assertj.core.groups.Tuple.tuple("ข้อความเพิ่มเติม", MORE));
  }

  @Test
  void reachesTheOfficersHoweverShortWhereItCameAtOnce() {
    var a = Talker.in(FLOWS, "complaint").says("ร้านข้างบ้านเปิดเพลงเสียงดังมาก");

    a.addsAtOnce("นอนไม่ได้เลย");
    assertThat(a.hears()).first().asString().contains(KEPT);
    assertThat(a.hears()).last().asString().contains("เรื่องนี้ใกล้เคียงกับข้อใด");
    sendsTheComplaint(a);

    assertThat(sent(a)).contains("นอนไม่ได้เลย");
  }

  @Test
  void isASlipWhereItIsShortAndTheQuestionWasRead() {
    var a = Talker.in(FLOWS, "complaint").says("ร้านข้างบ้านเปิดเพลงเสียงดังมาก");

    a.says("นอนไม่ได้เลย");

    assertThat(a.hears()).first().asString().contains("โปรดพิมพ์หมายเลข").doesNotContain(KEPT);
  }

  @Test
  void leavesAChoiceThatIsTypedAtOnceToTheQuestion() {
    var a = Talker.in(FLOWS, "complaint").says("ร้านข้างบ้านเปิดเพลงเสียงดังมาก");

    a.addsAtOnce("3");

    assertThat(a.hears()).last().asString().contains("เกิดที่ใด");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "จำนวน",
        "เลขที่รับแจ้ง",
        "วันที่",
        "เวลา",
        "วันและเวลา",
        "ตำบล",
        "จังหวัด",
        "คะแนน"
      })
  void isKeptAtEveryKindOfQuestionThatItDoesNotAnswer(String kind) {
    var a = at(kind).says(MORE);

    assertThat(a.hears().getFirst()).as(kind).contains(KEPT);
    assertThat(sent(a.says("ข้าม"))).contains(MORE);
  }

  @Test
  void isKeptWhereATelephoneNumberIsAskedFor() {
    var a = Talker.in(FLOWS, "complaint").says("ร้านข้างบ้านเปิดเพลงเสียงดังมาก");
    a.says("3").says("ข้าม").says("ข้าม").says("1").says("นายตัวอย่าง ทดสอบ");

    assertThat(a.says(MORE).hears().getFirst()).contains(KEPT, "โปรดพิมพ์เบอร์มือถือ");
    assertThat(sent(a.says("ข้าม").says("1"))).contains(MORE);
  }

  @Test
  void isKeptWhereANameIsAskedForAndAtTheNoticeAndTheSummary() {
    var a = Talker.in(FLOWS, "complaint").says("ร้านข้างบ้านเปิดเพลงเสียงดังมาก");
    a.says("3").says("ข้าม").says("ข้าม");
    assertThat(a.says("รีบมาดูให้ด้วยนะคะเดือดร้อนมาก").hears().getFirst()).contains(KEPT);
    a.says("1").says("จะมาตรวจสอบเมื่อไหร่ได้บ้างหรือ ไม่ทราบ");
    a.says("นายตัวอย่าง ทดสอบ").says("ข้าม");
    assertThat(a.says("ขอให้มาหลังหกโมงเย็นนะคะ").hears().getFirst()).contains(KEPT);

    assertThat(sent(a.says("1")))
        .containsSubsequence(
            "รีบมาดูให้ด้วยนะคะเดือดร้อนมาก",
            "จะมาตรวจสอบเมื่อไหร่ได้บ้างหรือ ไม่ทราบ",
            "ขอให้มาหลังหกโมงเย็นนะคะ");
  }

  @Test
  void isStillLeftToWhoeverKnowsAnAnswer() {
    assertThat(aComplaintIsToldInTwoMessages().turn().understood()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"หลายหลัง", "สองสามตัว", "ลองดู"})
  void isNotWhatOnlyMissesTheQuestion(String typed) {
    var a = at("จำนวน").says(typed);

    assertThat(a.hears().getFirst()).doesNotContain(KEPT);
    assertThat(sent(a.says("ข้าม"))).containsExactly("-");
  }

  @Test
  void isPromisedToNobodyWhereNothingIsSent() {
    var a = Talker.in(FLOWS, "track").isTold("ไม่พบ").says(MORE);

    assertThat(a.hears().getFirst())
        .startsWith("ข้อความนี้ยังไม่ใช่คำตอบของข้อนี้")
        .doesNotContain(KEPT);
  }

  /// As many as go along, and none that became an answer.
  @Test
  void isCountedInTheSummary() {
    var a = aComplaintIsToldInTwoMessages().sendsPictures(1).says(MORE + " ขอบคุณ");
    a.says("3").says("ข้าม").says("ข้าม").says("1").says("นายตัวอย่าง ทดสอบ").says("ข้าม");

    assertThat(a.hears().getFirst()).contains("แนบเพิ่มเติม: 2 ข้อความ");
  }

  @Test
  void isNotCountedInTheSummaryWhereItBecameTheAnswer() {
    var a = Talker.in(FLOWS, "street-light").says("ไฟดับหน้าวัดตัวอย่าง").says("ข้าม").says("เดิม");
    a.says("1").says("1").says("นายตัวอย่าง ทดสอบ").says("ข้าม");

    assertThat(a.hears().getFirst())
        .contains("ไฟดับหน้าวัดตัวอย่าง")
        .doesNotContain("แนบเพิ่มเติม");
  }

  @Test
  void isOfferedWhereTheStoryIsAskedFor() {
    var a = Talker.in(FLOWS, "corruption-tip");
    var story = "หัวหน้าหน่วยงานตัวอย่างเรียกเงินค่าดำเนินการ";
    a.says(story).says("1").says("1");
    assertThat(a.hears().getLast()).contains("ท่านพิมพ์ไว้ว่า:");

    a.says("เดิม").says("ข้าม").says("ข้าม").says("1");

    assertThat(sent(a)).filteredOn(story::equals).hasSize(1);
  }

  @Test
  void isSentTooWhereTheStoryIsToldInOtherWords() {
    var a = Talker.in(FLOWS, "corruption-tip");
    var first = "หัวหน้าหน่วยงานตัวอย่างเรียกเงินค่าดำเนินการ";
    var second = "เรียกเงินเมื่อวันจันทร์ที่สำนักงาน";
    a.says(first).says("1").says("1").says(second).says("ข้าม").says("ข้าม").says("1");

    assertThat(sent(a)).contains(first, second);
  }

  @Test
  void isNotOfferedForAnythingElseOnceTheStoryIsTold() {
    var a = Talker.in(FLOWS, "welfare-registration");
    var b = aComplaintIsToldInTwoMessages().says("3");

    assertThat(String.join("\n", b.hears())).doesNotContain("คำตอบเดิม");
    assertThat(a.hears()).isNotEmpty();
  }

  @Test
  void isForgottenAloneWhenItsMessageIsUnsent() {
    var a = aComplaintIsToldInTwoMessages();
    String unsent = a.lastMessage();
    a.says("เปิดทั้งวันเสาร์และวันอาทิตย์ด้วยค่ะ");

    a.gives(new Input.TakenBack(unsent));
    sendsTheComplaint(a);

    assertThat(sent(a)).contains("เปิดทั้งวันเสาร์และวันอาทิตย์ด้วยค่ะ").doesNotContain(MORE);
  }

  /// Whoever begins afresh has put away what they told before.
  @Test
  void isNotTakenAlongWhenTheFormIsBegunAgain() {
    var a = aComplaintIsToldInTwoMessages();
    a.isAwayFor(java.time.Duration.ofDays(2));
    a.says("สวัสดี").says("เริ่มใหม่").says("ร้านข้างบ้านเปิดเพลงเสียงดังมาก");
    sendsTheComplaint(a);

    assertThat(sent(a)).doesNotContain(MORE);
  }

  // Where a picture is asked for.

  @Test
  void isKeptWholeHoweverLongLineLetsItBe() {
    var a = Talker.in(FLOWS, "street-light");
    var words = "หน้าวัดตัวอย่าง " + "ไฟดับมาหลายวันแล้ว".repeat(250);

    a.says(words);
    assertThat(a.hears().getFirst()).contains("แนบไว้กับเรื่องนี้แล้ว");
    a.says("ข้าม").says("หน้าวัดตัวอย่าง").says("1").says("1");
    a.says("นายตัวอย่าง ทดสอบ").says("ข้าม").says("1");

    assertThat(sent(a)).contains(words);
  }

  @Test
  void isToldHonestlyWhereNoMoreCanBeKept() {
    var a = Talker.in(FLOWS, "street-light");
    for (int i = 0; i < 5; i++) {
      a.says(i + "ก".repeat(4000));
    }

    assertThat(a.hears().getFirst())
        .contains("ยังไม่ได้เก็บ")
        .doesNotContain("แนบไว้กับเรื่องนี้แล้ว");
  }

  @Test
  void reachesTheOfficersAlsoWhereAnotherPlaceIsGivenThanTheOneThatWasWritten() {
    var a = Talker.in(FLOWS, "street-light").says("ไฟดับหน้าวัดตัวอย่าง").says("ข้าม");
    assertThat(a.hears().getLast()).contains("ท่านพิมพ์ไว้ว่า: ไฟดับหน้าวัดตัวอย่าง");

    a.says("เสาที่สองหน้าตลาด").says("1").says("1");
    a.says("นายตัวอย่าง ทดสอบ").says("ข้าม").says("1");

    assertThat(sent(a)).contains("ไฟดับหน้าวัดตัวอย่าง", "เสาที่สองหน้าตลาด");
  }

  @ParameterizedTest
  @CsvSource({"เดิม, 1", "หน้าตลาดตัวอย่าง, 1"})
  void isSentOnceWhetherItIsThePlaceOrNot(String place, int times) {
    var a = Talker.in(FLOWS, "street-light").says("ไฟดับหน้าวัดตัวอย่าง").says("ข้าม").says(place);
    a.says("1").says("1").says("นายตัวอย่าง ทดสอบ").says("ข้าม").says("1");

    assertThat(sent(a)).filteredOn("ไฟดับหน้าวัดตัวอย่าง"::equals).hasSize(times);
  }

  @Test
  void survivesBeingStored() {
    var a = aComplaintIsToldInTwoMessages();

    assertThat(StoredPosition.read(StoredPosition.write(a.position()))).isEqualTo(a.position());
    assertThat(Map.copyOf(a.position().record())).isNotEmpty();
  }
}
