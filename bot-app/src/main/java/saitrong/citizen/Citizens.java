package saitrong.citizen;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/// Everyone who ever wrote, and how to reach them.
public interface Citizens {

  /// Computed, not looked up: the same chat has the same id on every instance and after every
  /// restart.
  CitizenId idOf(String destination, LineUserId chat);

  /// Completes once every contact is durably known; at once for those known already. Comes before
  /// the event is stored, so that no stored event belongs to somebody who cannot be answered.
  CompletionStage<Void> remember(Collection<Contact> contacts);

  /// How LINE names this citizen; empty after erasure.
  Optional<LineUserId> lineUserIdOf(CitizenId citizen);

  /// The person blocked the account, or took the block back. Known from LINE's events only: a push
  /// to somebody who has blocked us is accepted like any other. What is known from a later time
  /// stays.
  void blocked(CitizenId citizen, boolean blocked, Instant at);

  boolean hasBlocked(CitizenId citizen);

  /// The person was erased, by whichever instance: what this one remembers of them goes. Whoever
  /// writes again is a stranger.
  void erased(CitizenId citizen);
}
