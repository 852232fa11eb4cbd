package saitrong.handoff.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  /// Who an officer talks with is bidden to write here what the answer asks for, and calls nobody.
  @ParameterizedTest
  @CsvSource({
    "TH, ล็อกอิน DOH Card ไม่ได้, ตรวจสอบ พิมพ์ในแชตนี้, ฝากเรื่องถึงเจ้าหน้าที่",
    "TH, ค่าทำบัตรเจ้าพนักงานเท่าไร, หรือพิมพ์ในแชตนี้, ฝากเรื่องถึงเจ้าหน้าที่",
    "TH, ต้องการคุยกับเจ้าหน้าที่ที่เป็นคน ทำอย่างไร, พิมพ์ในแชตนี้, คุยกับเจ้าหน้าที่\"",
    "EN, ล็อกอิน DOH Card ไม่ได้, 'by typing here, at any time', leave a question"
  })
  void bidNobodyCallAnOfficerWhoTalksWithOne(
      Language language, String asked, String here, String calling) {
    var words = in(language).to(asked).getFirst().words();

    assertThat(words).contains(here).doesNotContain(calling);
  }

  @ParameterizedTest
  @CsvSource({"TH, พิมพ์ \"ติดตามเรื่อง\"", "EN, Type \"track my case\""})
  void leaveWhatElseIsTypedAsItIs(Language language, String typed) {
    var words = in(language).to("ติดตามเรื่องที่แจ้งไว้ได้อย่างไร").getFirst().words();

    assertThat(words).contains(typed);
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
