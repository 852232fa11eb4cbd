package saitrong.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import saitrong.content.Content;
import saitrong.content.ShippedContent;
import saitrong.faq.Both;
import saitrong.faq.Entry;
import saitrong.faq.FaqSearch;
import saitrong.faq.FaqSet;
import saitrong.faq.RecentQuestions;

/// An answer past its review date is a task for its owner.
class AnswersToReviewTest {

  private static final LocalDate DUE = LocalDate.of(2026, 11, 20);

  @Test
  void namesTheAnswerAndItsOwnerOnTheDayAfter() {
    assertThat(FilesCheck.toReview(content(), DUE.plusDays(1)))
        .singleElement()
        .satisfies(it -> assertThat(it.kind()).isEqualTo(Finding.Kind.NOTE))
        .satisfies(it -> assertThat(it.thai()).contains("password (กลุ่มพัฒนาระบบดิจิทัลกฎหมาย)"));
  }

  @Test
  void saysNothingWhileNothingIsDue() {
    assertThat(FilesCheck.toReview(content(), DUE)).isEmpty();
  }

  @Test
  void saysHowManyAreSamplesThatWaitForTheAgency() {
    assertThat(FilesCheck.samples(content()))
        .singleElement()
        .satisfies(it -> assertThat(it.thai()).startsWith("คำตอบ 1 จาก 1 เรื่องเป็นตัวอย่าง"));
  }

  private static Content content() {
    var entry =
        new Entry(
            "password",
            "ehsb",
            new Both("ลืมรหัสผ่าน", ""),
            List.of(),
            List.of(),
            Set.of(),
            Set.of(),
            new Both("ระเบียบ", ""),
            DUE.minusYears(1),
            "{unit}",
            Optional.empty(),
            DUE,
            Entry.Status.SAMPLE,
            List.of(),
            List.of(),
            new Both("คำตอบ", ""),
            "v1");
    var all = ShippedContent.withoutFlows();
    var faq = new FaqSet(Map.of("password", entry), List.of(), Set.of(), Set.of());
    return new Content(
        all.profile(),
        all.texts(),
        all.emergencies(),
        all.officeHours(),
        all.holidays(),
        null,
        all.menus(),
        all.policy(),
        all.directory(),
        faq,
        RecentQuestions.to(FaqSearch.over(faq)),
        all.hash());
  }
}
