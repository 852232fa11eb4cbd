package saitrong.line;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import saitrong.inbox.Inbound;
import saitrong.inbox.Inbound.Followed;
import saitrong.inbox.Inbound.InGroup;
import saitrong.inbox.Inbound.Said;
import saitrong.inbox.Inbound.SentFile;
import saitrong.inbox.Inbound.SentPlace;
import saitrong.inbox.Inbound.SentSticker;
import saitrong.inbox.Inbound.Tapped;
import saitrong.inbox.Inbound.Unfollowed;
import saitrong.inbox.Inbound.Unsent;
import saitrong.inbox.Inbound.Unsupported;

/// Counts what goes over the line. Tags are words of ours from short lists: nothing that LINE or a
/// person can choose.
final class LineMetrics {

  /// What LINE answers to other calls says nothing about these, for better or worse.
  private static final Set<String> SENDING = Set.of("reply", "push");

  private final MeterRegistry registry;
  private final Map<WebhookResult, Timer> webhooks = new ConcurrentHashMap<>();
  private final Map<String, Counter> events = new ConcurrentHashMap<>();
  private final Map<CallTags, Timer> calls = new ConcurrentHashMap<>();

  private volatile @Nullable String trouble;

  private record CallTags(String call, String outcome) {}

  LineMetrics(MeterRegistry registry) {
    this.registry = registry;
    for (WebhookResult result : WebhookResult.values()) {
      timerOf(result); // shown as 0 before the first one happens
    }
  }

  /// From the first byte's arrival at our code to the decision on the answer.
  void webhook(WebhookResult result, Duration took) {
    timerOf(result).record(took);
  }

  private Timer timerOf(WebhookResult result) {
    return webhooks.computeIfAbsent(
        result, key -> registry.timer("saitrong.line.webhooks", "result", key.tag()));
  }

  void event(Inbound event) {
    events
        .computeIfAbsent(
            kindOf(event), kind -> registry.counter("saitrong.line.events", "kind", kind))
        .increment();
  }

  void call(String call, String outcome, Duration took) {
    if (SENDING.contains(call)) {
      trouble = isTrouble(outcome) ? outcome : null;
    }
    calls
        .computeIfAbsent(
            new CallTags(call, outcome),
            tags ->
                registry.timer("saitrong.line.calls", "call", tags.call, "outcome", tags.outcome))
        .record(took);
  }

  /// Not what one message was refused for, but what would happen to any call. Pushes that are used
  /// up are no trouble with LINE: replies go on.
  private static boolean isTrouble(String outcome) {
    return switch (outcome) {
      case "401", "403", "429", "not-sent", "unknown" -> true;
      default -> outcome.startsWith("5");
    };
  }

  /// The outcome of the last call that sends, when it speaks of trouble with LINE or the way there.
  Optional<String> trouble() {
    return Optional.ofNullable(trouble);
  }

  private static String kindOf(Inbound event) {
    return switch (event) {
      case Said _ -> "text";
      case Tapped _ -> "tap";
      case SentFile file -> file.kind().name().toLowerCase(Locale.ROOT);
      case SentPlace _ -> "place";
      case SentSticker _ -> "sticker";
      case Followed _ -> "follow";
      case Unfollowed _ -> "unfollow";
      case Unsent _ -> "unsend";
      case InGroup _ -> "group";
      case Unsupported _ -> "unsupported";
    };
  }
}
