package saitrong.simulator.phone;

import org.jspecify.annotations.Nullable;
import saitrong.simulator.webhook.Delivery;

/// What a citizen's act became: its message (if it was one), its webhook event, and the bot's
/// answer to the webhook. An act that LINE does not tell the bot about (opening a link) has an
/// empty event id and status 0.
public record Sent(
    @Nullable String messageId, String eventId, String replyToken, int status, String reason) {

  static final Sent NOT_TOLD = new Sent(null, "", "", 0, "no_webhook");

  static Sent of(@Nullable String messageId, String eventId, String replyToken, Delivery delivery) {
    return new Sent(messageId, eventId, replyToken, delivery.status(), delivery.shown());
  }

  public boolean isAccepted() {
    return status >= 200 && status < 300;
  }
}
