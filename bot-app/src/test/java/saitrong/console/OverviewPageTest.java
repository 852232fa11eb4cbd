package saitrong.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import saitrong.attachment.AttachmentFigures;
import saitrong.console.Overview.Cases;
import saitrong.console.Overview.State;
import saitrong.content.Words;
import saitrong.inbox.MailFigures;
import saitrong.outbox.LetterFigures;
import saitrong.shared.Language;
import saitrong.ticket.Untaken;

/// What staff see of cases that wait for them.
class OverviewPageTest {

  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

  @Test
  void tellsHowManyCasesNobodyHasTakenUpAndHowLongTheOldestWaits() {
    var page = page(waiting(3, Duration.ofDays(4)), Language.TH);

    assertThat(page)
        .contains("<dt>เรื่องที่ยังไม่มีผู้รับเรื่อง</dt><dd><strong>3</strong></dd>")
        .contains("<dt>เรื่องที่รอรับนานที่สุด รอมาแล้ว</dt><dd>4 วัน</dd>");
  }

  @Test
  void tellsOfHoursWithinTwoDaysAndInEnglish() {
    assertThat(page(waiting(1, Duration.ofHours(30)), Language.EN))
        .contains("<dt>The oldest of these has waited</dt><dd>30 hours</dd>");
  }

  @Test
  void showsADashWhereNoneWaits() {
    assertThat(page(Overviews.cases(new Untaken(0, Optional.empty()), NOW), Language.TH))
        .contains("<dt>เรื่องที่ยังไม่มีผู้รับเรื่อง</dt><dd>0</dd>")
        .contains("<dt>เรื่องที่รอรับนานที่สุด รอมาแล้ว</dt><dd>–</dd>");
  }

  @Test
  void saysThatItIsNotKnownWhileTheDatabaseIsAway() {
    assertThat(page(null, Language.TH))
        .contains("<dt>เรื่องที่ยังไม่มีผู้รับเรื่อง</dt><dd>ยังไม่ทราบ</dd>");
  }

  private static Cases waiting(long count, Duration oldest) {
    return Overviews.cases(new Untaken(count, Optional.of(NOW.minus(oldest))), NOW);
  }

  private static String page(@Nullable Cases cases, Language language) {
    var nothing = Duration.ZERO;
    return new OverviewPage(language)
        .of(
            new Overview(
                State.WELL,
                new Words("หน่วยงานทดสอบ", "A test agency"),
                "abc",
                new MailFigures.Now(0, nothing, 0),
                new LetterFigures.Now(0, 0, 300L, false),
                new AttachmentFigures.Now(0, nothing, 0),
                0,
                cases,
                null));
  }
}
