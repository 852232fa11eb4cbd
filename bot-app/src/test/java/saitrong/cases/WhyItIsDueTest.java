package saitrong.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saitrong.content.ContentForTests;
import saitrong.content.ThaiDates;
import saitrong.shared.MovableClock;
import saitrong.shared.PersonalText;
import saitrong.ticket.Actor;
import saitrong.ticket.Holder;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Received;
import saitrong.ticket.Step;
import saitrong.ticket.TicketsForTests;
import saitrong.ticket.Way;

/// Whoever asks why a day is the day can count it again, line by line. The case came in on Friday,
/// 4 December 2569, after hours, before the long week of two holidays.
class WhyItIsDueTest extends ACaseAndATip {

  private static final Actor.Staff OFFICER = new Actor.Staff("สมชาย ทดลอง");

  private final MovableClock clock = new MovableClock();
  private ReceiptNumber number;

  @BeforeEach
  void aCaseBeforeALongWeek() {
    tickets = TicketsForTests.in(database(), CIPHER, clock);
    on(4, 17, 10);
    var now = clock.instant();
    var opened = open("w", "consultation", false, Received.of(now, now));
    number = ReceiptNumber.read(opened).orElseThrow();
  }

  private void on(int day, int hour, int minute) {
    var then = LocalDateTime.of(2026, 12, day, hour, minute).atZone(ThaiDates.ZONE).toInstant();
    clock.advance(Duration.between(clock.instant(), then));
  }

  private void takes(Step... steps) {
    for (var step : steps) {
      tickets.take(number, step, OFFICER);
    }
  }

  private String why() {
    return saidTo("show", number.toString(), "--why");
  }

  private void anAgencyServes() {
    var agency = data.resolve("agency");
    ContentForTests.copyTo(agency);
    ContentForTests.served(agency, database());
  }

  @Test
  void countsEachDayInThaiAndInEnglish() {
    anAgencyServes();

    assertThat(why())
        .contains("ที่มาของกำหนด / How its days are counted")
        .contains("มาตรฐานเวลาให้บริการ รุ่น 1 ", "Promised times, version 1, ")
        .contains("รับเรื่อง / take up", "เริ่มดำเนินการ / first action", "แจ้งผล / result")
        .contains("  ได้รับเมื่อ วันศุกร์ที่ 4 ธันวาคม 2569 เวลา 17.10 น. นอกเวลาทำการ")
        .contains("  Sunday 6 December 2026: not counted, a day off of the week")
        .containsPattern("วันพฤหัสบดีที่ 10 ธันวาคม 2569 ไม่นับ วันหยุด: .*รัฐธรรมนูญ")
        .contains("  ครบกำหนด 3 วันทำการ ");
    assertThat(saidTo("show", number.toString())).doesNotContain("How its days");
  }

  @Test
  void saysWithWhichStepAndHowLateItWasDone() {
    anAgencyServes();
    on(15, 9, 0);
    takes(new Step.Accept());

    assertThat(why())
        .contains("  รับเรื่อง / Take up: อ. 15 ธ.ค. 2569 เวลา 09.00 น.  [เลยกำหนด / late]");
  }

  @Test
  void tellsWhatStoppedTheCountAndWhoHadADayOfTheirOwn() {
    anAgencyServes();
    on(8, 9, 0);
    takes(new Step.Accept(), new Step.Begin(null));
    takes(new Step.AskCitizen(words("ภาพถ่าย"), null));
    on(9, 10, 0);
    takes(new Step.Resume(null));
    var unit = new Holder.Unit("กลุ่มงานตัวอย่าง");
    var until = LocalDate.of(2026, 12, 11);
    takes(new Step.Forward(unit, Way.ACCOUNT, until, null, words("ตรงกับหน้าที่")));
    on(14, 10, 0);
    takes(new Step.Resume(null));

    assertThat(why())
        .contains(
            "ช่วงที่รอผู้แจ้ง", "อ. 8 ธ.ค. 2569 เวลา 09.00 น. ถึง พ. 9 ธ.ค. 2569 เวลา 10.00 น.")
        .contains("หยุดนับ รอข้อมูลจากผู้แจ้ง", "not counted, waiting for the requester")
        .contains("ส่งต่อแล้วเวลายังนับต่อ")
        .containsPattern(
            "> กลุ่มงานตัวอย่าง .*ภายใน ศ. 11 ธ.ค. 2569 .*ถึง จ. 14 ธ.ค. 2569 .*\\[เลยกำหนด /"
                + " late]");
  }

  @Test
  void countsTheDayToWhichItWasPutOff() {
    anAgencyServes();
    on(8, 9, 0);
    takes(new Step.Accept(), new Step.Delay(LocalDate.of(2026, 12, 22), words("รอเอกสาร")));

    assertThat(why())
        .contains("เลื่อนกำหนดเมื่อ อ. 8 ธ.ค. 2569 เวลา 09.00 น.", "result by: อ. 22 ธ.ค. 2569")
        .contains("เจ้าหน้าที่เลือกวันแจ้งผลเอง ไม่ได้นับจากระยะเวลา: วันอังคารที่ 22 ธันวาคม 2569")
        .contains("An officer chose the day of the result; it comes of no count: Tuesday 22")
        .doesNotContain("10 วันทำการ");
  }

  @Test
  void saysThatNothingIsPromisedWhereNothingServes() {
    assertThat(why()).contains("No time is promised for this case.");
  }

  private static PersonalText words(String words) {
    return new PersonalText(words);
  }
}
