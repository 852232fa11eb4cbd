package saitrong.faq;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Work beside one's own: whoever saved an answer waits until it is found.
///
/// On threads of their own. The common pool has a single one on two cores, and to wait for it while
/// it is busy stood still for ever; virtual threads would keep turns from theirs for as long.
final class Beside {

  private Beside() {}

  static <T> CompletableFuture<T> start(Supplier<T> work) {
    return CompletableFuture.supplyAsync(
        work, task -> Thread.ofPlatform().name("faq-index").start(task));
  }
}
