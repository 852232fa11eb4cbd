package saitrong.handoff.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import saitrong.content.Content;
import saitrong.content.ShippedContent;
import saitrong.content.ThaiDates;
import saitrong.faq.Entry;
import saitrong.handoff.web.CannedAnswers.Canned;
import saitrong.shared.Language;

/// What an officer finds in the FAQ to put into a message.
class CannedAnswersTest {

  private static final Content CONTENT = ShippedContent.ofTheDefaultAgency();

  @Test
  void areTheLikeliestFirstAsTextWithTheAgencysOwnFilledIn() {
    var found = in(Language.TH).to("บัตรเจ้าพนักงานหาย");

    assertThat(found).hasSizeBetween(2, 5);
    assertThat(found.getFirst().title()).contains("บัตร", "หาย");
    assertThat(found)
        .extracting(Canned::words)
        .allSatisfy(it -> assertThat(it).isNotBlank().doesNotContain("{", "}", "**"));
  }

  /// The officer reads Thai, the person may not.
  @Test
  void areInTheLanguageThatThePersonIsSpokenTo() {
    assertThat(in(Language.EN).to("บัตรเจ้าพนักงานหาย").getFirst().title()).contains("card");
  }

  @Test
  void sayWhichAreNotToBeReliedOnAsTheyAre() {
    var sample =
        CONTENT.faq().entries().values().stream()
            .filter(it -> it.status() == Entry.Status.SAMPLE)
            .map(it -> it.title().th())
            .collect(Collectors.toSet());
    var found = in(Language.TH).to("ลืมรหัสผ่าน");

    assertThat(found).anyMatch(it -> sample.contains(it.title()));
    assertThat(found)
        .filteredOn(it -> sample.contains(it.title()))
        .extracting(Canned::warning)
        .containsOnly("canned.sample");
  }

  @Test
  void areNoneForNothingAndForAWholeStory() {
    assertThat(in(Language.TH).to(null)).isEmpty();
    assertThat(in(Language.TH).to("  ")).isEmpty();
    assertThat(in(Language.TH).to("ลืมรหัสผ่าน".repeat(40))).isEmpty();
  }

  private static CannedAnswers in(Language language) {
    var now = LocalDate.of(2026, 11, 30).atStartOfDay(ThaiDates.ZONE);
    return new CannedAnswers(CONTENT, language, now);
  }
}
