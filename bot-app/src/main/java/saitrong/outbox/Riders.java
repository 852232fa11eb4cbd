package saitrong.outbox;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import saitrong.citizen.CitizenId;
import saitrong.message.Limits;
import saitrong.transcript.Fate;

/// Letters that wait and go out free, frozen into a reply.
public final class Riders {

  private final LetterStore store;
  private final Claims claims;
  private final Settling settling;
  private final WhoWaits waiting;
  private final InstantSource clock;

  Riders(LetterStore store, Settling settling, WhoWaits waiting, InstantSource clock) {
    this.store = store;
    this.claims = store.claims();
    this.settling = settling;
    this.waiting = waiting;
    this.clock = clock;
  }

  /// Letters that may ride free on a reply with room for so many more bubbles; claimed for it until
  /// told how it went. Costs nothing where nothing waits.
  public List<Rider> claim(CitizenId citizen, int room) {
    return waiting.contains(citizen) && room > 0
        ? claims.claimForReply(citizen, Math.min(room, Limits.MESSAGES_PER_CALL), clock.instant())
        : List.of();
  }

  /// The turn with these riders is decided: until its fate is told they go out in no other way.
  public void setAside(List<UUID> riders) {
    riders.forEach(key -> claims.rides(key, clock.instant()));
  }

  /// The reply with the riders on it has met this fate.
  public void fared(List<UUID> riders, Fate fate) {
    switch (fate) {
      case REPLIED, PUSHED, PARKED -> riders.forEach(key -> settling.settle(key, fate));
      case UNKNOWN -> riders.forEach(this::rodeIntoTheUnknown);
      // WAITING: the reply waits in the outbox with the riders frozen into it.
      case WAITING -> riders.forEach(store::remove);
      case REFUSED -> riders.forEach(key -> claims.releaseAlone(key, clock.instant()));
      case BLOCKED, EXPIRED, DROPPED -> release(riders);
    }
  }

  /// The outbox got the reply with them in it, and its turn was cut short before it said so; what
  /// waits there, or has gone out from there, tells their fate.
  public void rodeAway(List<UUID> riders) {
    riders.forEach(key -> claims.rodeAway(key, clock.instant()));
  }

  /// What is binding is pushed, even if it may come twice.
  private void rodeIntoTheUnknown(UUID rider) {
    if (store.isBinding(rider)) {
      claims.release(rider, clock.instant());
    } else {
      settling.settle(rider, Fate.UNKNOWN);
    }
  }

  /// The reply was not sent after all.
  public void release(List<UUID> riders) {
    riders.forEach(key -> claims.release(key, clock.instant()));
  }
}
