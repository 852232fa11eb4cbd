package saitrong.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import saitrong.citizen.CitizenId;
import saitrong.rating.Asker;
import saitrong.rating.Aspect;
import saitrong.rating.Comment;
import saitrong.rating.RatingsForTests;
import saitrong.rating.Split;
import saitrong.shared.PersonalText;
import saitrong.ticket.ReceiptNumber;

/// What officers hear of how people were served.
class ScoresAtTheCounterTest extends ACaseAndATip {

  @Test
  void tellsHowPeopleWereServedAndNotWhoSaidSo() {
    var ticket = tickets.numbered(ReceiptNumber.read("1/69").orElseThrow()).orElseThrow();
    var clock = InstantSource.fixed(RECEIVED);
    var scores = RatingsForTests.scores(database(), CIPHER, clock);
    var split = new Split("street-light", "ประชาชน", null, null, "กลุ่มงานตัวอย่าง");
    var words = new Comment(new PersonalText("รอนานทดลอง"), List.of());
    scores.rate(ticket, split, Aspect.SERVICE, 4, words, new Asker.Chat());

    assertThat(run("scores", "--month", "11/2569", "--all")).isZero();

    assertThat(said())
        .contains("11/2569", "การให้บริการ / the service, ตามกลุ่มผู้ใช้ / by user group")
        .contains("   4.00    100 %      1    100 %  ประชาชน / Citizen")
        .doesNotContain("การใช้ระบบ", "00001", "รอนานทดลอง", SOMEBODY.value());
    assertThat(audited()).containsExactly("scores-read-all 2026-11 officer");
  }

  @Test
  void tellsTheScoresOfSeveralMonthsAsATableForASpreadsheet() {
    var ticket = tickets.numbered(ReceiptNumber.read("1/69").orElseThrow()).orElseThrow();
    var clock = InstantSource.fixed(RECEIVED);
    var scores = RatingsForTests.scores(database(), CIPHER, clock);
    var split = new Split("street-light", "ประชาชน", null, null, "=\"กลุ่มงาน\"");
    scores.rate(ticket, split, Aspect.SERVICE, 4, Comment.none(), new Asker.Chat());

    assertThat(run("scores", "--from", "10/2569", "--to", "2026-12", "--csv", "--all")).isZero();

    assertThat(said().lines())
        .first()
        .asString()
        .startsWith("\uFEFF\"ตั้งแต่ / from\",")
        .contains("เฉลี่ย / mean", "สัดส่วนผู้ตอบ / response rate");
    assertThat(said())
        .contains(
            "\"2026-10\",\"2026-12\",\"service\",\"group\",\"ประชาชน\",\"4.000\",\"1.000\",\"1\",\"1\",\"1.000\"")
        .contains("\"service\",\"month\",\"2026-11\"")
        .contains("\"'=\"\"กลุ่มงาน\"\"\"")
        .doesNotContain("00001", SOMEBODY.value());
    assertThat(audited()).containsExactly("scores-read-all 2026-10 2026-12 officer");
  }

  @Test
  void tellsWhatWasSaidInSurveysApart() {
    var surveys = RatingsForTests.surveys(database(), CIPHER, InstantSource.fixed(RECEIVED));
    surveys.record(SOMEBODY, "ประชาชน", null, Aspect.SERVICE, 4, Comment.none());

    assertThat(run("scores", "--month", "11/2569", "--survey", "--all")).isZero();

    assertThat(said())
        .as("nobody knows how many saw it")
        .contains("คะแนนจากแบบสำรวจ 11/2569", "   4.00    100 %      1        -  ประชาชน / Citizen")
        .doesNotContain("ตามประเภทเรื่อง", SOMEBODY.value());
    assertThat(audited()).containsExactly("survey-read-all 2026-11 officer");
  }

  @Test
  void leavesTheCellsOfWhoWasAskedEmptyInTheTableOfASurvey() {
    var surveys = RatingsForTests.surveys(database(), CIPHER, InstantSource.fixed(RECEIVED));
    surveys.record(SOMEBODY, "ประชาชน", null, Aspect.SERVICE, 4, Comment.none());

    assertThat(run("scores", "--month", "11/2569", "--survey", "--csv", "--all")).isZero();

    assertThat(said()).contains("\"group\",\"ประชาชน\",\"4.000\",\"1.000\",\"1\",\"\",\"\"\r\n");
  }

  /// Whoever dealt with the one case of this kind would know who gave that score.
  @Test
  void hidesWhatIsSoLittleThatOneKnowsWhoseItIs() {
    var surveys = RatingsForTests.surveys(database(), CIPHER, InstantSource.fixed(RECEIVED));
    for (int i = 1; i <= 5; i++) {
      var person = new CitizenId("person-" + i);
      surveys.record(person, "ประชาชน", null, Aspect.SERVICE, 5, Comment.none());
    }
    surveys.record(SOMEBODY, "ท้องถิ่น", null, Aspect.SERVICE, 1, Comment.none());

    assertThat(run("scores", "--month", "11/2569", "--survey")).isZero();

    assertThat(said())
        .contains("      6        -  อื่น ๆ รวมกัน / others together")
        .contains("บางกลุ่มมีไม่ถึง 5 คะแนน", "--all")
        .doesNotContain("ท้องถิ่น", "ประชาชน", "  1.00 ");
    assertThat(audited()).containsExactly("survey-read 2026-11 officer");
  }

  @Test
  void tellsNothingWhereAllIsTooLittle() {
    var surveys = RatingsForTests.surveys(database(), CIPHER, InstantSource.fixed(RECEIVED));
    surveys.record(SOMEBODY, "ท้องถิ่น", null, Aspect.SERVICE, 1, Comment.none());

    assertThat(run("scores", "--month", "11/2569", "--survey")).isZero();

    assertThat(said()).contains("บางกลุ่มมีไม่ถึง 5 คะแนน").doesNotContain("1.00", "ยังไม่มีคะแนน");
  }

  @Test
  void understandsNoSpanThatEndsBeforeItBegins() {
    assertThat(run("scores", "--from", "12/2569", "--to", "11/2569")).isEqualTo(2);

    assertThat(err.toString(UTF_8)).contains("--from 12/2569 อยู่หลัง --to 11/2569");
  }

  @Test
  void saysThatAMonthHasNoScores() {
    assertThat(run("คะแนน", "--month", "2026-10")).isZero();

    assertThat(said()).contains("10/2569", "ยังไม่มีคะแนน");
  }
}
