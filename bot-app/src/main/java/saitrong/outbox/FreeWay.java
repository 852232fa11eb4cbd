package saitrong.outbox;

import java.time.Instant;
import saitrong.inbox.ReplyToken;

/// A reply token that nothing was said on: the bot kept silent, for an officer has the chat.
///
/// @param since when the webhook with it came
public record FreeWay(ReplyToken token, Instant since) {

  boolean isOpen(Instant now) {
    return Letter.isFree(since, now);
  }
}
