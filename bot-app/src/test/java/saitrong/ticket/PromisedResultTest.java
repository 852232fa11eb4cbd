package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static saitrong.ticket.CaseWalk.CITIZEN;
import static saitrong.ticket.CaseWalk.words;
import static saitrong.ticket.Cases.FRIDAY_EVENING;
import static saitrong.ticket.Cases.SOMEBODY;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import saitrong.content.Content;
import saitrong.content.ShippedContent;
import saitrong.shared.Language;

/// The case came in on Friday evening and would be answered by Thursday.
class PromisedResultTest {

  private static final Content CONTENT = ShippedContent.ofTheDefaultAgency();
  private static final Duration TO_MONDAY_MORNING = Duration.ofHours(62);
  private static final Step DONE = new Step.Complete(words("เปลี่ยนรหัสผ่านให้แล้ว"));

  @Test
  void namesNoDayWhileTheOfficeWaitsForTheCitizen() {
    var waiting = monday().does(new Step.AskCitizen(words("ขอภาพหน้าจอ"), null));

    assertThat(facts(waiting))
        .containsEntry("ระยะเวลา", "3 วันทำการ หยุดนับระหว่างรอข้อมูลจากท่าน")
        .doesNotContainKey("กำหนดแจ้งผล");
  }

  @Test
  void givesTheDaysBackThatTheOfficeWaited() {
    var answered =
        monday()
            .does(new Step.AskCitizen(words("ขอภาพหน้าจอ"), null))
            .afterDays(2)
            .does(new Step.Resume(null));

    assertThat(facts(answered)).containsEntry("กำหนดแจ้งผล", "จ. 30 พ.ย. 2569 เวลา 16.30 น.");
  }

  @Test
  void saysNothingOnceThereIsAResult() {
    assertThat(facts(monday().does(DONE))).doesNotContainKeys("ระยะเวลา", "กำหนดแจ้งผล");
  }

  @Test
  void countsOnWhereACaseIsOpenedAgain() {
    var again = monday().does(DONE).afterDays(3).does(new Step.Reopen(null), CITIZEN);

    assertThat(again.ticket().pauses()).hasSize(1);
    assertThat(facts(again)).containsKey("กำหนดแจ้งผล");
  }

  /// The first day is long over; nobody is left without one. From Friday, the 4th, on, the office
  /// is closed on the 7th and the 10th.
  @Test
  void promisesAnotherDayWhereALateResultIsSentBack() {
    var again = monday().afterDays(10).does(DONE).afterDays(1).does(new Step.Reopen(null), CITIZEN);

    assertThat(facts(again)).containsEntry("กำหนดแจ้งผล", "ศ. 11 ธ.ค. 2569 เวลา 16.30 น.");
    assertThat(facts(again.does(new Step.AskCitizen(words("ขอภาพหน้าจอ"), null))))
        .doesNotContainKey("กำหนดแจ้งผล");
  }

  @Test
  void keepsTheGroupThatWasAnswered() {
    var told = new Detail("กลุ่ม", "กลุ่ม", words("Citizen"), Map.of("text", "ประชาชน"));
    var at = Received.of(FRIDAY_EVENING, FRIDAY_EVENING);
    var opening =
        new Opening("a", SOMEBODY, "consultation", false, Channel.LINE, at, List.of(told));

    assertThat(Ticket.opened("id", "event", opening, new ReceiptNumber(2569, 11)).group())
        .isEqualTo(UserGroup.CITIZEN);
  }

  private static CaseWalk monday() {
    return CaseWalk.begins()
        .after(TO_MONDAY_MORNING)
        .does(new Step.Accept())
        .does(new Step.Begin(null));
  }

  private static Map<String, String> facts(CaseWalk walk) {
    return CaseFacts.of(walk.ticket(), CONTENT, Language.TH, walk.now());
  }
}
