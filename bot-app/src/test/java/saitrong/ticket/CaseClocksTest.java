package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static saitrong.ticket.CaseWalk.words;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import saitrong.content.Milestone;
import saitrong.content.Timetable;
import saitrong.shared.PersonalText;
import saitrong.ticket.ClockEvent.Escalated;

/// What the office is warned of, and what it missed.
class CaseClocksTest extends AtTheClocks {

  @Test
  void warnsOfWhatWillBeDueAndEscalatesWhatWasNotDone() {
    on(23, 15, 50);
    assertThat(events()).isEmpty();

    on(23, 16, 0);
    assertThat(warned()).containsExactly(Milestone.FIRST_ACTION);
    on(24, 10, 0);
    assertThat(escalated()).containsExactly(Milestone.FIRST_ACTION);
    on(24, 14, 30);
    assertThat(warned()).containsExactly(Milestone.FIRST_ACTION, Milestone.TAKEN);

    on(24, 16, 30);
    assertThat(escalated()).containsExactly(Milestone.FIRST_ACTION, Milestone.TAKEN);
    on(26, 12, 0);
    assertThat(warned()).contains(Milestone.RESULT);
    on(26, 16, 30);
    on(30, 16, 30);
    assertThat(escalated())
        .containsExactly(Milestone.FIRST_ACTION, Milestone.TAKEN, Milestone.RESULT);
    assertThat(events()).hasSize(6);
  }

  /// Taking it up is no work on it yet, and neither is saying that it will be late.
  @Test
  void expectsTheFirstActionOfWhoeverHasTakenItUp() {
    takes(new Step.Accept(), delayUntil(LocalDate.of(2026, 11, 30)));

    on(24, 16, 30);

    assertThat(escalated()).containsExactly(Milestone.FIRST_ACTION);
  }

  @Test
  void hasNothingToSayOfWhatWasDoneInTime() {
    takes(new Step.Accept(), new Step.Begin(null));
    on(25, 9, 0);
    takes(new Step.Complete(words("เสร็จแล้ว")));

    on(30, 16, 30);

    assertThat(events()).isEmpty();
    assertThat(rows()).isEmpty();
  }

  @Test
  void neitherWarnsNorEscalatesWhileTheOfficeWaitsForTheCitizen() {
    takes(new Step.Accept(), new Step.Begin(null), ASK);

    on(26, 16, 30);
    on(30, 16, 30);

    assertThat(events()).isEmpty();
    assertThat(dueList().pressing(true, 10)).isEmpty();
  }

  /// It waited on Monday and Tuesday, which the office gets back.
  @Test
  void countsAnewOnceTheCitizenHasAnswered() {
    takes(new Step.Accept(), new Step.Begin(null), ASK);
    on(24, 10, 0);
    takes(new Step.Resume(null));

    on(26, 16, 30);
    assertThat(escalated()).isEmpty();

    on(27, 16, 30);
    assertThat(events().getLast())
        .isInstanceOfSatisfying(
            Escalated.class, it -> assertThat(it.due()).isEqualTo(at(27, 16, 30)));
  }

  @Test
  void warnsAgainWhenThePauseHasMovedTheDay() {
    takes(new Step.Accept(), new Step.Begin(null));
    on(26, 9, 0);
    assertThat(warned()).containsExactly(Milestone.RESULT);
    takes(ASK);
    on(26, 15, 0);
    takes(new Step.Resume(null));

    on(27, 16, 0);

    assertThat(warned()).containsExactly(Milestone.RESULT, Milestone.RESULT);
    assertThat(escalated()).isEmpty();
  }

  /// A result that came too late was no good either.
  @Test
  void warnsAndEscalatesAnewWhereALateResultIsSentBack() {
    takes(new Step.Accept(), new Step.Begin(null));
    on(26, 16, 30);
    takes(new Step.Complete(words("เสร็จแล้ว")));
    on(27, 9, 0);
    takes(new Step.Reopen(new PersonalText("ยังไม่เรียบร้อย")));

    on(30, 16, 30);
    assertThat(escalated()).containsExactly(Milestone.RESULT);
    clock.advance(Duration.ofHours(43).plusMinutes(30));
    clocks().look();
    assertThat(warned()).containsExactly(Milestone.RESULT);
    assertThat(escalated()).containsExactly(Milestone.RESULT);
    clock.advance(Duration.ofHours(4).plusMinutes(30));
    clocks().look();

    assertThat(escalated()).containsExactly(Milestone.RESULT, Milestone.RESULT);
  }

  /// The citizen was promised the same, whoever acts.
  @Test
  void goesOnWhereTheCaseWasForwarded() {
    takes(new Step.Accept(), new Step.Begin(null));
    on(26, 12, 0);
    takes(forward());

    on(26, 13, 0);
    on(26, 16, 30);

    assertThat(warned()).containsExactly(Milestone.RESULT);
    assertThat(escalated()).containsExactly(Milestone.RESULT);
  }

  @Test
  void promisesNothingWhereThereIsNoPolicy() {
    timetable = new Timetable(1, timetable.hours(), null);

    on(30, 16, 30);

    assertThat(events()).isEmpty();
    assertThat(dueList().next(ticket())).isEmpty();
  }
}
