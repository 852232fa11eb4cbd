package saitrong.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// What was told since the last beat, the newest of each thing. Bounded, for the database may be
/// away for long.
final class UntoldSignals {

  private static final int MOST = 10_000;

  private final Map<List<String>, Signal> waiting = new LinkedHashMap<>();

  synchronized void add(Signal signal) {
    if (waiting.size() < MOST) {
      waiting.merge(
          List.of(signal.what(), signal.id()),
          signal,
          (known, newer) -> newer.version() >= known.version() ? newer : known);
    }
  }

  /// What cannot be handed over is kept for the next time.
  void handOver(Consumer<List<Signal>> receiver) {
    var taken = take();
    if (taken.isEmpty()) {
      return;
    }
    try {
      receiver.accept(taken);
    } catch (RuntimeException e) {
      taken.forEach(this::add);
      throw e;
    }
  }

  private synchronized List<Signal> take() {
    var taken = List.copyOf(waiting.values());
    waiting.clear();
    return taken;
  }
}
