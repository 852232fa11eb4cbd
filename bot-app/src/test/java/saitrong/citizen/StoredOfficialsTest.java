package saitrong.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.shared.MovableClock;
import saitrong.store.TestStore;

class StoredOfficialsTest {

  private static final CitizenId SOMEBODY = new CitizenId("0f0f");

  @RegisterExtension static final TestStore STORE = TestStore.with(OfficialsForTests.collection());

  private final MovableClock clock = new MovableClock();
  private Officials officials;

  @BeforeEach
  void open() {
    officials = anotherInstance();
  }

  private Officials anotherInstance() {
    return OfficialsForTests.in(STORE.database(), clock);
  }

  @Test
  void knowsNobodyAtFirst() {
    assertThat(officials.isOfficial(SOMEBODY)).isFalse();
    assertThat(officials.all()).isEmpty();
    assertThat(officials.revoke(SOMEBODY)).isFalse();
  }

  @Test
  void keepsSinceWhenAndByWhichCaseOverARestart() {
    officials.isOfficial(SOMEBODY);

    assertThat(officials.verify(SOMEBODY, "00011/2569")).isTrue();

    assertThat(officials.isOfficial(SOMEBODY)).isTrue();
    var kept = anotherInstance().of(SOMEBODY).orElseThrow();
    assertThat(kept.verified()).isTrue();
    assertThat(kept.byCase()).isEqualTo("00011/2569");
    assertThat(kept.since()).isEqualTo(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    assertThat(kept.isTold()).isFalse();
  }

  @Test
  void doesNotDecideTheSameTwice() {
    officials.verify(SOMEBODY, "00011/2569");
    var first = officials.of(SOMEBODY);
    clock.advance(Duration.ofDays(1));

    assertThat(officials.verify(SOMEBODY, "00012/2569")).isFalse();

    assertThat(officials.of(SOMEBODY)).isEqualTo(first);
  }

  @Test
  void remembersWhatLineShowsAcrossDecisions() {
    officials.verify(SOMEBODY, "00011/2569");
    var verified = officials.of(SOMEBODY).orElseThrow();
    officials.shown(verified, "menu-1");
    officials.told(verified);

    assertThat(officials.revoke(SOMEBODY)).isTrue();

    var revoked = officials.of(SOMEBODY).orElseThrow();
    assertThat(officials.isOfficial(SOMEBODY)).isFalse();
    assertThat(revoked.menu()).isEqualTo("menu-1");
    assertThat(revoked.isShown(null)).isFalse();
    assertThat(revoked.isTold()).isFalse();
  }

  /// What was noted of the decision before must not count for the one that came meanwhile.
  @Test
  void doesNotTakeALateNoteForOneOfTheNewDecision() {
    officials.verify(SOMEBODY, "00011/2569");
    var late = officials.of(SOMEBODY).orElseThrow();
    officials.revoke(SOMEBODY);

    officials.shown(late, "menu-1");
    officials.told(late);

    var now = officials.of(SOMEBODY).orElseThrow();
    assertThat(now.verified()).isFalse();
    assertThat(now.isShown("menu-1")).isFalse();
    assertThat(now.isTold()).isFalse();
  }

  @Test
  void letsOneOfManyDecideWhenAllDecideAtOnce() throws Exception {
    var attempts = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 8; i++) {
      String byCase = "0000%d/2569".formatted(i);
      attempts.add(() -> anotherInstance().verify(SOMEBODY, byCase));
    }

    long deciding = 0;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var attempt : threads.invokeAll(attempts)) {
        deciding += attempt.get() ? 1 : 0;
      }
    }

    assertThat(deciding).isEqualTo(1);
    assertThat(officials.of(SOMEBODY).orElseThrow().version()).isEqualTo(1);
  }
}
