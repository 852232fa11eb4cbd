package saitrong.simulator.world;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// One chat: with a citizen, or a group. Its monitor keeps the five messages of one call together,
/// and wakes those who wait for an answer.
public final class Chat {

  private final String id;
  private final List<ChatEntry> entries = new ArrayList<>();

  Chat(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  public synchronized List<ChatEntry> entries() {
    return List.copyOf(entries);
  }

  public Optional<ChatEntry> message(String messageId) {
    return entries().stream().filter(entry -> messageId.equals(entry.messageId())).findFirst();
  }

  synchronized List<ChatEntry> add(List<LongFunction<ChatEntry>> news, Sequence sequence) {
    var added = new ArrayList<ChatEntry>();
    for (var item : news) {
      added.add(item.apply(sequence.next()));
    }
    entries.addAll(added);
    notifyAll();
    return added;
  }

  synchronized List<ChatEntry> change(Predicate<ChatEntry> which, UnaryOperator<ChatEntry> change) {
    var changed = new ArrayList<ChatEntry>();
    entries.replaceAll(entry -> {
      if (!which.test(entry)) {
        return entry;
      }
      var newer = change.apply(entry);
      changed.add(newer);
      return newer;
    });
    notifyAll();
    return changed;
  }

  /// Waits until the chat looks as wished, at most that long; answers the chat as it then is.
  public synchronized List<ChatEntry> await(Predicate<List<ChatEntry>> wish, Duration atMost)
      throws InterruptedException {
    long end = System.nanoTime() + atMost.toNanos();
    long left = atMost.toMillis();
    while (!wish.test(List.copyOf(entries)) && left > 0) {
      wait(left);
      left = (end - System.nanoTime()) / 1_000_000;
    }
    return List.copyOf(entries);
  }

  /// Counts the entries of all chats.
  static final class Sequence {
    private final java.util.concurrent.atomic.AtomicLong last =
        new java.util.concurrent.atomic.AtomicLong();

    long next() {
      return last.incrementAndGet();
    }
  }
}
