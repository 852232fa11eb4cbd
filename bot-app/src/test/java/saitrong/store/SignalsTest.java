package saitrong.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.shared.LogLines;

class SignalsTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(Signals.COLLECTION);

  private Instant now = Instant.parse("2026-01-05T02:00:00Z");
  private final List<Signal> heard = new ArrayList<>();
  private Signals here;
  private Signals there;

  @BeforeEach
  void twoInstances() {
    here = new Signals(STORE.database(), () -> now);
    there = new Signals(STORE.database(), () -> now);
    there.listen(heard::add);
  }

  @AfterEach
  void stop() {
    here.close();
    there.close();
  }

  @Test
  void tellsTheOtherInstanceOnce() {
    here.tell(new Signal("conversation", "c1", 7));

    here.beat();
    there.beat();
    there.beat();

    assertThat(heard).containsExactly(new Signal("conversation", "c1", 7));
  }

  @Test
  void tellsItsOwnListenersToo() {
    there.tell(new Signal("conversation", "c1", 7));

    there.beat();

    assertThat(heard).hasSize(1);
  }

  @Test
  void tellsBeforeItEndsWhatWaitsForTheNextBeat() {
    here.tell(new Signal("case", "t1", 2));

    here.close();
    there.beat();

    assertThat(heard).as("a command tells and ends").containsExactly(new Signal("case", "t1", 2));
  }

  @Test
  void passesOnOnlyTheNewestOfSeveralChangesBetweenTwoBeats() {
    here.tell(new Signal("conversation", "c1", 8));
    here.tell(new Signal("conversation", "c1", 7));
    here.tell(new Signal("conversation", "c2", 1));

    here.beat();
    there.beat();

    assertThat(heard)
        .containsExactly(new Signal("conversation", "c1", 8), new Signal("conversation", "c2", 1));
  }

  @Test
  void looksBackFiveSecondsAndNoFurther() {
    here.tell(new Signal("conversation", "c1", 1));
    here.beat();
    now = now.plus(Signals.LOOKS_BACK).plusMillis(1);
    here.tell(new Signal("conversation", "c2", 1));
    here.beat();

    there.beat();

    assertThat(heard).containsExactly(new Signal("conversation", "c2", 1));
  }

  @Test
  void keepsASignalForAMinute() {
    here.tell(new Signal("conversation", "c1", 1));
    here.beat();

    now = now.plus(Signals.LIVES);
    here.expire();
    assertThat(rows()).isEqualTo(1);
    now = now.plus(Duration.ofMillis(1));
    here.expire();
    assertThat(rows()).isZero();
  }

  @Test
  void endsToTellWhoStoppedListening() {
    var later = new ArrayList<Signal>();
    there.listen(later::add).close();
    here.tell(new Signal("conversation", "c1", 1));

    here.beat();
    there.beat();

    assertThat(later).isEmpty();
    assertThat(heard).hasSize(1);
  }

  @Test
  void tellsTheOthersWhenOneListenerFails() {
    here.listen(_ -> {
      throw new IllegalStateException("broken page");
    });
    here.listen(heard::add);
    here.tell(new Signal("conversation", "c1", 1));

    try (var log = LogLines.of(Signals.class.getName())) {
      here.beat();

      assertThat(log.lines())
          .containsExactly(
              "A listener failed on a signal of kind conversation"
                  + " (java.lang.IllegalStateException)");
      assertThat(log.traces()).as("words of the failure").isEmpty();
    }
    assertThat(heard).hasSize(1);
  }

  @Test
  void makesNoTroubleOfItsOwnEnd() {
    try (var log = LogLines.of(Signals.class.getName())) {
      Thread.currentThread().interrupt();
      here.beat();

      assertThat(Thread.interrupted()).as("the end is not taken for done").isTrue();
      assertThat(log.lines()).isEmpty();
    }
  }

  private static long rows() {
    return STORE.database().getCollection("signals").countDocuments();
  }
}
