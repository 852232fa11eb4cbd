package saitrong.simulator.world;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/// Remembers for 24 hours which retry keys were accepted, and what was answered.
/// https://developers.line.biz/en/docs/messaging-api/retrying-api-request/
public final class RetryKeys {

  private static final Duration MEMORY = Duration.ofHours(24);

  /// The first acceptance under a key. `body` is compared, because LINE asks for an identical
  /// request.
  public record Accepted(String requestId, JsonNode answer, String body, Instant at) {}

  private final InstantSource clock;
  private final Map<String, Accepted> keys = new ConcurrentHashMap<>();

  RetryKeys(InstantSource clock) {
    this.clock = clock;
  }

  /// Runs the sending once per key, also when two calls with one key come at the same moment. The
  /// second one gets what the first one got: `acceptance.requestId()` then is not its own request's
  /// id.
  public Accepted once(String key, Supplier<Accepted> sending) {
    var now = clock.instant();
    return keys.compute(
        key,
        (same, known) ->
            known != null && known.at().plus(MEMORY).isAfter(now) ? known : sending.get());
  }

  void clear() {
    keys.clear();
  }
}
