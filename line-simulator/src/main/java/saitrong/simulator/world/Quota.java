package saitrong.simulator.world;

import org.jspecify.annotations.Nullable;

/// The month's pushes, counted per person reached.
public final class Quota {

  private @Nullable Long limit;
  private long used;

  Quota(@Nullable Long limit) {
    this.limit = limit;
  }

  public synchronized @Nullable Long limit() {
    return limit;
  }

  public synchronized long used() {
    return used;
  }

  public synchronized void limit(@Nullable Long newLimit) {
    limit = newLimit;
  }

  public synchronized void used(long newUsed) {
    used = newUsed;
  }

  /// Counts one more person, or says that the month is full.
  public synchronized boolean takeOne() {
    if (limit != null && used >= limit) {
      return false;
    }
    used++;
    return true;
  }

  public synchronized boolean isUsedUp() {
    return limit != null && used >= limit;
  }
}
