package saitrong.inbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import saitrong.citizen.CitizenId;

/// Notices, once for each event, that a person has waited for a second: they should see that
/// somebody is at it.
final class StillAtIt {

  static final Duration EVERY = Duration.ofMillis(500);
  private static final Duration LONG = Duration.ofSeconds(1);

  /// LINE takes a hundred such calls a second, and who is this late has other worries.
  private static final int AT_ONCE = 40;

  private final Supplier<Collection<Mail>> inHand;
  private final Consumer<CitizenId> tell;
  private final InstantSource clock;
  private final Set<EventId> told = ConcurrentHashMap.newKeySet();

  StillAtIt(Supplier<Collection<Mail>> inHand, Consumer<CitizenId> tell, InstantSource clock) {
    this.inHand = inHand;
    this.tell = tell;
    this.clock = clock;
  }

  void look() {
    var waiting = inHand.get();
    var longAgo = clock.instant().minus(LONG);
    waiting.stream()
        .filter(mail -> isAwaited(mail, longAgo) && told.add(mail.id()))
        .limit(AT_ONCE)
        .forEach(mail -> tell.accept(mail.event().envelope().citizen()));
    told.retainAll(waiting.stream().map(Mail::id).collect(Collectors.toSet()));
  }

  private static boolean isAwaited(Mail mail, Instant longAgo) {
    return mail.isAwaited() && mail.event().envelope().arrived().isBefore(longAgo);
  }
}
