package saitrong.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.shared.MovableClock;
import saitrong.store.TestStore;

/// Whether somebody reads what the queue says.
class AtTheDeskTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(AtTheDesk.COLLECTION);

  private final MovableClock clock = new MovableClock();
  private final AtTheDesk here = new AtTheDesk(STORE.database(), clock);
  private final AtTheDesk there = new AtTheDesk(STORE.database(), clock);

  @Test
  void knowsNobodyBeforeAnybodyLooks() {
    here.readAnew();

    assertThat(here.isSomebodyThere()).isFalse();
  }

  @Test
  void knowsWhoeverLooksAtAnyInstance() {
    here.isSeen();
    there.readAnew();

    assertThat(here.isSomebodyThere()).isTrue();
    assertThat(there.isSomebodyThere()).isTrue();
  }

  @Test
  void knowsWhoeverKeepsLooking() {
    for (int i = 0; i < 10; i++) {
      here.isSeen();
      clock.advance(Duration.ofMinutes(1));
      there.readAnew();

      assertThat(there.isSomebodyThere()).as("after %d minutes", i + 1).isTrue();
    }
  }

  @Test
  void knowsThatTheyHaveGone() {
    here.isSeen();
    there.readAnew();
    clock.advance(Duration.ofMinutes(2));
    there.readAnew();

    assertThat(here.isSomebodyThere()).isFalse();
    assertThat(there.isSomebodyThere()).isFalse();
  }
}
