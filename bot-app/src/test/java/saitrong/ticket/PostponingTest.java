package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static saitrong.ticket.CaseWalk.CITIZEN;
import static saitrong.ticket.CaseWalk.begins;
import static saitrong.ticket.CaseWalk.words;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import saitrong.content.Content;
import saitrong.content.ShippedContent;
import saitrong.shared.Language;

/// A result that comes later than promised: from when on, until when, and what is told of it. The
/// case came in on a Friday evening and was to be answered by Thursday, 26 November.
class PostponingTest {

  private static final Content CONTENT = ShippedContent.ofTheDefaultAgency();
  private static final LocalDate NEW_DAY = LocalDate.of(2026, 12, 2);

  @Test
  void namesTheNewDayAndTheOneThatWasPromised() {
    var walk = monday().does(until(NEW_DAY));

    assertThat(facts(walk))
        .containsEntry("กำหนดแจ้งผล", "พ. 2 ธ.ค. 2569 เวลา 16.30 น. (เลื่อนจาก พฤ. 26 พ.ย. 2569)")
        .containsEntry("ระยะเวลา", "3 วันทำการ นับถัดจาก จ. 23 พ.ย. 2569");
    assertThat(CaseFacts.of(walk.ticket(), CONTENT, Language.EN, walk.now()))
        .containsEntry("กำหนดแจ้งผล", "Wed 2 Dec 2026 at 16:30 (put off from Thu 26 Nov 2026)");
  }

  @Test
  void keepsWhatWasPromisedFirstOnRecord() {
    var walk = monday().does(until(NEW_DAY)).does(until(LocalDate.of(2026, 12, 4)));

    assertThat(walk.ticket().moves())
        .extracting(TicketEvent.Moved::fact)
        .filteredOn(Fact.Delay.class::isInstance)
        .extracting(it -> Terms.day(((Fact.Delay) it).promised()))
        .containsExactly(LocalDate.of(2026, 11, 26), NEW_DAY);
    assertThat(walk.ticket().state()).isEqualTo(State.IN_PROGRESS);
  }

  @Test
  void leavesTheCaseWithWhoeverHasIt() {
    var unit = new Holder.Unit("กลุ่มงานตัวอย่าง");
    var walk = monday();

    walk.does(walk.forwardTo(unit)).does(until(NEW_DAY));

    assertThat(walk.ticket().holder()).isEqualTo(unit);
    assertThat(walk.ticket().broughtHere().orElseThrow().kind()).isEqualTo(StepKind.FORWARD);
  }

  /// The office lost Monday, on which it waited, and gets it back.
  @Test
  void isPutOffByWaitingForTheCitizenAsAnyOther() {
    var walk = monday().does(until(NEW_DAY));
    walk.afterDays(7).does(new Step.AskCitizen(words("ภาพหน้าจอ"), null));
    assertThat(facts(walk)).doesNotContainKey("กำหนดแจ้งผล");

    walk.after(Duration.ofHours(1)).does(new Step.Resume(null));

    assertThat(facts(walk).get("กำหนดแจ้งผล")).startsWith("พฤ. 3 ธ.ค. 2569 เวลา 16.30 น.");
  }

  /// Why the first result was late is no news of the second.
  @Test
  void saysNoMoreOfADelayOnceTheResultWasThereAndIsSentBack() {
    var walk = monday().does(until(NEW_DAY)).does(new Step.Complete(words("ซ่อมแล้ว")));

    walk.does(new Step.Reopen(null), CITIZEN);

    assertThat(walk.ticket().delay()).isEmpty();
    assertThat(WordsForTheCitizen.mayBeIn(walk.ticket())).isFalse();
    assertThat(facts(walk).get("กำหนดแจ้งผล")).doesNotContain("เลื่อนจาก");
    walk.does(until(NEW_DAY.plusDays(7)));
    assertThat(walk.ticket().delay()).isPresent();
  }

  @Test
  void saysHonestlyThatTheNewDayIsPastToo() {
    var walk = monday().does(until(NEW_DAY)).afterDays(14);

    assertThat(facts(walk))
        .containsEntry(
            "กำหนดแจ้งผล",
            "พ. 2 ธ.ค. 2569 เวลา 16.30 น. (เลยกำหนดแล้ว ยังไม่มีกำหนดใหม่ ขออภัยในความล่าช้า)");
  }

  @Test
  void wantsADayAndAReason() {
    assertThat(monday().isRefused(new Step.Delay(null, null)))
        .isEqualTo(new Objection.Missing(List.of(Need.UNTIL, Need.DELAYED_FOR)));
  }

  @Test
  void refusesADayOnWhichTheOfficeCannotKeepItsWord() {
    var walk = monday();

    assertThat(walk.isRefused(until(LocalDate.of(2026, 12, 5))))
        .isEqualTo(new Objection.OfficeClosed(LocalDate.of(2026, 12, 5)));
    assertThat(walk.isRefused(until(LocalDate.of(2026, 11, 26))))
        .isInstanceOf(Objection.NotLater.class);
    assertThat(walk.isRefused(until(LocalDate.of(2026, 11, 22))))
        .isEqualTo(new Objection.Past(Need.UNTIL));
    assertThat(walk.isRefused(until(LocalDate.of(2028, 11, 22))))
        .isInstanceOf(Objection.TooFar.class);
    assertThat(walk.afterDays(11).after(Duration.ofHours(10)).isRefused(until(walk.today())))
        .as("the office has closed on this day")
        .isInstanceOf(Objection.NotLater.class);
  }

  @Test
  void isForAnOfficerWhoHasTheCase() {
    assertThat(begins().isRefused(until(NEW_DAY))).isInstanceOf(Objection.NotFromHere.class);
    assertThatThrownBy(() -> monday().does(until(NEW_DAY), CITIZEN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(monday().does(new Step.Complete(words("เสร็จแล้ว"))).isRefused(until(NEW_DAY)))
        .isInstanceOf(Objection.NotFromHere.class);
  }

  /// Its citizen was told no day, and no card would tell of another.
  @Test
  void hasNothingToPutOffInAConfidentialCase() {
    var walk = CaseWalk.of(Cases.confidential("a")).does(new Step.Accept());

    assertThat(walk.isRefused(until(NEW_DAY))).isEqualTo(new Objection.NothingPromised());
  }

  @Test
  void speaksBothLanguages() {
    var closed = new Objection.OfficeClosed(LocalDate.of(2026, 12, 5));

    assertThat(closed.in(Language.TH)).isEqualTo("ส. 5 ธ.ค. 2569 ไม่ใช่วันทำการ โปรดเลือกวันทำการ");
    assertThat(closed.in(Language.EN)).contains("Sat 5 Dec 2026", "working day");
  }

  private static Step until(LocalDate day) {
    return new Step.Delay(day, words("รอเอกสารจากหน่วยงานอื่น"));
  }

  private static CaseWalk monday() {
    return begins().after(Duration.ofHours(62)).does(new Step.Accept()).does(new Step.Begin(null));
  }

  private static Map<String, String> facts(CaseWalk walk) {
    return CaseFacts.of(walk.ticket(), CONTENT, Language.TH, walk.now());
  }
}
