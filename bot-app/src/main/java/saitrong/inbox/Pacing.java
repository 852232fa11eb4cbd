package saitrong.inbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Slows the door down long before it must be closed. While much waits for an answer, the 200 for
/// what is already kept is held back until there is room again, for a second at most: LINE waits
/// for two. Without it a sender that goes by our 200s sends faster than is answered, until all that
/// comes is refused and has to come again.
final class Pacing {

  static final Duration LONGEST = Duration.ofSeconds(1);
  static final Duration GLANCE = Duration.ofMillis(100);

  private static final CompletionStage<Void> AT_ONCE = CompletableFuture.completedStage(null);

  private final int easy;
  private final InstantSource clock;
  private final Queue<Held> held = new ConcurrentLinkedQueue<>();
  private volatile boolean open;

  private record Held(CompletableFuture<Void> pass, Instant until) {}

  /// @param easy events that may be in hand while the door is quick
  Pacing(int easy, InstantSource clock) {
    this.easy = easy;
    this.clock = clock;
  }

  /// @param came when the webhook came in: the time that storing took counts
  CompletionStage<Void> pass(int inHand, Instant came) {
    if (open || inHand <= easy) {
      return AT_ONCE;
    }
    var pass = new CompletableFuture<Void>();
    held.add(new Held(pass, came.plus(LONGEST)));
    if (open) {
      letAllPass();
    }
    return pass;
  }

  /// For good: nobody looks any more who has waited long enough, and little will leave the house.
  void open() {
    open = true;
    letAllPass();
  }

  private void letAllPass() {
    while (!held.isEmpty()) {
      letOnePass();
    }
  }

  int held() {
    return held.size();
  }

  /// Something has left the house: as many may pass as there is room for.
  void room(int inHand) {
    for (int room = easy - inHand; room > 0 && letOnePass(); room--) {}
  }

  private boolean letOnePass() {
    var first = held.poll();
    return first != null && first.pass.complete(null);
  }

  /// Whoever has waited long enough passes, room or not.
  void look() {
    var now = clock.instant();
    held.removeIf(one -> !one.until.isAfter(now) && one.pass.complete(null));
  }
}
