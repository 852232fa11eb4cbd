package saitrong.conversation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import saitrong.inbox.EventId;

/// The last events that a conversation has answered, so that one which comes again is known. Kept
/// as digests in one piece of bytes, newest first, for it is written on every turn.
///
/// @param digests 16 bytes each
/// @param youngest the latest time of any event that was ever answered here
record Applied(byte[] digests, Instant youngest) {

  static final int MOST = 50;
  private static final int SIZE = 16;

  static Applied none() {
    return new Applied(new byte[0], Instant.EPOCH);
  }

  boolean contains(EventId event) {
    var digest = digest(event);
    for (int at = 0; at < digests.length; at += SIZE) {
      if (Arrays.equals(digests, at, at + SIZE, digest, 0, SIZE)) {
        return true;
      }
    }
    return false;
  }

  /// Whether an event of this time, not found here, may have dropped out. One that is younger than
  /// all others cannot.
  boolean mayHaveForgotten(Instant eventTime) {
    return digests.length == MOST * SIZE && !eventTime.isAfter(youngest);
  }

  Applied and(EventId event, Instant at) {
    var next = new byte[Math.min(digests.length + SIZE, MOST * SIZE)];
    System.arraycopy(digest(event), 0, next, 0, SIZE);
    System.arraycopy(digests, 0, next, SIZE, next.length - SIZE);
    return new Applied(next, at.isAfter(youngest) ? at : youngest);
  }

  private static byte[] digest(EventId event) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return Arrays.copyOf(sha.digest(event.value().getBytes(StandardCharsets.UTF_8)), SIZE);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
