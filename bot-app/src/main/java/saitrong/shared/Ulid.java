package saitrong.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;

/// Makes our own ids: 26 letters and digits that sort by time, within a millisecond by the order in
/// which one maker made them. See https://github.com/ulid/spec
public final class Ulid {

  private static final char[] DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
  private static final int RANDOM_BITS = 40;
  private static final long RANDOM_LIMIT = 1L << RANDOM_BITS;

  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();
  private long millis = -1;
  private long high;
  private long low;

  public Ulid(InstantSource clock) {
    this.clock = clock;
  }

  /// Greater than every one before, also when the clock is set back.
  public synchronized String next() {
    long now = clock.millis();
    if (now > millis) {
      millis = now;
      high = random.nextLong(RANDOM_LIMIT);
      low = random.nextLong(RANDOM_LIMIT);
    } else {
      countUp();
    }
    return text(millis, high, low);
  }

  private void countUp() {
    low = (low + 1) % RANDOM_LIMIT;
    if (low == 0) {
      high = (high + 1) % RANDOM_LIMIT;
      if (high == 0) {
        millis++;
      }
    }
  }

  /// The least id of its millisecond: where a search for what was made since then begins.
  public static String firstAt(Instant time) {
    return text(time.toEpochMilli(), 0, 0);
  }

  /// One that is always the same for this id and what belongs to it, made at the same time.
  ///
  /// @param belonging as the number of a case, where one form is about many
  public static String belonging(String id, String belonging) {
    var digest = ByteBuffer.wrap(sha256((id + " " + belonging).getBytes(StandardCharsets.UTF_8)));
    long high = Math.floorMod(digest.getLong(), RANDOM_LIMIT);
    return text(timeOf(id).toEpochMilli(), high, Math.floorMod(digest.getLong(), RANDOM_LIMIT));
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /// When it was made.
  public static Instant timeOf(String id) {
    long millis = 0;
    for (int i = 0; i < 10; i++) {
      millis = millis << 5 | Arrays.binarySearch(DIGITS, id.charAt(i));
    }
    return Instant.ofEpochMilli(millis);
  }

  private static String text(long millis, long high, long low) {
    var text = new char[26];
    write(text, 0, 10, millis);
    write(text, 10, 8, high);
    write(text, 18, 8, low);
    return new String(text);
  }

  private static void write(char[] text, int from, int count, long value) {
    long rest = value;
    for (int i = from + count - 1; i >= from; i--) {
      text[i] = DIGITS[(int) (rest & 31)];
      rest >>>= 5;
    }
  }
}
