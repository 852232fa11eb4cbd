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
