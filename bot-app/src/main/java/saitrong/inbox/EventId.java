package saitrong.inbox;

/// Names an event for ever: LINE's `webhookEventId` under the channel it came to, or a digest where
/// LINE sent none.
public record EventId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
