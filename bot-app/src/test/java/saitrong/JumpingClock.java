package saitrong;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Goes on from a Monday, ten in the morning in Bangkok, and jumps when it is told to.
final class JumpingClock implements InstantSource {

  private final long began = System.nanoTime();
  private volatile Instant start = Instant.parse("2026-11-23T03:00:00Z");

  @Override
  public Instant instant() {
    return start.plusNanos(System.nanoTime() - began);
  }

  /// Never backwards.
  void jumpTo(Instant later) {
    advance(Duration.between(instant(), later));
  }

  void advance(Duration howFar) {
    start = start.plus(howFar);
  }
}
