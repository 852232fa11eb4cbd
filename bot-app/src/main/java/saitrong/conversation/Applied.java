package saitrong.conversation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import saitrong.inbox.EventId;

/// The last events that a conversation has answered, so that one which comes again is known. Kept
/// as digests in one piece of bytes, newest first, for it is written on every turn.
///
/// @param remembered 16 bytes each: 12 of the event's digest, 4 of its time in seconds
/// @param forgotten the latest time of any event that has dropped out
record Applied(byte[] remembered, Instant forgotten) {

  static final int MOST = 50;
  private static final int DIGEST = 12;
  private static final int SIZE = DIGEST + Integer.BYTES;
  private static final long LATEST = Integer.toUnsignedLong(-1);

  static Applied none() {
    return new Applied(new byte[0], Instant.EPOCH);
  }

  boolean contains(EventId event) {
    var digest = digest(event);
    for (int at = 0; at < remembered.length; at += SIZE) {
      if (Arrays.equals(remembered, at, at + DIGEST, digest, 0, DIGEST)) {
        return true;
      }
    }
    return false;
  }

  /// Whether an event of this time, not found here, may have dropped out. One that is younger than
  /// all that did cannot.
  boolean mayHaveForgotten(Instant eventTime) {
    return remembered.length == MOST * SIZE && seconds(eventTime) <= seconds(forgotten);
  }

  Applied and(EventId event, Instant at) {
    var next =
        ByteBuffer.allocate(Math.min(remembered.length + SIZE, MOST * SIZE))
            .put(digest(event))
            .putInt((int) seconds(at));
    next.put(remembered, 0, next.remaining());
    boolean drops = remembered.length == MOST * SIZE;
    return new Applied(next.array(), drops ? later(forgotten, timeOfOldest()) : forgotten);
  }

  private Instant timeOfOldest() {
    int seconds = ByteBuffer.wrap(remembered).getInt(remembered.length - Integer.BYTES);
    return Instant.ofEpochSecond(Integer.toUnsignedLong(seconds));
  }

  private static Instant later(Instant one, Instant other) {
    return other.isAfter(one) ? other : one;
  }

  /// Within what four bytes hold: a webhook may name any time.
  private static long seconds(Instant time) {
    return Math.clamp(time.getEpochSecond(), 0, LATEST);
  }

  private static byte[] digest(EventId event) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return Arrays.copyOf(sha.digest(event.value().getBytes(StandardCharsets.UTF_8)), DIGEST);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
