package saitrong.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import saitrong.shared.MovableClock;

/// When LINE is asked for the month's pushes, and when it is believed.
class PushBudgetTest {

  private final MovableClock clock = new MovableClock();
  private QuotaSource.Figures figures = new QuotaSource.Figures(100, 0);
  private int asked;
  private boolean lineTells = true;
  private final PushBudget budget = new PushBudget(this::read, 10, clock);

  private Optional<QuotaSource.Figures> read() {
    asked++;
    return lineTells ? Optional.of(figures) : Optional.empty();
  }

  @Test
  void neverAsksLineWhileSomethingIsSent() {
    assertThat(budget.allows(Weight.BINDING)).isTrue();
    budget.counting(new Outcome.Accepted(false));

    assertThat(asked).isZero();
  }

  @Test
  void asksLineNowAndThenWhileThereIsEnough() {
    ticksFor(Duration.ofMinutes(11));

    assertThat(asked).isEqualTo(3);
  }

  @Test
  void asksLineMoreOftenWhileSomebodyWaits() {
    figures = new QuotaSource.Figures(100, 95);
    ticksFor(Duration.ofSeconds(1));
    assertThat(budget.allows(Weight.ANSWER)).isFalse();

    figures = new QuotaSource.Figures(200, 95);
    ticksFor(Duration.ofSeconds(16));

    assertThat(budget.allows(Weight.ANSWER)).isTrue();
    assertThat(asked).isEqualTo(2);
  }

  @Test
  void asksAgainSoonWhileLineHasNotToldIt() {
    lineTells = false;
    ticksFor(Duration.ofSeconds(1));
    figures = new QuotaSource.Figures(100, 100);

    lineTells = true;
    ticksFor(Duration.ofSeconds(16));

    assertThat(budget.allows(Weight.BINDING)).isFalse();
  }

  @Test
  void asksAgainSoonAfterLineDidNotTellIt() {
    ticksFor(Duration.ofMinutes(4));
    lineTells = false;
    ticksFor(Duration.ofSeconds(62));
    assertThat(asked).isEqualTo(2);

    ticksFor(Duration.ofSeconds(16));
    lineTells = true;
    ticksFor(Duration.ofMinutes(2));

    assertThat(asked).isEqualTo(4);
  }

  @Test
  void believesARefusalMoreThanTheSameFiguresAgain() {
    ticksFor(Duration.ofSeconds(1));
    budget.counting(new Outcome.MonthlyLimit());
    assertThat(budget.allows(Weight.BINDING)).isFalse();

    waitsFor(Duration.ofMinutes(4));
    assertThat(budget.allows(Weight.BINDING)).isFalse();
    waitsFor(Duration.ofMinutes(2));

    assertThat(budget.allows(Weight.BINDING)).isTrue();
  }

  @Test
  void believesNewFiguresAfterARefusalAtOnce() {
    ticksFor(Duration.ofSeconds(1));
    budget.counting(new Outcome.MonthlyLimit());
    assertThat(budget.allows(Weight.BINDING)).isFalse();

    figures = new QuotaSource.Figures(150, 100);
    ticksFor(Duration.ofSeconds(16));

    assertThat(budget.allows(Weight.BINDING)).isTrue();
    assertThat(budget.left()).isEqualTo(50);
  }

  /// As the outbox does with a letter that waits.
  private void waitsFor(Duration howLong) {
    for (var left = howLong; left.isPositive(); left = left.minusSeconds(1)) {
      budget.allows(Weight.BINDING);
      ticksFor(Duration.ofSeconds(1));
    }
  }

  private void ticksFor(Duration howLong) {
    for (var left = howLong; left.isPositive(); left = left.minus(PushBudget.EVERY)) {
      budget.refresh();
      clock.advance(PushBudget.EVERY);
    }
  }
}
