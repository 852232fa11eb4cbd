package saitrong;

import static org.assertj.core.api.Assertions.assertThat;
import static saitrong.AtTheService.words;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saitrong.content.ThaiDates;
import saitrong.rating.Aspect;
import saitrong.shared.Language;
import saitrong.ticket.Actor;
import saitrong.ticket.Channel;
import saitrong.ticket.Confirmation;
import saitrong.ticket.Holder;
import saitrong.ticket.Logged;
import saitrong.ticket.Logging;
import saitrong.ticket.Reason;
import saitrong.ticket.State;
import saitrong.ticket.Step;
import saitrong.ticket.StepKind;
import saitrong.ticket.Tickets;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;
import saitrong.ticket.Way;

/// Every branch of the service procedure through the whole running bot, from the first word to the
/// score: one bot, and a person and a case of their own for each branch.
class ServiceProcedureTest {

  private static final JumpingClock CLOCK = new JumpingClock();

  @TempDir static Path data;

  private static RunningBot bot;
  private AtTheService her;

  @BeforeAll
  static void theBotRuns() {
    bot = new RunningBot(data, CLOCK);
  }

  @AfterAll
  static void stop() {
    if (bot != null) {
      bot.close();
    }
  }

  @BeforeEach
  void somebodyComes(TestInfo story) {
    her = new AtTheService(bot, CLOCK, "ประชาชน " + story.getDisplayName());
  }

  private void isInProgress() {
    her.leavesAQuestion();
    her.takes(new Step.Accept(), new Step.Begin(null));
  }

  /// With both scores and no comment.
  private void rates(String service, String system) {
    assertThat(her.taps(service)).contains("ท่านพึงพอใจการใช้ ระบบมาตรฐานกิจการปลอดภัย");
    assertThat(her.taps(system)).contains("มีความเห็นเพิ่มเติมหรือไม่");
    assertThat(her.says("ข้าม")).contains("ขอบคุณสำหรับคะแนน");
  }

  @Test
  void answeredAtOnceIsOnRecordAsUnderstood() {
    her.says("ขอคำปรึกษา");
    assertThat(her.says("บัตรเจ้าพนักงานหายหรือชำรุด ต้องทำอย่างไร"))
        .contains("อ่านคำตอบข้างต้นแล้วเป็นอย่างไร");

    assertThat(her.taps("เข้าใจแล้ว")).contains("บันทึกการให้คำปรึกษาแล้ว เลขที่รับแจ้ง");

    var tickets = bot.part(Tickets.class);
    her.has(tickets.lists().latest(false, 1).getFirst());
    assertThat(her.ticket().state()).isEqualTo(State.DONE);
    assertThat(her.ticket().moves().getFirst().kind()).isEqualTo(StepKind.ANSWER);
    assertThat(tickets.confirmation(her.ticket())).isInstanceOf(Confirmation.Understood.class);
  }

  @Test
  void doneIsToldUnderstoodAndRated() {
    isInProgress();
    her.takes(new Step.Complete(words("ตั้งรหัสผ่านใหม่ให้แล้ว")));

    assertThat(her.isTold()).contains("ดำเนินการเสร็จสิ้น", "ตั้งรหัสผ่านใหม่ให้แล้ว");
    rates("4 มาก", "5 มากที่สุด");

    her.hasRated(Aspect.SERVICE, 4);
    her.hasRated(Aspect.SYSTEM, 5);
    her.wasAsked(1);
    assertThat(bot.part(Tickets.class).confirmation(her.ticket()))
        .isInstanceOf(Confirmation.Understood.class);
  }

  /// Both reasons of the procedure.
  @ParameterizedTest
  @EnumSource(names = {"NOT_DESIGNED", "NOT_THE_SYSTEM"})
  void whatCannotBeDoneSaysWhyAndWhatInsteadAndIsExplainedOnceMore(Reason reason) {
    isInProgress();
    var cannot =
        new Step.CannotBeDone(reason, words("แก้ข้อมูลนี้ย้อนหลังไม่ได้"), words("ยื่นเรื่องใหม่"));
    her.takes(cannot);

    assertThat(her.isTold())
        .contains("ไม่สามารถดำเนินการได้", reason.in(Language.TH))
        .contains("แก้ข้อมูลนี้ย้อนหลังไม่ได้", "ยื่นเรื่องใหม่", "ขั้นที่ 4 จาก 4");
    assertThat(her.says("ขอคำอธิบายเพิ่ม " + her.ticket().number())).contains("ยังติดเรื่องใด");
    her.says("ยื่นใหม่ที่หน้าจอใด");
    her.says("ข้าม");
    assertThat(her.taps("ถูกต้อง ส่งเรื่อง")).contains("กลับให้เจ้าหน้าที่แล้ว");
    assertThat(her.ticket().state()).isEqualTo(State.IN_PROGRESS);
    assertThat(her.ticket().sentBack()).isPresent();
    her.hasRatedNothing();

    her.takes(new Step.CannotBeDone(reason, words("ยื่นที่หน้าแรก"), words("กดปุ่มยื่นเรื่อง")));
    assertThat(her.isTold()).contains("ยื่นที่หน้าแรก", "กดปุ่มยื่นเรื่อง");
    assertThat(her.taps("3 ปานกลาง")).contains("เรื่องใดควรปรับปรุงก่อน");
    her.taps("คำตอบไม่ชัดเจน");
    her.says("ข้าม");
    assertThat(her.says("ข้าม")).contains("ขอบคุณสำหรับคะแนน");
    her.hasRated(Aspect.SERVICE, 3);
  }

  @Test
  void forwardedStaysWithTheCoordinatorUntilItIsDoneAndRated() {
    isInProgress();
    var today = CLOCK.instant().atZone(ThaiDates.ZONE).toLocalDate();
    her.takes(
        new Step.Forward(
            new Holder.Unit("กลุ่มงานตัวอย่าง"),
            Way.LETTER,
            today.plusDays(2),
            today.plusDays(1),
            words("เป็นเรื่องของกลุ่มนี้")));

    assertThat(her.isTold())
        .contains("ส่งต่อหน่วยงานที่เกี่ยวข้อง", "กลุ่มงานตัวอย่าง", "ท่านไม่ต้องแจ้งซ้ำ")
        .contains("กลุ่มพัฒนาระบบดิจิทัลกฎหมาย")
        .doesNotContain("เป็นเรื่องของกลุ่มนี้");
    her.takes(new Step.Resume(words("ตอบกลับแล้ว")), new Step.Complete(words("แก้สิทธิให้แล้ว")));
    assertThat(her.isTold()).contains("แก้สิทธิให้แล้ว");
    rates("5 มากที่สุด", "4 มาก");

    her.hasRated(Aspect.SERVICE, 5);
    her.hasRated(Aspect.SYSTEM, 4);
  }

  @Test
  void whatIsAskedIsAnsweredFromTheCardAndTheCaseGoesOn() {
    isInProgress();
    her.takes(new Step.AskCitizen(words("ภาพหน้าจอที่ขึ้นข้อความ"), null));

    assertThat(her.isTold()).contains("รอข้อมูลเพิ่มเติมจากท่าน", "ภาพหน้าจอที่ขึ้นข้อความ");
    her.taps("ส่งเอกสารเพิ่มเติม");
    assertThat(her.answerTo(her.citizen.sendsPicture())).contains("ได้รับ 1 ไฟล์แล้ว");
    her.says("พอแล้ว");
    assertThat(her.taps("ถูกต้อง ส่งเรื่อง")).contains("ส่งเอกสารเข้าเรื่องเลขที่");
    assertThat(her.ticket().state()).isEqualTo(State.IN_PROGRESS);
    assertThat(her.ticket().moves().getLast().by()).isInstanceOf(Actor.Citizen.class);

    her.takes(new Step.Complete(words("เปิดสิทธิให้แล้ว")));
    assertThat(her.isTold()).contains("เปิดสิทธิให้แล้ว");
    rates("4 มาก", "4 มาก");
    her.hasRated(Aspect.SERVICE, 4);
  }

  /// Nobody taps a button, and nobody quotes the card.
  @Test
  void whatIsAskedAndAnsweredInPlainWordsGoesToTheCaseAfterOneTap() {
    isInProgress();
    her.takes(new Step.AskCitizen(words("บ้านเลขที่"), null));
    her.isTold();

    assertThat(her.says("บ้านเลขที่ 12 หมู่ 3 ค่ะ"))
        .contains("ส่งข้อความนี้เข้าเรื่องเลขที่ " + her.ticket().number() + " ไหม");
    assertThat(her.taps("ส่งเข้าเรื่องนี้"))
        .contains("ส่งเอกสารเข้าเรื่องเลขที่ " + her.ticket().number() + " แล้ว");

    assertThat(her.ticket().state()).isEqualTo(State.IN_PROGRESS);
    assertThat(her.ticket().moves().getLast().by()).isInstanceOf(Actor.Citizen.class);
  }

  @Test
  void whatIsAskedAndNotAnsweredLapsesAndIsNotRated() throws Exception {
    isInProgress();
    her.takes(new Step.AskCitizen(words("ภาพหน้าจอ"), null));
    her.isTold();
    her.hasHeardOfIt();

    her.passes(Duration.ofDays(16));
    her.takes(new Step.Lapse());

    assertThat(her.isTold())
        .contains(
            "ยุติเรื่อง: ไม่ได้รับข้อมูลเพิ่มเติมภายในกำหนด",
            "ยังส่งข้อมูลได้ถึง",
            "แจ้งเรื่องใหม่ได้ทุกเวลา")
        .doesNotContain("5 มากที่สุด");
    her.wasAsked(0);
    her.hasRatedNothing();
  }

  @Test
  void whatItsPersonDoesNotWantAnyMoreIsCancelledByThemselves() {
    isInProgress();
    assertThat(her.says("ติดตามเรื่อง")).contains("เจ้าหน้าที่กำลังดำเนินการ");
    assertThat(her.says("ยกเลิกเรื่องที่แจ้ง " + her.ticket().number()))
        .contains("ใช่หรือไม่", "อยู่ระหว่างดำเนินการ");

    assertThat(her.taps("ใช่ ยกเลิก")).contains("เจ้าหน้าที่เห็นการยกเลิกนี้ในระบบ");

    assertThat(her.ticket().state()).isEqualTo(State.WITHDRAWN);
    assertThat(her.ticket().moves().getLast().by()).isInstanceOf(Actor.Citizen.class);
    assertThat(her.says("ติดตามเรื่อง")).contains("ยกเลิกตามความประสงค์ของผู้แจ้ง");
    her.hasRatedNothing();
  }

  @Test
  void whatIsNotSettledGoesBackFromTheCardAndIsRatedWhenItIs() {
    isInProgress();
    her.takes(new Step.Complete(words("ตั้งรหัสผ่านใหม่ให้แล้ว")));
    her.isTold();

    assertThat(her.taps("ยังไม่เรียบร้อย")).contains("ยังติดเรื่องใด");
    her.says("ยังเข้าไม่ได้เลย");
    her.says("ข้าม");
    her.taps("ถูกต้อง ส่งเรื่อง");
    assertThat(her.ticket().state()).isEqualTo(State.IN_PROGRESS);

    her.takes(new Step.Complete(words("เปิดสิทธิให้แล้ว")));
    assertThat(her.isTold()).contains("เปิดสิทธิให้แล้ว");
    rates("5 มากที่สุด", "4 มาก");
    her.hasRated(Aspect.SERVICE, 5);
  }

  @Test
  void referredSaysWhereToAndIsRatedToo() {
    isInProgress();
    her.takes(
        new Step.Refer(
            "สำนักงานสาธารณสุขจังหวัดตัวอย่าง",
            words("สธ 0000/1"),
            words("โทร. 0 0000 0000"),
            words("อยู่ในอำนาจของจังหวัด")));

    assertThat(her.isTold())
        .contains("ส่งต่อหน่วยงานภายนอกแล้ว", "สำนักงานสาธารณสุขจังหวัดตัวอย่าง")
        .contains("สธ 0000/1", "0 0000 0000");
    rates("5 มากที่สุด", "5 มากที่สุด");
    her.hasRated(Aspect.SERVICE, 5);
  }

  @Test
  void whoCalledIsToldInTheChatOnceTheCaseIsTheirs() {
    var logged =
        new Logged(
            Channel.PHONE,
            null,
            "consultation",
            false,
            new Logged.Requester(
                words("ผู้โทร ทดลอง"), words("081 234 0000"), UserGroup.values()[0], null),
            "ระบบมาตรฐานกิจการปลอดภัย",
            Topic.values()[0],
            words("เข้าระบบไม่ได้"),
            new Logged.Letter(null, null),
            null);
    var tickets = bot.part(Tickets.class);
    var opened = (Logging.Opened) tickets.logbook().log(logged, AtTheService.OFFICER, null);
    her.has(opened.ticket());
    her.says(opened.ticket().number().toString());
    assertThat(her.says("0000")).contains("กับบัญชี LINE นี้แล้ว");

    her.takes(new Step.Accept(), new Step.Begin(null), new Step.Complete(words("เปิดบัญชีแล้ว")));
    assertThat(her.isTold()).contains("เปิดบัญชีแล้ว");
    rates("5 มากที่สุด", "4 มาก");
    her.hasRated(Aspect.SERVICE, 5);
  }
}
