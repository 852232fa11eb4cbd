package saitrong.shared;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// Growing pauses between tries, each a little off, so that a thousand of them do not come back at
/// the same moment.
public record Backoff(Duration first, Duration most, RandomGenerator chance) {

  public Duration after(int tries) {
    long grown = first.toMillis() << Math.min(tries, 16);
    long capped = Math.min(grown, most.toMillis());
    return Duration.ofMillis(capped / 2 + chance.nextLong(capped / 2 + 1));
  }
}
