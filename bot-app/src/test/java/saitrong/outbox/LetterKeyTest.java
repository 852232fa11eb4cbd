package saitrong.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LetterKeyTest {

  private static final Instant NOON = Instant.parse("2026-03-02T05:00:00Z");

  @Test
  void isTheSameWheneverTheSameCauseIsTold() {
    assertThat(LetterKey.of("event-1#answer", NOON))
        .isEqualTo(LetterKey.of("event-1#answer", NOON))
        .isNotEqualTo(LetterKey.of("event-1#apology", NOON))
        .isNotEqualTo(LetterKey.of("event-2#answer", NOON));
  }

  @Test
  void sortsByTheTimeOfTheCause() {
    var earlier = LetterKey.of("b", NOON).toString();
    var later = LetterKey.of("a", NOON.plusMillis(1)).toString();

    assertThat(earlier).isLessThan(later);
  }

  @Test
  void isAUuidThatLineTakes() {
    var key = LetterKey.of("event-1#answer", NOON);

    assertThat(key.version()).isEqualTo(8);
    assertThat(key.variant()).isEqualTo(2);
  }
}
