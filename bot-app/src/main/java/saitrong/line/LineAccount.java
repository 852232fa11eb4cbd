package saitrong.line;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What LINE knows about our own account: for `doctor`, and for whoever guards the quota. Any part
/// may be missing in LINE's answer, and is null then.
public interface LineAccount {

  LineAnswer<Info> info();

  LineAnswer<Quota> quota();

  LineAnswer<WebhookEndpoint> webhookEndpoint();

  /// Makes LINE call our webhook. LINE allows 60 of these in an hour.
  LineAnswer<WebhookTest> testWebhook();

  /// The time in the head of an answer of LINE's, cut to the second.
  LineAnswer<Instant> timeAtLine();

  /// The account itself.
  ///
  /// @param userId what LINE writes as `destination` into every webhook
  record Info(
      @Nullable String userId,
      @Nullable String basicId,
      @Nullable String displayName,
      ChatMode chatMode,
      ReadMode readMode) {}

  /// Who answers in the chats. CHAT means that OA Manager's own chat is switched on beside the bot.
  enum ChatMode {
    BOT,
    CHAT,
    UNKNOWN
  }

  /// Whether messages are marked as read by LINE or by us.
  enum ReadMode {
    AUTO,
    MANUAL,
    UNKNOWN
  }

  /// This month's messages. `used` is approximate and counts OA Manager's, too.
  ///
  /// @param limited false for a plan without a limit; null when LINE does not say
  /// @param limit how many may be sent
  record Quota(@Nullable Boolean limited, @Nullable Long limit, @Nullable Long used) {

    /// Null when it is not known or there is no limit; never below zero.
    public @Nullable Long left() {
      return limit == null || used == null ? null : Math.max(0, limit - used);
    }
  }

  /// The address that LINE has for our webhook, and whether "Use webhook" is on.
  record WebhookEndpoint(@Nullable String endpoint, @Nullable Boolean active) {}

  /// How LINE's own call to our webhook went.
  ///
  /// @param status what the webhook answered; null when there was no answer
  /// @param reason LINE's word, such as COULD_NOT_CONNECT or REQUEST_TIMEOUT
  record WebhookTest(
      boolean success,
      @Nullable Integer status,
      @Nullable String reason,
      @Nullable String detail) {}
}
