package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import saitrong.inbox.EventId;

/// What a conversation remembers of the events it has answered.
class AppliedTest {

  private static final Instant NOON = Instant.parse("2026-03-02T05:00:00Z");

  @Test
  void knowsTheLastFiftyAndNotTheOneBefore() {
    var applied = after(51);

    assertThat(applied.contains(event(0))).isFalse();
    for (int number = 1; number <= 50; number++) {
      assertThat(applied.contains(event(number))).isTrue();
    }
  }

  @Test
  void asksTheRecordOnlyForAnEventAsOldAsOneThatDroppedOut() {
    var applied = after(60);

    assertThat(applied.mayHaveForgotten(at(9))).isTrue();
    assertThat(applied.mayHaveForgotten(at(3))).isTrue();
    assertThat(applied.mayHaveForgotten(at(10))).isFalse();
  }

  @Test
  void knowsThatALateArrivalIsNewAsLongAsNothingSoYoungDroppedOut() {
    var applied = after(60).and(new EventId("from the future"), at(9_000));

    assertThat(applied.mayHaveForgotten(at(61))).isFalse();
  }

  @Test
  void forgetsNothingBeforeItIsFull() {
    assertThat(after(49).mayHaveForgotten(at(-1_000))).isFalse();
  }

  @Test
  void bearsTimesThatNoClockShows() {
    var applied = Applied.none();
    for (int number = 0; number < 51; number++) {
      applied = applied.and(event(number), number == 0 ? Instant.MAX : Instant.MIN);
    }

    assertThat(applied.mayHaveForgotten(Instant.MIN)).isTrue();
    assertThat(applied.mayHaveForgotten(NOON)).isTrue();
  }

  private static Applied after(int events) {
    var applied = Applied.none();
    for (int number = 0; number < events; number++) {
      applied = applied.and(event(number), at(number));
    }
    return applied;
  }

  private static EventId event(int number) {
    return new EventId("event-" + number);
  }

  private static Instant at(int second) {
    return NOON.plusSeconds(second);
  }
}
