package saitrong.simulator.api;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// LINE's token buckets, one per endpoint.
/// https://developers.line.biz/en/reference/messaging-api/#rate-limits How big the buckets are is
/// not told; here they hold what fills them in their period.
final class RateLimits {

  private record Rate(int calls, Duration per) {}

  private static final Rate MOST = new Rate(2_000, Duration.ofSeconds(1));
  private static final Map<String, Rate> OTHERS =
      Map.of(
          "POST /v2/bot/chat/loading/start", new Rate(100, Duration.ofSeconds(1)),
          "POST /v2/bot/channel/webhook/test", new Rate(60, Duration.ofHours(1)),
          "PUT /v2/bot/channel/webhook/endpoint", new Rate(1_000, Duration.ofMinutes(1)),
          "GET /v2/bot/channel/webhook/endpoint", new Rate(1_000, Duration.ofMinutes(1)),
          "POST /v2/bot/richmenu", new Rate(100, Duration.ofHours(1)),
          "DELETE /v2/bot/richmenu/{id}", new Rate(100, Duration.ofHours(1)),
          "DELETE /v2/bot/richmenu/alias/{id}", new Rate(100, Duration.ofHours(1)),
          "GET /v2/bot/richmenu/list", new Rate(10, Duration.ofSeconds(1)));

  private static final class Bucket {
    private final Rate rate;
    private double level;
    private Instant at;

    Bucket(Rate rate, Instant now) {
      this.rate = rate;
      this.level = rate.calls();
      this.at = now;
    }

    synchronized boolean take(Instant now) {
      double gone = Math.max(0, Duration.between(at, now).toNanos());
      level = Math.min(rate.calls(), level + gone * rate.calls() / rate.per().toNanos());
      at = now.isAfter(at) ? now : at;
      if (level < 1) {
        return false;
      }
      level--;
      return true;
    }
  }

  private final InstantSource clock;
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  RateLimits(InstantSource clock) {
    this.clock = clock;
  }

  /// `endpoint` is the method and the route's pattern.
  boolean allows(String endpoint) {
    var now = clock.instant();
    var rate = OTHERS.getOrDefault(endpoint, MOST);
    return buckets.computeIfAbsent(endpoint, same -> new Bucket(rate, now)).take(now);
  }
}
