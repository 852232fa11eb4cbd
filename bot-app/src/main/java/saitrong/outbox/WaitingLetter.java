package saitrong.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;

/// A row of `outbox`.
///
/// @param due not before then
/// @param bestBefore of no use after that
/// @param unsureSince the first push with an unknown outcome: LINE remembers the retry key for a day from here
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
    @Nullable Instant unsureSince) {

  @Override
  public String toString() {
    return "WaitingLetter[" + key + " to " + to + "]";
  }
}
