package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static saitrong.ticket.CaseWalk.words;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import saitrong.content.Timetable;
import saitrong.shared.PersonalText;

/// How a case counts that came in on Monday, 23 November, at ten, and was promised for Thursday at
/// 16.30.
class CaseCountsTest extends AtTheClocks {

  private static final Step DONE = new Step.Complete(words("ซ่อมแล้ว"));

  private static final CaseCounts AT_ONCE = new CaseCounts(1, 1, 0, 0, 0, 0);
  private static final CaseCounts IN_TIME = new CaseCounts(1, 0, 1, 0, 0, 0);
  private static final CaseCounts LATE = new CaseCounts(1, 0, 0, 1, 0, 0);
  private static final CaseCounts UNDERWAY = new CaseCounts(1, 0, 0, 0, 1, 0);
  private static final CaseCounts WITHOUT_RESULT = new CaseCounts(1, 0, 0, 0, 0, 1);

  @Test
  void isUnderwayUntilItsDayIsOverAndLateFromThen() {
    on(26, 16, 30);
    assertThat(counts()).isEqualTo(UNDERWAY);

    on(26, 16, 31);
    assertThat(counts()).isEqualTo(LATE);
  }

  @Test
  void isInTimeByItsResultHoweverLongAgoThatIs() {
    takes(new Step.Accept(), new Step.Begin(null));
    on(26, 16, 30);
    takes(DONE);
    on(30, 9, 0);

    assertThat(counts()).isEqualTo(IN_TIME);
  }

  @Test
  void isLateWhereItsResultCameLate() {
    takes(new Step.Accept(), new Step.Begin(null));
    on(26, 16, 31);
    takes(DONE);

    assertThat(counts()).isEqualTo(LATE);
  }

  @Test
  void goesByTheDayThatWasToldLast() {
    takes(new Step.Accept(), new Step.Begin(null), delayUntil(LocalDate.of(2026, 12, 2)));
    on(30, 9, 0);
    takes(DONE);

    assertThat(counts()).isEqualTo(IN_TIME);
  }

  @Test
  void isNotLateWhileTheRequesterIsWaitedFor() {
    takes(new Step.Accept(), new Step.Begin(null), ASK);
    on(30, 9, 0);

    assertThat(counts()).isEqualTo(UNDERWAY);
  }

  @Test
  void isAnsweredAtOnceWhereTheAnswerCameWithIt() {
    var now = clock.instant();
    var opening =
        new Opening(
                "b",
                Cases.SOMEBODY,
                "consultation",
                false,
                Channel.PHONE,
                Received.of(now, now),
                Cases.LAMP)
            .answered(new AnsweredAtOnce(OFFICER, words("ตอบแล้ว"), false));
    number = tickets.open(opening).number();
    assertThat(counts()).isEqualTo(AT_ONCE);

    on(23, 15, 0);
    takes(new Step.Reopen(new PersonalText("ยังไม่เรียบร้อย")));
    assertThat(counts()).isEqualTo(UNDERWAY);
  }

  @Test
  void isInTimeAndNotAtOnceWhereAnOfficerAnsweredItLater() {
    on(23, 10, 30);
    takes(new Step.Answer(words("ตอบแล้ว")));

    assertThat(counts()).isEqualTo(IN_TIME);
  }

  @Test
  void hasNoResultWhereItsPersonWithdrewIt() {
    takes(new Step.Withdraw(new PersonalText("โทรมาขอยกเลิก")));
    on(30, 9, 0);

    assertThat(counts()).isEqualTo(WITHOUT_RESULT);
  }

  @Test
  void isNeverLateWhereNothingIsPromised() {
    timetable = new Timetable(2, timetable.hours(), null);
    on(30, 9, 0);

    assertThat(counts()).isEqualTo(UNDERWAY);
    assertThat(CaseCounts.of(ticket(), Optional.empty(), clock.instant())).isEqualTo(UNDERWAY);
  }

  @Test
  void addsUp() {
    assertThat(AT_ONCE.and(LATE).and(LATE).and(CaseCounts.NONE))
        .isEqualTo(new CaseCounts(3, 1, 0, 2, 0, 0));
  }

  private CaseCounts counts() {
    return CaseCounts.of(ticket(), Optional.of(timetable), clock.instant());
  }
}
