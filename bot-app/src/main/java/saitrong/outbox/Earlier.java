package saitrong.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What may have become of a letter before whoever delivers it now: a process that died may have
/// sent it.
///
/// @param mayBeReplied by reply, on the token it still has
/// @param mayBePushedSince by push, not before then; absent where surely no push was made
public record Earlier(boolean mayBeReplied, @Nullable Instant mayBePushedSince) {

  /// Surely nothing was tried.
  public static Earlier nothing() {
    return new Earlier(false, null);
  }
}
