package saitrong.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import saitrong.content.ThaiDates;
import saitrong.conversation.CaseCard;
import saitrong.shared.Language;
import saitrong.ticket.Holder;
import saitrong.ticket.Reason;
import saitrong.ticket.State;
import saitrong.ticket.Step;
import saitrong.ticket.Way;

/// What a card says of a case, and what it keeps to itself.
class NewsCardTest extends ACaseInTheNews {

  @Test
  void tellsTheResultByPushWithTheNumberAloneOnTheLockScreen() {
    takes(new Step.Accept(), new Step.Begin(null));
    takes(new Step.Complete(words("ตั้งรหัสผ่านใหม่ให้แล้ว")));

    rounds(2);

    assertThat(told()).containsExactly("เรื่องเลขที่ " + number);
    assertThat(card())
        .contains(
            "ดำเนินการเสร็จสิ้น",
            "ขั้นที่ 4 จาก 4",
            "ตั้งรหัสผ่านใหม่ให้แล้ว",
            "หากยังไม่เรียบร้อย กดหรือพิมพ์ \"ยังไม่เรียบร้อย\" หรือโทร.",
            "ได้ถึง จ. 30 พ.ย. 2569");
  }

  @Test
  void saysWhatComesNextAsLongAsThereIsNoResult() {
    assertThat(fact("ข้อความถึงผู้แจ้ง")).contains("เจ้าหน้าที่จะรับเรื่อง");
    takes(new Step.Accept());
    assertThat(fact("ข้อความถึงผู้แจ้ง")).contains("ขั้นต่อไปคือเริ่มดำเนินการ");
    takes(new Step.Begin(null));
    assertThat(fact("ข้อความถึงผู้แจ้ง")).contains("เจ้าหน้าที่กำลังดำเนินการ");
  }

  @Test
  void hasGoneAllItsStepsAlsoWhereItCannotBeDone() {
    takes(new Step.Accept(), new Step.Begin(null));
    takes(new Step.CannotBeDone(Reason.OTHER, words("ไม่มีข้อมูล"), words("ยื่นใหม่")));

    assertThat(fact("ขั้นของเรื่อง")).isEqualTo("ขั้นที่ 4 จาก 4");
  }

  private String fact(String name) {
    var ticket = tickets.numbered(number).orElseThrow();
    var card =
        new CaseCard(
            ticket, tickets.lastDayToReopen(ticket), content, Language.TH, clock.instant());
    return String.valueOf(
        card.facts(Map.of(), tickets.confirmation(ticket), Optional.empty()).get(name));
  }

  @Test
  void opensWhatGoesWithTheResult() {
    takes(new Step.Accept(), new Step.Begin(null));
    takes(new Step.Complete(words("ออกหนังสือรับรองแล้ว"), "invented"));

    rounds(2);

    assertThat(card())
        .contains("เปิดไฟล์", "https://helpdesk.example.go.th/results/invented")
        .contains("เข้าใจแล้ว ให้คะแนน", "ยังไม่เรียบร้อย");
  }

  /// Nothing was done that could be settled: who is not content wants to know why.
  @Test
  void offersAnExplanationWhereNothingCouldBeDone() {
    takes(new Step.Accept(), new Step.Begin(null));
    takes(new Step.CannotBeDone(Reason.OTHER, words("ไม่มีข้อมูล"), words("ยื่นใหม่")));

    rounds(2);

    assertThat(card())
        .contains("ขอคำอธิบายเพิ่ม " + number, "กดหรือพิมพ์ \"ขอคำอธิบายเพิ่ม\"")
        .doesNotContain("ยังไม่เรียบร้อย " + number);
  }

  /// Nobody is asked for the number that stands on the card.
  @Test
  void saysWithItsButtonsWhichCaseItIsAbout() {
    takes(new Step.Accept(), new Step.Begin(null));
    takes(new Step.AskCitizen(words("ภาพหน้าจอ"), null));

    rounds(2);

    assertThat(card())
        .contains(
            "ส่งเอกสารเพิ่มเติม " + number,
            "ติดตามเรื่อง " + number,
            "เพื่อส่งข้อความ รูป หรือไฟล์");
  }

  /// The usual term applies, and nobody can keep a day that they were not told.
  @Test
  void namesTheDayToAnswerByWhereTheOfficerNamedNone() {
    takes(new Step.Accept(), new Step.Begin(null));
    takes(new Step.AskCitizen(words("ภาพหน้าจอ"), null));
    var last = LocalDate.ofInstant(clock.instant(), ThaiDates.ZONE).plusDays(15);

    rounds(2);

    assertThat(card()).contains(ThaiDates.brief(last, Language.TH));
  }

  /// On the last day itself, a Sunday, the button is there and nobody answers the telephone.
  @Test
  void namesTheLastDayOfTheButtonAndThatOfTheTelephone() {
    takes(new Step.Accept(), new Step.Begin(null));
    clock.advance(Duration.ofDays(6));
    takes(new Step.Complete(words("ตั้งรหัสผ่านใหม่ให้แล้ว")));

    rounds(2);

    assertThat(card())
        .contains("\"ยังไม่เรียบร้อย\" ได้ถึง อา. 6 ธ.ค. 2569 หรือโทร. ", " ได้ถึง ศ. 4 ธ.ค. 2569");
  }

  @Test
  void saysWhoHasItNowAndWhoSeesToIt() {
    takes(new Step.Accept(), new Step.Begin(null));
    var day = LocalDate.ofInstant(clock.instant().plus(Duration.ofDays(3)), ZoneOffset.UTC);
    takes(
        new Step.Forward(
            new Holder.Unit("กลุ่มงานทดลองอีกกลุ่ม"),
            Way.ACCOUNT,
            day,
            null,
            words("ขอให้ช่วยดู")));

    rounds(2);

    assertThat(told()).hasSize(1);
    assertThat(card())
        .contains("ส่งต่อหน่วยงานที่เกี่ยวข้อง", "ท่านไม่ต้องแจ้งซ้ำ")
        .contains(
            "ส่งต่อให้ กลุ่มงานทดลองอีกกลุ่ม ซึ่งรับผิดชอบเรื่องนี้โดยตรง เมื่อ จ. 23 พ.ย. 2569")
        .doesNotContain("ขอให้ช่วยดู");
  }

  @Test
  void saysWhyItCannotBeDoneAndWhatCanBeDoneInstead() {
    takes(new Step.Accept(), new Step.Begin(null));
    takes(
        new Step.CannotBeDone(
            Reason.NOT_DESIGNED, words("แก้ย้อนหลังไม่ได้"), words("ยื่นคำขอใหม่")));

    rounds(2);

    assertThat(card())
        .contains(
            "ไม่สามารถดำเนินการได้", "ระบบไม่ได้ออกแบบรองรับ", "แก้ย้อนหลังไม่ได้", "ยื่นคำขอใหม่");
  }

  /// Whoever sees the chat over a shoulder, or as an officer who is not in charge of it.
  @Test
  void saysNothingOfAConfidentialCaseButWhereItIs() {
    number = open("corruption-tip", true, citizen);
    takes(new Step.Accept(), new Step.Begin(words("บันทึกภายใน")));
    takes(new Step.Complete(words("ความลับทดลอง")));

    rounds(2);

    assertThat(told()).containsExactly("เรื่องเลขที่ " + number);
    assertThat(card()).contains("ดำเนินการเสร็จสิ้น").doesNotContain("ความลับ", "บันทึกภายใน");
  }

  /// What is wanted is told on the telephone; that something is, and by when, is no secret.
  @Test
  void saysOfAConfidentialCaseThatSomethingIsWantedAndByWhen() {
    number = open("corruption-tip", true, citizen);
    takes(new Step.Accept(), new Step.Begin(null));
    takes(new Step.AskCitizen(words("ความลับทดลอง"), LocalDate.of(2026, 11, 30)));

    rounds(2);

    assertThat(card())
        .contains("เจ้าหน้าที่ขอข้อมูลเพิ่ม", "โทร.", "ส่งได้ถึง จ. 30 พ.ย. 2569")
        .doesNotContain("ความลับ");
  }

  @Test
  void saysUntilWhenACaseGoesOnThatWasClosedForWantOfInformation() {
    takes(new Step.Accept(), new Step.Begin(null), new Step.AskCitizen(words("ภาพ"), null));
    rounds(2);
    clock.advance(Duration.ofDays(16));
    takes(new Step.Lapse());

    rounds(2);

    assertThat(card())
        .contains("ยังส่งข้อมูลได้ถึง", "16 ธ.ค. 2569", "ส่งเอกสารเพิ่มเติม " + number)
        .contains("หลังจากนั้น แจ้งเรื่องใหม่ได้ทุกเวลา");
    clock.advance(Duration.ofDays(8));
    assertThat(fact("ข้อความถึงผู้แจ้ง"))
        .isEqualTo("หากยังต้องการรับบริการ แจ้งเรื่องใหม่ได้ทุกเวลา");
    assertThat(fact("ส่งข้อมูลเรื่องที่ยุติ")).isEqualTo("null");
  }

  @Test
  void saysOnceWhichNumberGoesOnAndAsksForNoScore() {
    var other = number;
    number = open("complaint", false, citizen);
    takes(new Step.Merge(other, words("แจ้งสองครั้ง")));

    rounds(5);

    assertThat(told()).isEmpty();
    assertThat(card()).contains("รวมกับเรื่องเลขที่ " + other).doesNotContain("แจ้งสองครั้ง");
    assertThat(quickReplies()).doesNotContain("ให้คะแนน");
    assertThat(ridersOnTheNextReply()).isEqualTo(1);
  }

  /// A question that waits counts more than what the case is called meanwhile.
  @Test
  void asksWhatIsWantedThoughTheCaseIsCalledOtherwiseInTheSameMinute() {
    takes(new Step.Accept(), new Step.Begin(null), new Step.AskCitizen(words("ภาพหน้าจอ"), null));
    takes(new Step.Stage("reminded", State.AWAITING_CITIZEN));

    rounds(2);

    assertThat(told()).containsExactly("เรื่องเลขที่ " + number);
    assertThat(card()).contains("ภาพหน้าจอ");
  }
}
