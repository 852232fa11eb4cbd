package saitrong;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// A virtual thread for each turn. Turns in hand had their while before the end comes here; one
/// that still waits for LINE then is given up, as in a crash, and taken up again by whoever starts
/// next.
final class TurnThreads implements Executor, AutoCloseable {

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Duration patience;

  TurnThreads(Duration patience) {
    this.patience = patience;
  }

  @Override
  public void execute(Runnable turn) {
    threads.execute(turn);
  }

  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException hurried) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
