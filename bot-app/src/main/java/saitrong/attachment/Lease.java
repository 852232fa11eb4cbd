package saitrong.attachment;

import com.mongodb.MongoException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import saitrong.attachment.Cut.Why;

/// Holds on to a claim while its file comes in, which may take longer than a claim lasts, but not
/// for ever. Who has slept too long finds that out here before writing another piece.
final class Lease implements ChunkWriter.Hold {

  private static final Duration TOO_LONG = Duration.ofMinutes(10);
  private static final Duration AHEAD = WantedFiles.LEASE.dividedBy(2);

  private final WantedFiles wanted;
  private final Claim claim;
  private final InstantSource clock;
  private final Instant end;
  private Instant renewAt;

  Lease(WantedFiles wanted, Claim claim, InstantSource clock) {
    this.wanted = wanted;
    this.claim = claim;
    this.clock = clock;
    this.end = clock.instant().plus(TOO_LONG);
    this.renewAt = clock.instant().plus(AHEAD);
  }

  @Override
  public void check() throws Cut {
    var now = clock.instant();
    if (now.isAfter(end)) {
      throw new Cut(Why.TOO_SLOW);
    }
    if (now.isAfter(renewAt)) {
      renew(now);
    }
  }

  private void renew(Instant now) throws Cut {
    if (!isRenewed(now)) {
      throw new Cut(Why.LEASE_LOST);
    }
    renewAt = now.plus(AHEAD);
  }

  private boolean isRenewed(Instant now) throws Cut {
    try {
      return wanted.renew(claim, now);
    } catch (MongoException trouble) {
      throw new Cut(Why.STORE_FAILED);
    }
  }
}
