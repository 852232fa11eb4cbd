package saitrong.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.inbox.MessageId;
import saitrong.inbox.ReplyToken;

/// Messages on their way to one citizen, frozen before the first try: every try sends the same
/// bytes.
///
/// @param key made from what caused it, so that doing it twice is doing it once; LINE's retry key
///   on a push
/// @param token the free way, if there is one
/// @param bubbles how many messages are frozen in it
/// @param urgent somebody may be in danger: waits for nothing that was said before
/// @param riders letters from the outbox that are frozen into this one and share its fate
/// @param quotes messages of the citizen that it may repeat
/// @param tokenSince when the webhook with the token came, or came again
public record Letter(
    UUID key,
    CitizenId to,
    @Nullable ReplyToken token,
    Instant tokenSince,
    byte[] frozen,
    int bubbles,
    Weight weight,
    boolean urgent,
    List<UUID> riders,
    List<MessageId> quotes) {

  public Letter {
    riders = List.copyOf(riders);
    quotes = List.copyOf(quotes);
  }

  /// LINE promises a minute; ten seconds are left for the call and for clocks.
  static final Duration TOKEN_LIFE = Duration.ofSeconds(50);

  /// Whether a reply token that came with a webhook then can still be used.
  public static boolean isFree(Instant tokenSince, Instant now) {
    return now.isBefore(tokenSince.plus(TOKEN_LIFE));
  }

  /// LINE forgets a retry key after 24 hours.
  private static final Duration RETRY_KEY_LIVES = Duration.ofHours(23);

  /// Whether a push of unknown outcome, first tried then, may be made again.
  public static boolean mayBeRepeated(Instant firstTried, Instant now) {
    return !now.isAfter(firstTried.plus(RETRY_KEY_LIVES));
  }

  @Override
  public String toString() {
    return "Letter[" + key + " to " + to + "]";
  }
}
