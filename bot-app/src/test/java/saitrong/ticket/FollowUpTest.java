package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static saitrong.ticket.CaseWalk.words;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.content.Milestone;
import saitrong.shared.Life;
import saitrong.store.FragileDatabase;
import saitrong.ticket.ClockEvent.Reminded;

/// The days that were set when a case was forwarded: somebody is reminded of each, once. It was
/// written to a laboratory on Monday, to be asked on Wednesday and done by Friday.
class FollowUpTest extends AtTheClocks {

  private static final Holder.Unit LAB = new Holder.Unit("ห้องปฏิบัติการตัวอย่าง");
  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

  @BeforeEach
  void theCaseIsInProgress() {
    takes(new Step.Accept(), new Step.Begin(null));
  }

  private void isWrittenToTheLab(LocalDate until, @Nullable LocalDate followUp) {
    var way = followUp == null ? Way.ACCOUNT : Way.LETTER;
    takes(new Step.Forward(LAB, way, until, followUp, words("ขอให้ตรวจ")));
  }

  @Test
  void comesWithTheMorningOfItsDayAndStandsInTheHistoryOnce() {
    isWrittenToTheLab(FRIDAY, WEDNESDAY);
    on(24, 23, 59);
    assertThat(reminded()).isEmpty();
    assertThat(toFollowUp()).isEmpty();

    on(25, 0, 0);
    clocks().look();
    on(25, 8, 30);

    assertThat(reminded()).containsExactly("follow-up 2026-11-25");
    assertThat(toFollowUp())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.day().with()).isEqualTo(LAB);
          assertThat(it.day().why()).isEqualTo(HopDay.Why.FOLLOW_UP);
        });
    assertThat(dueList().counted().followUps()).isEqualTo(1);
  }

  @Test
  void comesAgainOnTheDayByWhichItWasToBeDone() {
    isWrittenToTheLab(FRIDAY, WEDNESDAY);
    on(25, 9, 0);

    on(27, 9, 0);

    assertThat(reminded()).containsExactly("follow-up 2026-11-25", "done-by 2026-11-27");
    assertThat(toFollowUp()).extracting(it -> it.day().day()).containsExactly(FRIDAY);
  }

  @Test
  void comesForAUnitWithAnAccountOnTheDayByWhichItWasToBeDone() {
    isWrittenToTheLab(WEDNESDAY, null);

    on(25, 9, 0);

    assertThat(reminded()).containsExactly("done-by 2026-11-25");
  }

  @Test
  void comesOnceWhereBothAreTheSameDay() {
    isWrittenToTheLab(WEDNESDAY, WEDNESDAY);

    on(25, 9, 0);

    assertThat(reminded()).containsExactly("follow-up 2026-11-25");
  }

  @Test
  void isGoneOnceTheCaseGoesOn() {
    isWrittenToTheLab(FRIDAY, WEDNESDAY);
    on(25, 9, 0);
    takes(new Step.Resume(words("ได้ผลแล้ว")));

    on(27, 9, 0);

    assertThat(toFollowUp()).isEmpty();
    assertThat(dueList().counted().followUps()).isZero();
    assertThat(reminded()).as("stays on record").containsExactly("follow-up 2026-11-25");
  }

  /// Whoever tells the citizen of another day has asked. Its own next day is still to come.
  @Test
  void isSeenToByPuttingOffTheResult() {
    isWrittenToTheLab(FRIDAY, WEDNESDAY);
    on(25, 9, 0);
    takes(delayUntil(LocalDate.of(2026, 12, 2)));
    clocks().look();
    assertThat(toFollowUp()).isEmpty();

    on(27, 9, 0);

    assertThat(toFollowUp()).hasSize(1);
  }

  @Test
  void comesAnewWhereItIsForwardedAnew() {
    isWrittenToTheLab(FRIDAY, WEDNESDAY);
    on(25, 9, 0);
    var onward = new Holder.Unit("กลุ่มงานทดลองอีกกลุ่ม");
    takes(new Step.Forward(onward, Way.PHONE, FRIDAY, FRIDAY, words("ขอให้ตรวจต่อ")));
    clocks().look();
    assertThat(toFollowUp()).isEmpty();

    on(27, 9, 0);

    assertThat(reminded()).containsExactly("follow-up 2026-11-25", "follow-up 2026-11-27");
  }

  /// Nothing else is due of it just now.
  @Test
  void standsBesideWhatIsLate() {
    isWrittenToTheLab(FRIDAY, WEDNESDAY);

    on(26, 16, 30);

    assertThat(dueList().pressing(false, 10)).hasSize(2);
    assertThat(escalated()).containsExactly(Milestone.RESULT);
  }

  @Test
  void staysWithTheAssignedWhereTheCaseIsConfidential() {
    number = open("tip", "corruption-tip", true);
    takes(new Step.Accept(), new Step.Begin(null));
    isWrittenToTheLab(FRIDAY, WEDNESDAY);

    on(25, 9, 0);

    assertThat(toFollowUp()).isEmpty();
    assertThat(dueList().counted().followUps()).isZero();
    assertThat(dueList().pressing(true, 10)).anyMatch(DueCase.ToFollowUp.class::isInstance);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cases.updateOne", "case_clocks.updateOne"})
  void isPutOnRecordOnceWhereverTheInstanceDies(String write) {
    isWrittenToTheLab(FRIDAY, WEDNESDAY);
    on(23, 12, 0);
    clock.advance(Duration.ofDays(2));
    var life = new Life();
    life.endsAfter(write);
    assertThatThrownBy(clocks(FragileDatabase.of(STORE.database(), life))::look)
        .isInstanceOf(Life.Ended.class);

    clocks().look();
    clocks().look();

    assertThat(reminded()).containsExactly("follow-up 2026-11-25");
    assertThat(toFollowUp()).hasSize(1);
  }

  private List<String> reminded() {
    return events().stream()
        .filter(Reminded.class::isInstance)
        .map(Reminded.class::cast)
        .map(it -> it.day().why().code() + " " + it.day().day())
        .toList();
  }

  private List<DueCase.ToFollowUp> toFollowUp() {
    return dueList().pressing(false, 10).stream()
        .filter(DueCase.ToFollowUp.class::isInstance)
        .map(DueCase.ToFollowUp.class::cast)
        .toList();
  }
}
