package saitrong.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/// Names a letter after what caused it: the same cause always gives the same name, so doing it
/// twice is doing it once. The name begins with the time of the cause, so that what is written
/// together lies together on the disk: with names all over, each row cost a look into another page.
public final class LetterKey {

  private static final long VERSION_8 = 0x8000;

  private LetterKey() {}

  /// @param cause what it was, for instance an event's id and why it is answered
  /// @param at when it was; the same whenever the same cause is told
  public static UUID of(String cause, Instant at) {
    var hash = UUID.nameUUIDFromBytes(cause.getBytes(StandardCharsets.UTF_8));
    long time = at.toEpochMilli() << 16;
    long some = hash.getMostSignificantBits() & 0x0fff;
    return new UUID(time | VERSION_8 | some, hash.getLeastSignificantBits());
  }
}
