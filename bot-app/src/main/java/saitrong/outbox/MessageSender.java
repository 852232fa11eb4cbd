package saitrong.outbox;

import java.time.Duration;
import java.util.UUID;
import saitrong.citizen.LineUserId;
import saitrong.inbox.ReplyToken;
import saitrong.message.Outgoing;

/// The way out, implemented by `line`. Each method makes exactly one call and never repeats it by
/// itself: whether to try again is decided by the outbox, which knows what may be repeated.
public interface MessageSender {

  /// The bytes that go out, fixed before the first try so that every later try sends the same.
  byte[] freeze(Outgoing outgoing);

  Outcome reply(ReplyToken token, byte[] frozen);

  Outcome push(LineUserId to, byte[] frozen, UUID retryKey);

  /// Shows "typing" in the chat. Nothing depends on it.
  void showLoading(LineUserId to, Duration howLong);
}
