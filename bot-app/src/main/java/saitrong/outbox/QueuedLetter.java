package saitrong.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.shared.QuietHours;

/// A [WaitingLetter] seen from outside: enough to know whose turn it is.
///
/// @param unsureSince when a push of it may have been taken
/// @param isByDay nobody waits for it at night
/// @param tokenSince when the token came on which it may go out free; absent where there is none
/// @param heldSince when it came; absent where it is on record, and so may be sent
record QueuedLetter(
    UUID key,
    CitizenId to,
    Weight weight,
    Instant due,
    Instant bestBefore,
    @Nullable Instant unsureSince,
    boolean isByDay,
    @Nullable Instant tokenSince,
    @Nullable Instant heldSince) {

  /// Whoever writes it down needs no longer for that than this.
  private static final Duration WRITTEN_DOWN = Duration.ofSeconds(2);

  /// Whether nobody is at it any more. It does no harm where somebody is.
  boolean isCutShort(Instant now) {
    return heldSince != null && !now.isBefore(heldSince.plus(WRITTEN_DOWN));
  }

  /// Whether it costs no push now.
  boolean isFree(Instant now) {
    return tokenSince != null && Letter.isFree(tokenSince, now);
  }

  /// Asleep until the morning. What may have been taken already is not, nor what is of no use any
  /// more: both must be settled.
  boolean sleeps(Instant now) {
    return isByDay
        && unsureSince == null
        && !now.isAfter(bestBefore)
        && QuietHours.nextAllowed(now).isAfter(now);
  }
}
