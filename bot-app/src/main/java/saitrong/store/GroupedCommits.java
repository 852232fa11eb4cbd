package saitrong.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes writes durable before they are acknowledged. One thread commits for all commands that ran
/// since its last commit: under load one commit serves many. A command runs under the read lock, so
/// that no commit holds half of it; the disk is waited for outside the locks.
final class GroupedCommits implements AutoCloseable {

  /// Somebody who waits for what they wrote.
  interface Waiting {

    void kept();

    /// The disk refused: nobody may say that the write was done.
    void lost();
  }

  private static final Logger LOG = LoggerFactory.getLogger(GroupedCommits.class);

  private final MVStore store;
  private final ReentrantReadWriteLock commands = new ReentrantReadWriteLock();
  private final ReentrantLock queue = new ReentrantLock();
  private final Condition filled = queue.newCondition();
  private final Thread thread = Thread.ofPlatform().name("store-commit").unstarted(this::work);
  private List<Waiting> waiting = new ArrayList<>();
  private boolean closed;

  GroupedCommits(MVStore store) {
    this.store = store;
  }

  void start() {
    thread.start();
  }

  <T> T run(Supplier<T> command) {
    commands.readLock().lock();
    try {
      return command.get();
    } finally {
      commands.readLock().unlock();
    }
  }

  /// Called after the command ran.
  void await(Waiting one) {
    queue.lock();
    try {
      if (!closed) {
        waiting.add(one);
        filled.signal();
        return;
      }
    } finally {
      queue.unlock();
    }
    one.lost();
  }

  private void work() {
    for (var group = next(); group != null; group = next()) {
      try {
        commit();
      } catch (RuntimeException e) {
        LOG.error("The database cannot write to its file and takes nothing more", e);
        close(group);
        return;
      }
      group.forEach(Waiting::kept);
    }
  }

  private void commit() {
    commands.writeLock().lock();
    try {
      store.commit();
    } finally {
      commands.writeLock().unlock();
    }
    store.sync();
  }

  private @Nullable List<Waiting> next() {
    queue.lock();
    try {
      while (waiting.isEmpty() && !closed) {
        filled.awaitUninterruptibly();
      }
      return waiting.isEmpty() ? null : take();
    } finally {
      queue.unlock();
    }
  }

  private List<Waiting> take() {
    var taken = waiting;
    waiting = new ArrayList<>();
    return taken;
  }

  private void close(List<Waiting> group) {
    var rest = new ArrayList<>(group);
    queue.lock();
    try {
      closed = true;
      rest.addAll(take());
    } finally {
      queue.unlock();
    }
    rest.forEach(Waiting::lost);
  }

  /// Commits what waits, then stops.
  @Override
  public void close() {
    queue.lock();
    try {
      closed = true;
      filled.signal();
    } finally {
      queue.unlock();
    }
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
