package saitrong.outbox;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;

/// One sender at a time for each citizen; a gate exists only while somebody is at it.
final class OneAtATime {

  private final ConcurrentHashMap<CitizenId, Gate> gates = new ConcurrentHashMap<>();

  private static final class Gate {
    final ReentrantLock lock = new ReentrantLock(true);
    int users;
  }

  <T> T with(CitizenId citizen, Supplier<T> work) {
    var gate = gates.compute(citizen, (id, old) -> enter(old));
    gate.lock.lock();
    try {
      return work.get();
    } finally {
      gate.lock.unlock();
      gates.computeIfPresent(citizen, (id, same) -> --same.users == 0 ? null : same);
    }
  }

  private static Gate enter(@Nullable Gate old) {
    var gate = old == null ? new Gate() : old;
    gate.users++;
    return gate;
  }
}
