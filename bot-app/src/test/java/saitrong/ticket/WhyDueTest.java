package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static saitrong.ticket.CaseWalk.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import saitrong.content.Milestone;
import saitrong.content.Timetable;
import saitrong.promise.Day;
import saitrong.shared.PersonalText;

/// How the days of a case are counted that came in on Monday, 23 November, at ten.
class WhyDueTest extends AtTheClocks {

  private static final Step DONE = new Step.Complete(words("ซ่อมแล้ว"));

  @Test
  void countsAllThatIsPromisedByTheVersionInForce() {
    var why = why();

    assertThat(why).extracting(WhyDue.Counted::milestone).containsExactly(Milestone.values());
    assertThat(why).extracting(it -> it.version().number()).containsOnly(1);
    assertThat(why).allSatisfy(it -> assertThat(it.ended()).isEmpty());
    assertThat(due(Milestone.RESULT)).contains(THURSDAY);
  }

  /// What came later moved nothing of it.
  @Test
  void saysWithWhichStepItWasDoneAndCountsItAsItWasThen() {
    on(23, 11, 0);
    takes(new Step.Accept());
    on(23, 13, 0);
    takes(new Step.Begin(null), ASK);
    on(25, 9, 0);
    takes(new Step.Resume(null));

    assertThat(counted(Milestone.TAKEN).ended())
        .map(TicketEvent.Moved::kind)
        .contains(StepKind.ACCEPT);
    assertThat(counted(Milestone.FIRST_ACTION).ended())
        .map(TicketEvent.Moved::kind)
        .contains(StepKind.BEGIN);
    assertThat(due(Milestone.FIRST_ACTION)).contains(at(24, 10, 0));
    assertThat(counted(Milestone.RESULT).ended()).isEmpty();
  }

  @Test
  void leavesOutTheDaysOnWhichTheOfficeWaited() {
    takes(new Step.Accept(), new Step.Begin(null));
    on(24, 10, 0);
    takes(ASK);
    assertThat(due(Milestone.RESULT)).isEmpty();
    on(25, 10, 0);
    takes(new Step.Resume(null));

    assertThat(counted(Milestone.RESULT).promise().days())
        .filteredOn(Day.Waited.class::isInstance)
        .extracting(Day::date)
        .containsExactly(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 25));
    assertThat(due(Milestone.RESULT)).contains(at(30, 16, 30));
  }

  @Test
  void tellsTheFirstDayAndTheOneToWhichItWasPutOff() {
    takes(new Step.Accept(), new Step.Begin(null), delayUntil(LocalDate.of(2026, 12, 2)));

    var result = counted(Milestone.RESULT);

    assertThat(result.promise().due().toString()).contains(THURSDAY.toString());
    assertThat(result.putOff()).map(it -> it.step().kind()).contains(StepKind.DELAY);
    assertThat(result.due()).contains(Instant.parse("2026-12-02T09:30:00Z"));
  }

  /// Whoever sends a result back is promised another, and that one counts also when it is there.
  @Test
  void countsTheResultOfACaseThatWasSentBackFromThen() {
    takes(new Step.Accept(), new Step.Begin(null), DONE);
    on(25, 10, 0);
    takes(new Step.Reopen(new PersonalText("ยังไม่เรียบร้อย")));
    assertThat(counted(Milestone.RESULT).promise().received()).isEqualTo(at(25, 10, 0));
    on(26, 10, 0);
    takes(DONE);

    var result = counted(Milestone.RESULT);

    assertThat(result.promise().received()).isEqualTo(at(25, 10, 0));
    assertThat(result.ended()).map(TicketEvent.Moved::at).contains(at(26, 10, 0));
    assertThat(counted(Milestone.TAKEN).promise().received()).isEqualTo(at(23, 10, 0));
  }

  @Test
  void countsByTheCalendarOfToday() {
    timetable = withDayOff(2, LocalDate.of(2026, 11, 25));

    assertThat(counted(Milestone.RESULT).promise().days())
        .contains(
            new Day.Closed(
                LocalDate.of(2026, 11, 25), new Day.Why.PublicHoliday("วันหยุดทดสอบ", true)));
  }

  @Test
  void saysNothingWhereNothingIsPromised() {
    timetable = new Timetable(2, timetable.hours(), null);

    assertThat(why()).isEmpty();
  }

  private List<WhyDue.Counted> why() {
    return WhyDue.of(ticket(), timetable).each();
  }

  private WhyDue.Counted counted(Milestone milestone) {
    return why().stream().filter(it -> it.milestone() == milestone).findFirst().orElseThrow();
  }

  private Optional<Instant> due(Milestone milestone) {
    return counted(milestone).due();
  }
}
