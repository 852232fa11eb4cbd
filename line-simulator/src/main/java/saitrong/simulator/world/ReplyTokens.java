package saitrong.simulator.world;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Reply tokens work once, within a minute of the webhook. A redelivery gives another minute unless
/// the token was used or the event is 20 minutes old.
/// https://developers.line.biz/en/reference/messaging-api/#send-reply-message
public final class ReplyTokens {

  private static final Duration LIFE = Duration.ofMinutes(1);
  private static final Duration LAST_RENEWAL = Duration.ofMinutes(20);
  private static final int SWEEP_EVERY = 4_096;

  /// Where a reply with this token goes, and which event it answers.
  public record Token(String chatId, String eventId, Instant eventAt, Instant until, boolean used) {

    private Token renewed(Instant now) {
      boolean renewable = !used && !now.isAfter(eventAt.plus(LAST_RENEWAL));
      return renewable ? new Token(chatId, eventId, eventAt, now.plus(LIFE), false) : this;
    }

    private Token spent() {
      return new Token(chatId, eventId, eventAt, until, true);
    }

    private boolean isOver(Instant now) {
      return now.isAfter(eventAt.plus(LAST_RENEWAL)) && now.isAfter(until);
    }
  }

  private final InstantSource clock;
  private final Map<String, Token> tokens = new ConcurrentHashMap<>();
  private final AtomicInteger handed = new AtomicInteger();

  ReplyTokens(InstantSource clock) {
    this.clock = clock;
  }

  /// Called right before each delivery of the webhook: the first one makes the token, later ones
  /// renew it.
  public void handOut(String token, String chatId, String eventId, Instant eventAt) {
    var now = clock.instant();
    var fresh = new Token(chatId, eventId, eventAt, now.plus(LIFE), false);
    tokens.merge(token, fresh, (known, again) -> known.renewed(now));
    if (handed.incrementAndGet() % SWEEP_EVERY == 0) {
      tokens.values().removeIf(old -> old.isOver(now));
    }
  }

  /// Uses the token up. Of two callers at the same moment one gets it.
  public Optional<Token> take(String token) {
    var now = clock.instant();
    var taken = new Token[1];
    tokens.computeIfPresent(
        token,
        (key, known) -> {
          if (known.used() || now.isAfter(known.until())) {
            return known;
          }
          taken[0] = known;
          return known.spent();
        });
    return Optional.ofNullable(taken[0]);
  }

  void clear() {
    tokens.clear();
  }
}
