package saitrong.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import saitrong.attachment.AttachmentFigures;
import saitrong.console.Overview.Cases;
import saitrong.console.Overview.State;
import saitrong.content.ShippedContent;
import saitrong.content.Words;
import saitrong.inbox.MailFigures;
import saitrong.learning.Learned.Tally;
import saitrong.outbox.LetterFigures;
import saitrong.rating.Aspect;
import saitrong.rating.MonthFigures;
import saitrong.review.ReviewTask;
import saitrong.shared.Language;
import saitrong.ticket.DueCases;
import saitrong.ticket.Untaken;

/// What staff see of cases that wait for them.
class OverviewPageTest {

  private static final List<ReviewTask> TASKS =
      List.of(
          new ReviewTask(
              "card-lost",
              "บัตรหาย <ด่วน>",
              "กลุ่มบัตร",
              LocalDate.of(2027, 9, 30),
              Instant.EPOCH,
              null));

  private static final List<Tally> VOTES =
      List.of(new Tally("card-cost", "v1", 3, 5, 0), new Tally("card-apply", "v1", 2, 0, 1));

  private static final List<MonthFigures> SCORES =
      List.of(
          new MonthFigures(
              Aspect.SERVICE,
              new saitrong.rating.Tally("2026-11", 40, 20, 80, 15),
              List.of(
                  new saitrong.rating.Tally("ท้องถิ่น", 20, 12, 48, 9),
                  new saitrong.rating.Tally("", 20, 8, 32, 6))),
          new MonthFigures(Aspect.SYSTEM, null, List.of()));

  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

  @Test
  void tellsHowManyCasesNobodyHasTakenUpAndHowLongTheOldestWaits() {
    var page = page(waiting(3, Duration.ofDays(4)), Language.TH);

    assertThat(page)
        .contains("เรื่องที่ยังไม่มีผู้รับเรื่อง: !3\n")
        .contains("เรื่องที่รอรับนานที่สุด รอมาแล้ว: 4 วัน\n");
  }

  @Test
  void tellsHowManyAreDueLateAndEscalated() {
    assertThat(page(waiting(1, Duration.ofHours(30)), Language.EN))
        .contains("Cases due today: !4\n")
        .contains("Cases that are late: !3\n")
        .contains("Late cases that are for a head now: !2\n")
        .contains("Forwarded cases to be followed up: !7\n")
        .contains("Cases with a new day told: !1\n")
        .contains("no information came in time: !5\n");
    assertThat(page(null, Language.TH)).contains("เรื่องที่ครบกำหนดวันนี้: ยังไม่ทราบ\n");
  }

  @Test
  void tellsOfHoursWithinTwoDaysAndInEnglish() {
    assertThat(page(waiting(1, Duration.ofHours(30)), Language.EN))
        .contains("The oldest of these has waited: 30 hours\n");
  }

  @Test
  void showsADashWhereNoneWaits() {
    assertThat(page(Overviews.cases(new Untaken(0, Optional.empty()), NOW), Language.TH))
        .contains("เรื่องที่ยังไม่มีผู้รับเรื่อง: 0\n")
        .contains("เรื่องที่รอรับนานที่สุด รอมาแล้ว: –\n");
  }

  @Test
  void saysThatItIsNotKnownWhileTheDatabaseIsAway() {
    assertThat(page(null, Language.TH)).contains("เรื่องที่ยังไม่มีผู้รับเรื่อง: ยังไม่ทราบ\n");
  }

  @Test
  void namesTheAnswersThatWaitForTheirOwners() {
    assertThat(page(null, Language.TH))
        .contains("card-lost · บัตรหาย <ด่วน>: กลุ่มบัตร · พฤ. 30 ก.ย. 2570\n");
  }

  /// Nobody else has the server on which they run.
  @Test
  void namesCommandsToAdminsOnly() {
    for (var language : Language.values()) {
      assertThat(page(null, language, true)).contains("cases untold", "faq-tasks");
      assertThat(page(null, language))
          .doesNotContain("คำสั่ง", "cases untold", "faq-", "scores tells");
      for (var state : State.values()) {
        assertThat(DeskWords.of(state).meaning().to(false).in(language))
            .doesNotContain("คำสั่ง", "command");
      }
    }
  }

  @Test
  void namesTheAnswersThatPeopleCalledWrong() {
    assertThat(page(null, Language.TH))
        .contains("card-cost: ยังไม่ตรงคำถาม 5 · ได้คำตอบแล้ว 3\n")
        .doesNotContain("card-apply: ");
  }

  @Test
  void tellsHowPeopleWereServedThisMonthAndNotWhoSaidSo() {
    assertThat(page(null, Language.TH))
        .contains(
            "การให้บริการ: เฉลี่ย 4.00 · ให้ 4–5 ร้อยละ 75 · 20 คะแนน · ตอบร้อยละ 50 ของที่ถาม\n")
        .contains(
            "การให้บริการ · เจ้าหน้าที่องค์กรปกครองส่วนท้องถิ่น: ",
            "การให้บริการ · กลุ่มอื่น ๆ รวมกัน: ")
        .contains("การใช้ระบบ: น้อยกว่า 5 คะแนน ยังไม่แสดง\n");
    assertThat(page(null, Language.EN))
        .contains("The service · Officer of a local government: ")
        .contains("The service · other groups together: ");
  }

  @Test
  void countsTheVotesOnAnswersAsTheyServeNow() {
    var faq = ShippedContent.ofTheDefaultAgency().faq();
    var now = faq.entry("card-lost").orElseThrow().version();
    var before = new Tally("card-lost", "before", 0, 9, 0);
    var since = new Tally("card-lost", now, 1, 2, 0);
    var gone = new Tally("gone", "v1", 0, 1, 0);

    assertThat(Overviews.ofNow(List.of(before, since, gone), faq)).containsExactly(since);
  }

  private static Cases waiting(long count, Duration oldest) {
    return Overviews.cases(new Untaken(count, Optional.of(NOW.minus(oldest))), NOW);
  }

  /// A row a line; what is to be looked at with a mark.
  private static String page(@Nullable Cases cases, Language language) {
    return page(cases, language, false);
  }

  private static String page(@Nullable Cases cases, Language language, boolean isAdmin) {
    var nothing = Duration.ZERO;
    var said =
        new OverviewPage(language, isAdmin)
            .of(
                new Overview(
                    State.WELL,
                    new Words("หน่วยงานทดสอบ", "A test agency"),
                    "abc",
                    new MailFigures.Now(0, nothing, 0),
                    new LetterFigures.Now(0, 0, 300L, false),
                    new AttachmentFigures.Now(0, nothing, 0),
                    0,
                    TASKS,
                    VOTES,
                    cases,
                    SCORES,
                    cases == null ? null : new DueCases(4, 3, 2, 1, 5, 7, 6),
                    cases == null ? null : NOW,
                    cases == null,
                    null));
    return said.sections().stream()
        .flatMap(section -> section.rows().stream())
        .map(row -> row.label() + ": " + (row.telling() ? "!" : "") + row.value() + "\n")
        .collect(Collectors.joining());
  }
}
