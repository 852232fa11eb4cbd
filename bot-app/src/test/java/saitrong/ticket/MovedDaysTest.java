package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.content.Milestone;
import saitrong.shared.Life;
import saitrong.store.FragileDatabase;
import saitrong.ticket.ClockEvent.DayOff;
import saitrong.ticket.ClockEvent.Redated;

/// A day that was told moves only where the history says so.
class MovedDaysTest extends AtTheClocks {

  @Test
  void saysInTheHistoryWhyADayOffMovedTheDay() {
    takes(new Step.Accept(), new Step.Begin(null));
    on(23, 11, 0);

    timetable = withDayOff(2, LocalDate.of(2026, 11, 25));
    clocks().look();
    clocks().look();

    assertThat(events())
        .singleElement()
        .isInstanceOfSatisfying(
            Redated.class,
            it -> {
              assertThat(it.milestone()).isEqualTo(Milestone.RESULT);
              assertThat(it.from()).isEqualTo(THURSDAY);
              assertThat(it.to()).isEqualTo(at(27, 16, 30));
              assertThat(it.daysOff())
                  .containsExactly(new DayOff(LocalDate.of(2026, 11, 25), "วันหยุดทดสอบ"));
            });
    on(26, 16, 30);
    assertThat(escalated()).isEmpty();
    on(27, 16, 30);
    assertThat(escalated()).containsExactly(Milestone.RESULT);
  }

  /// The receipt card has told the day by then.
  @Test
  void knowsTheDayThatWasToldThoughTheClockWasNotLookedAtYet() {
    timetable = withDayOff(2, LocalDate.of(2026, 11, 25));

    clocks().look();

    assertThat(events())
        .filteredOn(it -> ((Redated) it).milestone() == Milestone.RESULT)
        .singleElement()
        .isInstanceOfSatisfying(
            Redated.class,
            it -> {
              assertThat(it.from()).isEqualTo(THURSDAY);
              assertThat(it.to()).isEqualTo(at(27, 16, 30));
            });
  }

  /// For two seconds some instances serve the set of before.
  @Test
  void movesNoDayBackWhereAnotherInstanceLagsBehind() {
    takes(new Step.Accept(), new Step.Begin(null));
    on(23, 11, 0);
    var behind = clocks();
    timetable = withDayOff(2, LocalDate.of(2026, 11, 25));
    var old = TicketsForTests.shipped();
    var lagging = TicketsForTests.clocks(STORE.database(), () -> old, clock);

    behind.look();
    lagging.look();
    clocks().look();

    assertThat(events()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cases.updateOne", "case_clocks.updateOne"})
  void saysOnceThatTheDayMovedWhereverTheInstanceDies(String write) {
    takes(new Step.Accept(), new Step.Begin(null));
    on(23, 11, 0);
    timetable = withDayOff(2, LocalDate.of(2026, 11, 25));
    var life = new Life();
    life.endsAfter(write);
    var mortal = clocks(FragileDatabase.of(STORE.database(), life));
    assertThatThrownBy(mortal::look).isInstanceOf(Life.Ended.class);

    clocks().look();

    assertThat(events()).hasSize(1);
  }

  /// What the pause did is the pause's, and only what is left is the holiday's.
  @Test
  void tellsTheDayOffFromAPauseOfTheSameMoment() {
    takes(new Step.Accept(), new Step.Begin(null));
    on(24, 9, 0);
    takes(ASK);
    clock.advance(Duration.ofHours(1));
    takes(new Step.Resume(null));

    timetable = withDayOff(2, LocalDate.of(2026, 12, 31));
    clocks().look();

    assertThat(events()).isEmpty();
    timetable = withDayOff(3, LocalDate.of(2026, 11, 26));
    clocks().look();
    assertThat(events())
        .singleElement()
        .isInstanceOfSatisfying(Redated.class, it -> assertThat(it.to()).isEqualTo(at(30, 16, 30)));
  }

  /// The long weekend of 5 to 7 December was known, and only comes into the way.
  @Test
  void namesNoDayOffThatWasKnownBefore() {
    var friday = LocalDate.of(2026, 12, 4);
    takes(new Step.Accept(), new Step.Begin(null), delayUntil(friday));
    on(23, 11, 0);

    timetable = withDayOff(2, friday);
    clocks().look();

    assertThat(events())
        .singleElement()
        .isInstanceOfSatisfying(
            Redated.class,
            it -> {
              assertThat(it.to()).isEqualTo(at(30, 16, 30).plus(Duration.ofDays(8)));
              assertThat(it.daysOff()).containsExactly(new DayOff(friday, "วันหยุดทดสอบ"));
            });
  }

  /// The citizen goes by the day that they were told until an officer tells them of the other.
  @Test
  void letsAnOfficerTellOfTheDayThatCountsNow() {
    takes(new Step.Accept(), new Step.Begin(null));
    on(23, 11, 0);
    var counts = LocalDate.of(2026, 11, 30);
    assertThat(refused(delayUntil(LocalDate.of(2026, 11, 26)))).isEqualTo(notLaterThan(26));
    isMovedTwice();

    assertThat(refused(delayUntil(LocalDate.of(2026, 11, 27)))).isEqualTo(notLaterThan(30));
    takes(delayUntil(counts));

    assertThat(ticket().lastMove().fact()).isEqualTo(new Fact.Delay(counts, THURSDAY));
    assertThat(refused(delayUntil(counts))).as("it is told").isEqualTo(notLaterThan(30));
  }

  @Test
  void namesTheDayThatWasToldFirstHoweverOftenItMoved() {
    takes(new Step.Accept(), new Step.Begin(null));
    on(23, 11, 0);
    isMovedTwice();

    assertThat(MovedResult.of(ticket(), at(30, 16, 30))).contains(new MovedResult(THURSDAY, true));
    assertThat(MovedResult.of(ticket(), THURSDAY)).isEmpty();
  }

  /// Else they would wait on that day for nothing, and nobody in the office would know.
  @Test
  void standsOnTheListOnTheDayThatWasToldUntilTheOtherIsTold() {
    takes(new Step.Accept(), new Step.Begin(null));
    on(23, 11, 0);
    isMovedTwice();
    on(25, 12, 0);
    assertThat(dueList().pressing(false, 9)).isEmpty();

    on(26, 8, 0);

    assertThat(dueList().pressing(false, 9))
        .containsExactly(
            new DueCase.Promised(ticket(), Milestone.RESULT, at(30, 16, 30), false, null, true));
    takes(delayUntil(LocalDate.of(2026, 11, 30)));
    clocks().look();
    assertThat(dueList().pressing(false, 9)).isEmpty();
  }

  private void isMovedTwice() {
    timetable = withDayOff(2, LocalDate.of(2026, 11, 24));
    clocks().look();
    timetable = withDayOff(3, LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 25));
    clocks().look();
    assertThat(events()).hasSize(2);
    clock.advance(Duration.ofMinutes(1));
  }

  private static Objection notLaterThan(int day) {
    return new Objection.NotLater(at(day, 16, 30));
  }

  private Objection refused(Step step) {
    return ((Moving.Refused) tickets.take(number, step, OFFICER)).objection();
  }

  /// Nobody is there on it: the next working day is.
  @Test
  void movesANewDayThatTurnsOutToBeOff() {
    var newDay = LocalDate.of(2026, 11, 27);
    takes(new Step.Accept(), new Step.Begin(null), delayUntil(newDay));
    on(23, 11, 0);

    timetable = withDayOff(2, newDay);
    clocks().look();

    assertThat(events())
        .singleElement()
        .isInstanceOfSatisfying(
            Redated.class,
            it -> {
              assertThat(it.from()).isEqualTo(at(27, 16, 30));
              assertThat(it.to()).isEqualTo(at(30, 16, 30));
            });
  }
}
