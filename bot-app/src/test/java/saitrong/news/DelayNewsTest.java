package saitrong.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saitrong.shared.Language;
import saitrong.ticket.Step;

/// What a citizen hears when their result comes later than promised. It is a Monday morning, and
/// they were promised one by Thursday.
class DelayNewsTest extends ACaseInTheNews {

  private static final Step DELAY =
      new Step.Delay(LocalDate.of(2026, 12, 2), words("รอเอกสารจากหน่วยงานตัวอย่าง"));

  @BeforeEach
  void anOfficerWorksOnIt() {
    takes(new Step.Accept(), new Step.Begin(null));
    rounds(2);
  }

  @Test
  void tellsAtOnceWhyAndUntilWhenWithAnApology() {
    takes(DELAY);

    rounds(2);

    assertThat(told()).containsExactly("เรื่องเลขที่ " + number);
    assertThat(card())
        .contains(
            "ขออภัยที่จะแจ้งผลช้ากว่ากำหนดเดิม",
            "รอเอกสารจากหน่วยงานตัวอย่าง",
            "พ. 2 ธ.ค. 2569 เวลา 16.30 น. (เลื่อนจาก พฤ. 26 พ.ย. 2569)",
            "อยู่ระหว่างดำเนินการ");
  }

  @Test
  void speaksEnglishToo() {
    language = Language.EN;
    takes(DELAY);

    rounds(2);

    assertThat(card())
        .contains(
            "Sorry, the result comes later than promised",
            "Wed 2 Dec 2026 at 16:30 (put off from Thu 26 Nov 2026)");
  }

  @Test
  void wakesNobodyForIt() {
    clock.advance(Duration.ofHours(12));
    takes(DELAY);
    rounds(3);
    assertThat(told()).isEmpty();

    clock.advance(Duration.ofHours(10));
    rounds(1);

    assertThat(told()).hasSize(1);
  }

  /// The officer goes on within the minute: it is late all the same.
  @Test
  void isToldThoughAnotherStepCameRightBehindIt() {
    takes(new Step.AskCitizen(words("ภาพหน้าจอ"), null), new Step.Resume(null), DELAY);
    takes(new Step.AskCitizen(words("ภาพหน้าจอ"), null), new Step.Resume(null));

    rounds(2);

    assertThat(told()).hasSize(1);
    assertThat(card()).contains("รอเอกสารจากหน่วยงานตัวอย่าง");
  }

  /// What they did was answered in the chat; what the office says afterwards was not.
  @Test
  void isToldOfACaseThatItsPersonMovedLast() {
    takes(new Step.AskCitizen(words("ภาพหน้าจอ"), null));
    rounds(2);
    tickets.add("k", citizen, number, List.of());
    rounds(2);
    int before = told().size();

    takes(DELAY);
    rounds(2);

    assertThat(told()).hasSize(before + 1);
    assertThat(card()).contains("รอเอกสารจากหน่วยงานตัวอย่าง");
  }

  @Test
  void isOverOnceThereIsAResult() {
    takes(DELAY);
    rounds(2);

    takes(new Step.Complete(words("เสร็จแล้ว")));
    rounds(2);

    assertThat(card()).contains("เสร็จแล้ว").doesNotContain("ขออภัย", "รอเอกสาร");
  }
}
