package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static saitrong.ticket.CaseWalk.words;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import saitrong.content.Milestone;

/// What presses, for staff to see.
class DueListTest extends AtTheClocks {

  @Test
  void listsWhatIsLateAndDueTodayWithTheFirstAtTheTop() {
    takes(new Step.Accept(), new Step.Begin(null));
    clock.advance(Duration.ofDays(1));
    var urgent = open("b", "street-light", false);
    open("c", "corruption-tip", true);
    on(26, 17, 0);

    assertThat(dueList().pressing(false, 10))
        .extracting(it -> it.ticket().number())
        .containsExactly(urgent, number);
    assertThat(dueList().pressing(true, 10)).hasSize(3);
    assertThat(dueList().counted()).isEqualTo(new DueCases(0, 2, 2, 0, 0, 0, 0));
    assertThat(dueList().pressing(false, 10).getLast())
        .isInstanceOfSatisfying(
            DueCase.Promised.class,
            it -> assertThat(it.late() && it.escalated() && it.untold()).isTrue());
  }

  @Test
  void countsWhatIsDueTodayUntilItIsLate() {
    on(24, 9, 0);
    assertThat(dueList().counted()).isEqualTo(new DueCases(1, 0, 0, 0, 0, 0, 0));

    on(24, 17, 0);
    assertThat(dueList().counted()).isEqualTo(new DueCases(0, 1, 1, 0, 0, 0, 0));
  }

  @Test
  void forgetsTheLatenessOfWhatWasPutOff() {
    takes(new Step.Accept(), new Step.Begin(null));
    on(26, 17, 0);
    takes(delayUntil(LocalDate.of(2026, 12, 1)));
    clocks().look();

    assertThat(dueList().pressing(false, 10)).isEmpty();
    assertThat(dueList().counted()).isEqualTo(new DueCases(0, 0, 0, 1, 0, 0, 0));
    clock.advance(Duration.between(clock.instant(), at(26, 17, 0).plus(Duration.ofDays(5))));
    clocks().look();
    assertThat(dueList().pressing(false, 10))
        .singleElement()
        .isInstanceOfSatisfying(DueCase.Promised.class, it -> assertThat(it.untold()).isTrue());
    assertThat(escalated()).containsExactly(Milestone.RESULT, Milestone.RESULT);
  }

  /// Whoever took the step looks at the case at once.
  @Test
  void saysWhatIsSoBeforeTheClockComesBy() {
    takes(new Step.Accept(), new Step.Begin(null));
    on(26, 17, 0);
    takes(delayUntil(LocalDate.of(2026, 12, 1)));
    assertThat(promised().due()).isEqualTo(THURSDAY.plus(Duration.ofDays(5)));
    assertThat(promised().late() || promised().escalated()).isFalse();
    assertThat(dueList().nextOf(List.of(ticket())).get(ticket().id())).isEqualTo(promised());

    takes(ASK);

    assertThat(dueList().next(ticket())).get().isInstanceOf(DueCase.TermOver.class);
  }

  private DueCase.Promised promised() {
    return (DueCase.Promised) dueList().next(ticket()).orElseThrow();
  }

  /// The step stays with a person.
  @Test
  void remindsTheOfficeOfATermThatIsOver() {
    takes(new Step.Accept(), new Step.Begin(null));
    takes(new Step.AskCitizen(words("ภาพหน้าจอ"), LocalDate.of(2026, 11, 25)));
    on(25, 23, 59);
    assertThat(dueList().pressing(false, 10)).isEmpty();

    on(26, 0, 0);

    assertThat(dueList().pressing(false, 10))
        .singleElement()
        .isInstanceOfSatisfying(
            DueCase.TermOver.class, it -> assertThat(it.since()).isEqualTo(at(26, 0, 0)));
    assertThat(dueList().counted().termsOver()).isEqualTo(1);
    assertThat(ticket().state()).isEqualTo(State.AWAITING_CITIZEN);
    takes(new Step.Told(words("โทรแจ้งผู้แจ้ง")), new Step.Lapse());
    assertThat(dueList().pressing(false, 10)).isEmpty();
  }
}
