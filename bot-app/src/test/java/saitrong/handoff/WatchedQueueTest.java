package saitrong.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.shared.MovableClock;
import saitrong.store.TestStore;

/// Whether somebody reads what the queue says.
class WatchedQueueTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(WatchedQueue.COLLECTION);

  private final MovableClock clock = new MovableClock();
  private final WatchedQueue here = new WatchedQueue(STORE.database(), clock);
  private final WatchedQueue there = new WatchedQueue(STORE.database(), clock);

  @Test
  void knowsNobodyBeforeAnybodyLooks() {
    here.readAnew();

    assertThat(here.isWatched()).isFalse();
  }

  @Test
  void knowsWhoeverLooksAtAnyInstance() {
    here.lookedAt(Set.of());
    there.readAnew();

    assertThat(here.isWatched()).isTrue();
    assertThat(there.isWatched()).isTrue();
  }

  @Test
  void knowsWhoeverKeepsLooking() {
    for (int i = 0; i < 10; i++) {
      here.lookedAt(Set.of());
      clock.advance(Duration.ofMinutes(1));
      there.readAnew();

      assertThat(there.isWatched()).as("after %d minutes", i + 1).isTrue();
    }
  }

  @Test
  void knowsThatTheyHaveGone() {
    here.lookedAt(Set.of());
    there.readAnew();
    clock.advance(Duration.ofMinutes(2));
    there.readAnew();

    assertThat(here.isWatched()).isFalse();
    assertThat(there.isWatched()).isFalse();
  }
}
