package saitrong.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Moves what the journal holds into the tree, so that the journal can begin anew. It runs beside
/// the commands: the tree can be written while it changes, and a change that gets in early is only
/// done twice. The tree names the first generation of the journal that it may lack.
final class Checkpoints {

  private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);
  private static final String GENERATION = "generation";
  private static final int FILL_PERCENT = 50;
  private static final int COMPACT_BYTES = 8 << 20;

  private final MVStore store;
  private final Journal journal;
  private final MVMap<String, Long> state;
  private final long dueBytes;
  private @Nullable Thread running;
  private volatile boolean failed;

  /// @param dueBytes how much the journal may hold: the more, the fewer pages are written in all,
  ///   and the longer a start after a crash takes
  Checkpoints(MVStore store, Journal journal, long dueBytes) {
    this.store = store;
    this.journal = journal;
    this.dueBytes = dueBytes;
    this.state = store.openMap("journal");
  }

  /// At start: brings the tree up to what was acknowledged before the end of the last process.
  void catchUp(Consumer<ByteBuffer> changes) throws IOException {
    begin(journal.replay(state.getOrDefault(GENERATION, 1L), changes));
    write();
  }

  void startWhenDue() {
    if (failed) {
      throw new IllegalStateException("The database file cannot be written.");
    }
    if (journal.size() >= dueBytes && (running == null || !running.isAlive())) {
      begin(state.getOrDefault(GENERATION, 1L) + 1);
      running = Thread.ofPlatform().name("store-checkpoint").start(this::tryToWrite);
    }
  }

  /// From here on the other journal is written; this one's changes are all in the tree already, in
  /// memory.
  private void begin(long generation) {
    state.put(GENERATION, generation);
    journal.begin(generation);
  }

  private void tryToWrite() {
    try {
      write();
    } catch (RuntimeException e) {
      failed = true;
      LOG.error("The database file cannot be written, and nothing more is taken", e);
    }
  }

  private void write() {
    store.commit();
    store.sync();
    if (store.compact(FILL_PERCENT, COMPACT_BYTES)) {
      store.sync();
    }
  }

  /// At the end: nothing is left for the next start to do.
  void finish() throws IOException {
    try {
      if (running != null) {
        running.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    journal.keep();
    begin(state.getOrDefault(GENERATION, 1L) + 1);
    store.commit();
    store.sync();
  }
}
