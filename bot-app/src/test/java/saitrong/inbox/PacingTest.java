package saitrong.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import saitrong.shared.MovableClock;

/// A full house is told to those who come, by letting them wait a little at the door.
class PacingTest {

  private static final int EASY = 3;

  private final MovableClock clock = new MovableClock();
  private final Pacing pacing = new Pacing(EASY, clock);

  @Test
  void keepsNobodyWhileLittleWaits() {
    assertThat(hasPassed(comesWith(EASY))).isTrue();
  }

  @Test
  void keepsWhoComesWhileMuchWaitsUntilSomebodyHasLeft() {
    var comes = comesWith(EASY + 1);

    pacing.room(EASY);
    assertThat(hasPassed(comes)).isFalse();

    pacing.room(EASY - 1);
    assertThat(hasPassed(comes)).isTrue();
  }

  @Test
  void letsAsManyPassAsThereIsRoomForAndTheFirstFirst() {
    var queue = IntStream.range(0, 4).mapToObj(_ -> comesWith(10)).toList();

    pacing.room(1);

    assertThat(queue.stream().map(PacingTest::hasPassed)).containsExactly(true, true, false, false);
  }

  @Test
  void keepsNobodyLongerThanASecondForLineWaitsForTwo() {
    var comes = comesWith(10);

    clock.advance(Pacing.LONGEST.minusMillis(1));
    pacing.look();
    assertThat(hasPassed(comes)).isFalse();

    clock.advance(Duration.ofMillis(1));
    pacing.look();
    assertThat(hasPassed(comes)).isTrue();
  }

  @Test
  void countsTheTimeThatStoringTook() {
    var came = clock.instant();
    clock.advance(Duration.ofMillis(800));
    var comes = pacing.pass(10, came);

    clock.advance(Duration.ofMillis(200));
    pacing.look();

    assertThat(hasPassed(comes)).isTrue();
  }

  /// At closing time little leaves the house any more, and nobody looks after the queue.
  @Test
  void keepsNobodyOnceTheDoorIsOpenForGood() {
    var waits = comesWith(10);

    pacing.open();

    assertThat(hasPassed(waits)).isTrue();
    assertThat(hasPassed(comesWith(10))).isTrue();
    assertThat(pacing.held()).isZero();
  }

  private CompletionStage<Void> comesWith(int inHand) {
    return pacing.pass(inHand, clock.instant());
  }

  private static boolean hasPassed(CompletionStage<Void> stage) {
    return stage.toCompletableFuture().isDone();
  }
}
