package saitrong.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.inbox.MessageId;

/// A row of `outbox`.
///
/// @param due not before then
/// @param bestBefore of no use after that
/// @param riders letters that are frozen into this one and share its fate
/// @param unsureSince the first push with an unknown outcome: LINE remembers the retry key for a
///   day from here
/// @param quotes messages of the citizen that it may repeat
/// @param isByDay belongs to no turn, so nobody waits for it at night
/// @param way on which it may go out free; one that may have been taken before may have been by it
record WaitingLetter(
    UUID key,
    CitizenId to,
    byte[] frozen,
    byte[] sealed,
    int bubbles,
    Weight weight,
    Instant since,
    Instant due,
    Instant bestBefore,
    int tries,
    @Nullable Instant unsureSince,
    List<UUID> riders,
    List<MessageId> quotes,
    boolean isByDay,
    @Nullable FreeWay way) {

  WaitingLetter {
    riders = List.copyOf(riders);
    quotes = List.copyOf(quotes);
  }

  /// Not later than what weighs as much; a courtesy, which costs nothing, may wait as long as it
  /// likes.
  WaitingLetter usefulUntil(Instant other) {
    boolean waitsForNothing = weight == Weight.COURTESY && other.isBefore(Instant.MAX);
    return waitsForNothing || other.isBefore(bestBefore) ? with(other, isByDay, way) : this;
  }

  WaitingLetter byDay() {
    return with(bestBefore, true, way);
  }

  WaitingLetter by(@Nullable FreeWay free) {
    return with(bestBefore, isByDay, free);
  }

  private WaitingLetter with(
      Instant otherBestBefore, boolean otherByDay, @Nullable FreeWay otherWay) {
    return new WaitingLetter(
        key,
        to,
        frozen,
        sealed,
        bubbles,
        weight,
        since,
        due,
        otherBestBefore,
        tries,
        unsureSince,
        riders,
        quotes,
        otherByDay,
        otherWay);
  }

  @Override
  public String toString() {
    return "WaitingLetter[" + key + " to " + to + "]";
  }
}
