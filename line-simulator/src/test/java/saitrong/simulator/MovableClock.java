package saitrong.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that stands until it is moved.
final class MovableClock implements InstantSource {

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-20T03:00:00Z"));

  @Override
  public Instant instant() {
    return now.get();
  }

  void move(Duration by) {
    now.updateAndGet(instant -> instant.plus(by));
  }
}
