package saitrong.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import saitrong.faq.Entry;
import saitrong.faq.Entry.FollowUp;
import saitrong.faq.Finding;
import saitrong.faq.Question;
import saitrong.shared.Language;

/// What does not fit an agency (a group or a script that is off, an e-mail that it has not) is left
/// out.
class AnswersOfOneAgencyTest extends AtTheShelf {

  @Test
  void leavesOutButtonsOfFlowsThatAreOff() {
    write(
        "service/hours.md",
        answer("เปิดกี่โมง", "โทร.")
            .replace(
                "ที่มา:",
                """
                ปุ่ม:
                  - {เริ่มชุด: street-light, ชื่อ: {th: แจ้งไฟ, en: A light}}
                  - {เริ่มชุด: track, ชื่อ: {th: ติดตาม, en: Track}}
                ที่มา:\
                """));

    assertThat(sound().faq().entry("hours").orElseThrow().followUps())
        .singleElement()
        .isInstanceOfSatisfying(
            FollowUp.StartFlow.class, it -> assertThat(it.flow()).isEqualTo("track"));
  }

  @Test
  void leavesOutAnAnswerOfWhichNothingRemainsForThisAgency() {
    agency.replace("profile.yaml", "email: ", "# email: ");
    write("service/email.md", answer("อีเมลอะไร", "อีเมล {email}"));
    write("service/form.md", answer("แบบฟอร์ม", "ดาวน์โหลด {official-form}"));

    assertThat(sound().faq().entries()).containsOnlyKeys("form", "hours");
  }

  /// Its words are known: it is another counter's matter, however near an answer of ours may be.
  @Test
  void answersNothingThatAGroupAnswersWhichIsOff() {
    write("service/hours.md", answer("สำนักงานเปิดกี่โมง", "โทร."));
    write("law/act.md", answer("สำนักงานกฎหมายเปิดรับคำร้องกี่โมง", "พระราชบัญญัติ"));
    var search = sound().faqSearch();

    var ranking = search.rank(Question.of("สำนักงานกฎหมายเปิดรับคำร้องกี่โมง"));

    assertThat(ranking.finding()).isInstanceOf(Finding.Nothing.class);
    assertThat(ranking.off()).map(Entry::id).contains("act");
    assertThat(search.find(Question.of("สำนักงานเปิดกี่โมง"))).isInstanceOf(Finding.Sure.class);
  }

  /// The agency has no e-mail: in each place something else is said, or nothing.
  @Test
  void neverShowsTheBracesOfWhatTheAgencyDoesNotHave() {
    agency.replace("profile.yaml", "email: ", "# email: ");
    write(
        "service/hours.md",
        answer("เปิดกี่โมง", "โทร.")
            .replace("en: เปิดกี่โมง in English", "en: \"Open at {email}\"")
            .replace("en: A test", "en: \"{email}\"")
            .replace("The answer", "Mail {email}")
            .replace(
                "สถานะ:",
                """
                ลิงก์:
                  - ชื่อ: {th: แผนที่, en: "Map of {email}"}
                    ไปที่: https://example.com/map
                  - ชื่อ: {th: "เขียนถึง {email}", en: Write}
                    ไปที่: https://example.com/mail
                ปุ่ม:
                  - เริ่มชุด: track
                    ชื่อ: {th: ติดตาม, en: "Track {email}"}
                สถานะ:\
                """));
    write(
        "service/title.md",
        answer("เขียนถึงใคร", "โทร.").replace("th: เขียนถึงใคร", "th: \"ถึง {email}\""));
    write("service/source.md", answer("ที่ใด", "โทร.").replace("th: ทดสอบ", "th: \"{email}\""));

    var faq = sound().faq();

    assertThat(faq.entries()).containsOnlyKeys("hours");
    var hours = faq.entry("hours").orElseThrow();
    assertThat(
            List.of(
                hours.title().in(Language.EN),
                hours.source().in(Language.EN),
                hours.body().in(Language.EN)))
        .containsExactly("เปิดกี่โมง", "ทดสอบ", "โทร.");
    assertThat(hours.links())
        .extracting(it -> it.label().in(Language.EN))
        .containsExactly("แผนที่");
    assertThat(hours.followUps().toString()).contains("ติดตาม").doesNotContain("{");
  }
}
