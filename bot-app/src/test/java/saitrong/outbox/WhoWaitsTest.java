package saitrong.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import saitrong.citizen.CitizenId;

/// What is noted while the queue is being read is not forgotten with what was known before.
class WhoWaitsTest {

  private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

  private final WhoWaits waiting = new WhoWaits();
  private final CitizenId citizen = new CitizenId("somchai");

  @Test
  void knowsWhatTheQueueSays() {
    waiting.correct(waiting.known(), List.of(letter(NOW)));

    assertThat(waiting.contains(citizen)).isTrue();
    assertThat(waiting.unsureSince(citizen)).isEqualTo(NOW);
  }

  @Test
  void forgetsWhoIsNotInTheQueueAnyMore() {
    waiting.note(citizen, null);

    waiting.correct(waiting.known(), List.of());

    assertThat(waiting.contains(citizen)).isFalse();
  }

  @Test
  void keepsWhoseLetterCameAfterTheQueueWasRead() {
    var before = waiting.known();
    waiting.note(citizen, null);

    waiting.correct(before, List.of());

    assertThat(waiting.contains(citizen)).isTrue();
  }

  @Test
  void keepsWhoseNextLetterCameAfterTheQueueWasRead() {
    waiting.note(citizen, null);
    var before = waiting.known();
    waiting.note(citizen, null);

    waiting.correct(before, List.of());

    assertThat(waiting.contains(citizen)).isTrue();
  }

  @Test
  void keepsThatAPushBecameUnsureAfterTheQueueWasRead() {
    waiting.note(citizen, null);
    var before = waiting.known();
    waiting.note(citizen, NOW);

    waiting.correct(before, List.of(letter(null)));

    assertThat(waiting.unsureSince(citizen)).isEqualTo(NOW);
  }

  private QueuedLetter letter(@Nullable Instant unsureSince) {
    return new QueuedLetter(
        UUID.randomUUID(), citizen, Weight.BINDING, NOW, NOW, unsureSince, false, null, null);
  }
}
