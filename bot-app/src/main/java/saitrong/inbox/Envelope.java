package saitrong.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;

/// What every event brings along.
///
/// @param at LINE's time of the event; years off in tests of the platform
/// @param arrived when the webhook that carried it came in: the reply token is fresh for a minute
///   from here
/// @param replyToken absent on standby, unfollow, unsend and whatever else cannot be answered
/// @param standby another module owns the chat: keep, never answer
/// @param redelivered LINE sends it again, or may have: its first delivery could be long past
public record Envelope(
    EventId id,
    CitizenId citizen,
    Instant at,
    Instant arrived,
    @Nullable ReplyToken replyToken,
    boolean standby,
    boolean redelivered) {

  Envelope with(ReplyToken token) {
    return new Envelope(id, citizen, at, arrived, token, standby, redelivered);
  }

  public boolean canBeAnswered() {
    return replyToken != null && !standby;
  }
}
