package saitrong.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saitrong.content.ContentForTests;
import saitrong.rating.Asker;
import saitrong.rating.Aspect;
import saitrong.rating.Comment;
import saitrong.rating.RatingsForTests;
import saitrong.rating.Scores;
import saitrong.rating.Split;
import saitrong.shared.PersonalText;
import saitrong.ticket.Received;
import saitrong.ticket.Ticket;

/// What people said beside their scores is read by those who run the service, and never by whom it
/// would tell who said so.
class CommentsAtTheCounterTest extends ACaseAndATip {

  private static final String SLOW = "ควรปรับปรุงบริการ: ใช้เวลานาน";
  private static final String UNCLEAR = "ควรปรับปรุงบริการ: คำตอบไม่ชัดเจน";

  private Scores scores;

  @BeforeEach
  void anAgencyThatAsksForReasons() {
    var agency = data.resolve("agency");
    ContentForTests.copyTo(agency);
    ContentForTests.served(agency, database());
    scores = RatingsForTests.scores(database(), CIPHER, InstantSource.fixed(RECEIVED));
  }

  private Ticket of(String key, String name) {
    var received = Received.of(RECEIVED, RECEIVED);
    return numbered(open(key, "street-light", false, received, detail("ชื่อผู้แจ้ง", name)));
  }

  private void says(Ticket ticket, int score, String... lines) {
    var split = new Split("street-light", "ประชาชน", null, null, "กลุ่มงานตัวอย่าง");
    var words = Comment.of(new PersonalText(String.join("\n", lines)));
    scores.rate(ticket, split, Aspect.SERVICE, score, words, new Asker.Chat());
  }

  private String comments(String... more) {
    var words = new ArrayList<>(List.of("comments", "--month", "11/2569"));
    words.addAll(List.of(more));
    return saidTo(words.toArray(String[]::new));
  }

  @Test
  void countsReasonsAndShowsTheWordsBesideThem() {
    says(of("c", "คนแรก ทดลอง"), 2, SLOW, "ความเห็น: รอตั้งแต่เช้า");
    says(of("d", "คนที่สอง ทดลอง"), 1, SLOW);
    says(of("e", "คนที่สาม ทดลอง"), 3, UNCLEAR);
    says(of("f", "คนที่สี่ ทดลอง"), 5, "ความเห็น: ดีมาก");

    assertThat(comments())
        .contains("เหตุผลและความเห็นที่ให้พร้อมคะแนน 11/2569")
        .containsSubsequence("     2  " + SLOW, "     1  " + UNCLEAR)
        .contains("2/5  street-light  กลุ่มงานตัวอย่าง", "      | รอตั้งแต่เช้า")
        .contains("5/5  street-light", "      | ดีมาก")
        .doesNotContain("0000", SOMEBODY.value(), "ความเห็น: ");
    assertThat(audited()).containsExactly("comments-read 2026-11 officer");
  }

  @Test
  void hidesWhatNamesWhoeverSaidIt() {
    says(
        of("c", "นางสาวสมหญิง สมมติ"),
        2,
        "ความเห็น: ดิฉัน สม หญิง สมมติ โทร. ๐๘๑-๒๓๔-๐๐๐๐ หรือ somying@example.com รอนาน");

    assertThat(comments())
        .contains("รอนาน", "•••")
        .doesNotContain("สมมติ", "หญิง", "๒๓๔", "example.com");
  }

  /// They would know who it was.
  @Test
  void showsNoCommentToWhoDealtWithTheCase() {
    var ticket = of("c", "คนแรก ทดลอง");
    says(ticket, 1, SLOW, "ความเห็น: เจ้าหน้าที่พูดไม่ดี");
    run("accept", ticket.number().toString(), "--by", "สมชาย ทดลอง");

    assertThat(comments("--by", "สมชายทดลอง"))
        .contains(
            "     1  " + SLOW, "Comments left out, on cases that whoever reads this dealt with: 1")
        .doesNotContain("พูดไม่ดี");
    assertThat(comments("--by", "หัวหน้า ทดลอง"))
        .contains("เจ้าหน้าที่พูดไม่ดี")
        .doesNotContain("left out");
  }

  /// Whatever somebody types behind it.
  @Test
  void takesNoFreeWordsForAReason() {
    says(of("c", "คนแรก ทดลอง"), 1, "ความเห็น: แย่มาก", SLOW, "  5/5  street-light");

    assertThat(comments())
        .contains("      | แย่มาก", "      | " + SLOW, "      |   5/5  street-light")
        .doesNotContain("     1  ");
  }

  @Test
  void tellsWhatWasSaidInSurveysApart() {
    var surveys = RatingsForTests.surveys(database(), CIPHER, InstantSource.fixed(RECEIVED));
    var words = Comment.of(new PersonalText(SLOW + "\nความเห็น: เปิดวันเสาร์ด้วย"));
    surveys.record(SOMEBODY, "ประชาชน", null, Aspect.SERVICE, 2, words);

    assertThat(comments("--survey"))
        .contains("จากแบบสำรวจ 11/2569", "     1  " + SLOW, "  2/5", "      | เปิดวันเสาร์ด้วย")
        .doesNotContain("street-light", SOMEBODY.value());
    assertThat(audited()).containsExactly("survey-comments-read 2026-11 officer");
  }

  @Test
  void saysThatNothingWasSaid() {
    assertThat(saidTo("ความเห็น", "--month", "2026-10"))
        .contains("No reasons and no comments yet.");
  }
}
