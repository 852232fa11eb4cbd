package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static saitrong.ticket.Cases.FRIDAY_EVENING;
import static saitrong.ticket.Cases.SOMEBODY;
import static saitrong.ticket.Cases.confidential;
import static saitrong.ticket.Cases.opening;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import saitrong.content.Content;
import saitrong.content.ShippedContent;
import saitrong.shared.Language;

class CaseFactsTest {

  private static final Content CONTENT = ShippedContent.ofTheDefaultAgency();

  @Test
  void tellsTheCitizenWhatTheReceiptCardNeeds() {
    assertThat(
            CaseFacts.of(
                opened(opening("a", SOMEBODY, FRIDAY_EVENING)),
                CONTENT,
                Language.TH,
                FRIDAY_EVENING))
        .isEqualTo(
            Map.of(
                "เลขที่รับแจ้ง", "00011/2569",
                "ได้รับเมื่อ", "ศ. 20 พ.ย. 2569 เวลา 19.42 น. (นอกเวลาราชการ)",
                "ระยะเวลา", "3 วันทำการ นับถัดจาก จ. 23 พ.ย. 2569",
                "กำหนดแจ้งผล", "พฤ. 26 พ.ย. 2569 เวลา 16.30 น.",
                "สถานะ", "รอรับเรื่อง",
                "ผู้รับผิดชอบ", "กลุ่มพัฒนาระบบดิจิทัลกฎหมาย โทร. 0 2590 4680"));
  }

  @Test
  void speaksEnglishToo() {
    var facts = CaseFacts.of(opened(opening("a")), CONTENT, Language.EN, FRIDAY_EVENING);

    assertThat(facts)
        .containsEntry("ได้รับเมื่อ", "Fri 20 Nov 2026 at 19:42 (outside office hours)")
        .containsEntry("ระยะเวลา", "3 working days, counted from the day after Mon 23 Nov 2026")
        .containsEntry("กำหนดแจ้งผล", "Thu 26 Nov 2026 at 16:30")
        .containsEntry("สถานะ", "Waiting to be taken up");
    assertThat(facts.get("ผู้รับผิดชอบ")).endsWith(", tel. 0 2590 4680");
  }

  @Test
  void saysNothingOfOfficeHoursInside() {
    var morning = opening("a", SOMEBODY, Instant.parse("2026-11-20T02:00:00Z"));

    assertThat(CaseFacts.of(opened(morning), CONTENT, Language.TH, FRIDAY_EVENING))
        .containsEntry("ได้รับเมื่อ", "ศ. 20 พ.ย. 2569 เวลา 09.00 น.");
  }

  @Test
  void promisesNothingThatNobodyDecided() {
    var poll = opening("a", SOMEBODY, "poll", FRIDAY_EVENING);

    assertThat(CaseFacts.of(opened(poll), CONTENT, Language.TH, FRIDAY_EVENING))
        .doesNotContainKeys("ระยะเวลา", "กำหนดแจ้งผล");
  }

  @Test
  void promisesNothingOfAConfidentialCase() {
    assertThat(CaseFacts.of(opened(confidential("a")), CONTENT, Language.TH, FRIDAY_EVENING))
        .doesNotContainKeys("ระยะเวลา", "กำหนดแจ้งผล");
  }

  @Test
  void saysThatADayIsPast() {
    var lateOn = Instant.parse("2026-11-27T02:00:00Z");

    assertThat(CaseFacts.of(opened(opening("a")), CONTENT, Language.TH, lateOn))
        .containsEntry(
            "กำหนดแจ้งผล",
            "พฤ. 26 พ.ย. 2569 เวลา 16.30 น. (เลยกำหนดแล้ว ยังไม่มีกำหนดใหม่ ขออภัยในความล่าช้า)");
  }

  @Test
  void saysThatWhatWasAddedHasCome() {
    var added = addedTo(opened(opening("a")), Instant.parse("2026-11-23T03:15:00Z"));

    assertThat(CaseFacts.of(added, CONTENT, Language.TH, FRIDAY_EVENING))
        .containsEntry("ได้รับข้อมูลเมื่อ", "จ. 23 พ.ย. 2569 เวลา 10.15 น.");
  }

  @Test
  void namesNobodyForAConfidentialCase() {
    assertThat(CaseFacts.of(opened(confidential("a")), CONTENT, Language.TH, FRIDAY_EVENING))
        .doesNotContainKey("ผู้รับผิดชอบ");
  }

  private static Ticket addedTo(Ticket it, Instant at) {
    return new Ticket(
        it.id(),
        it.version(),
        it.openedBy(),
        it.citizen(),
        it.kind(),
        it.group(),
        it.confidential(),
        it.channel(),
        it.received(),
        it.number(),
        it.state(),
        it.events(),
        it.clock(),
        at);
  }

  private static Ticket opened(Opening opening) {
    return Ticket.opened("id", "event", opening, new ReceiptNumber(2569, 11));
  }
}
