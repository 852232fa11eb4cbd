package saitrong.attachment;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saitrong.attachment.ChunkWriter.Written;
import saitrong.attachment.ContentSource.Content;
import saitrong.attachment.Scan.Verdict;
import saitrong.attachment.State.Reason;
import saitrong.inbox.MessageId;
import saitrong.shared.Backoff;
import saitrong.store.FieldCipher;

/// One try at one file. Pieces first, then the record that says "whole", then everything that does
/// not belong to it goes, and the to-do row last: a crash at any point leaves the row, and whoever
/// takes it up finishes what is left.
final class Fetching {

  private static final Logger log = LoggerFactory.getLogger(Fetching.class);

  /// LINE does not say how long it keeps content; who fails for a day has failed.
  static final Duration GIVEN_UP_AFTER = Duration.ofDays(1);

  private final ContentSource source;
  private final WantedFiles wanted;
  private final Chunks chunks;
  private final Headers headers;
  private final LostFiles lost;
  private final DayTotals days;
  private final FieldCipher cipher;
  private final Limits limits;
  private final Scan scan;
  private final Backoff backoff;
  private final AttachmentMetrics metrics;
  private final InstantSource clock;

  Fetching(
      ContentSource source,
      Shelf shelf,
      FieldCipher cipher,
      Limits limits,
      Scan scan,
      Backoff backoff,
      AttachmentMetrics metrics,
      InstantSource clock) {
    this.source = source;
    this.wanted = shelf.wanted();
    this.chunks = shelf.chunks();
    this.headers = shelf.headers();
    this.lost = shelf.lost();
    this.days = shelf.days();
    this.cipher = cipher;
    this.limits = limits;
    this.scan = scan;
    this.backoff = backoff;
    this.metrics = metrics;
    this.clock = clock;
  }

  void fetch(MessageId message) {
    wanted.claim(message, clock.instant()).ifPresent(this::take);
  }

  /// What was decided already, before a crash or by the citizen, only needs to be finished.
  private void take(Claim claim) {
    if (headers.find(claim.message()).isPresent() || isDecided(claim)) {
      finish(claim);
    }
  }

  private boolean isDecided(Claim claim) {
    if (claim.size() != null && claim.size() > limits.ofAFile()) {
      return refuse(claim, Reason.TOO_LARGE);
    }
    if (days.of(claim) >= limits.ofADay()) {
      return refuse(claim, Reason.TOO_MUCH_IN_A_DAY);
    }
    return isFetched(claim);
  }

  private boolean isFetched(Claim claim) {
    var lease = new Lease(wanted, claim, clock);
    var digest = new Digest(cipher, claim.message());
    var writer = new ChunkWriter(chunks, claim, limits.ofAFile(), lease, digest);
    var cleaning = new Cleaning(writer, limits.ofAFile());
    try {
      var content = source.content(claim.message(), cleaning);
      return isDecidedBy(content, claim, new Incoming(cleaning, writer));
    } catch (Cut cut) {
      return isDecidedBy(cut, claim);
    } catch (IOException impossible) {
      // The writer throws nothing else.
      throw new IllegalStateException(impossible.getClass().getName());
    }
  }

  /// A file on its way.
  private record Incoming(Cleaning cleaning, ChunkWriter writer) {
    Written finish() throws Cut {
      boolean isBare = cleaning.finish();
      return writer.finish(isBare);
    }
  }

  private boolean isDecidedBy(Content content, Claim claim, Incoming incoming) throws Cut {
    return switch (content) {
      case Content.Fetched _ -> keep(claim, incoming.finish());
      case Content.Gone _ -> refuse(claim, Reason.GONE);
      case Content.Unusable _ -> refuse(claim, Reason.FAILED);
      case Content.NotReady _ -> giveUpOrTryAgain(claim);
      // A wrong token, or a proxy in between: somebody may mend it within the day.
      case Content.Refused _, Content.OutOfReach _ -> giveUpOrTryAgain(claim);
    };
  }

  private boolean isDecidedBy(Cut cut, Claim claim) {
    return switch (cut.why()) {
      case TOO_LARGE -> refuse(claim, Reason.TOO_LARGE);
      case TOO_SLOW -> giveUpOrTryAgain(claim);
      case STORE_FAILED -> tryAgain(claim);
      case LEASE_LOST -> leaveToTheOther(claim);
    };
  }

  private boolean keep(Claim claim, Written written) {
    if (days.add(claim, written.bytes()) > limits.ofADay()) {
      days.takeBack(claim);
      return refuse(claim, Reason.TOO_MUCH_IN_A_DAY);
    }
    var verdict = verdict(claim, written);
    if (verdict == Verdict.INFECTED) {
      return refuse(claim, Reason.INFECTED);
    }
    if (headers.kept(claim, written, verdict, clock.instant())) {
      metrics.kept(written.bytes());
      metrics.looked(verdict);
    }
    return true;
  }

  /// All of it is there and nobody can open it yet, for its record is missing.
  private Verdict verdict(Claim claim, Written written) {
    var pieces = Header.ofPieces(claim.message(), claim.attempt(), written);
    return scan.of(new ChunkReader(chunks, pieces, new Digest(cipher, claim.message())));
  }

  private boolean refuse(Claim claim, Reason reason) {
    var now = clock.instant();
    lost.add(claim, reason, now);
    if (headers.notKept(claim, reason, now)) {
      metrics.notKept(reason);
      log.warn(
          "{}: a file could not be kept ({}, try {})",
          claim.citizen(),
          reason.stored(),
          claim.attempt());
    }
    return true;
  }

  private boolean giveUpOrTryAgain(Claim claim) {
    var end = claim.since().plus(GIVEN_UP_AFTER);
    return clock.instant().isAfter(end) ? refuse(claim, Reason.FAILED) : tryAgain(claim);
  }

  private boolean tryAgain(Claim claim) {
    metrics.triedInVain();
    chunks.remove(claim.message(), claim.attempt());
    wanted.tryAgain(claim, clock.instant().plus(backoff.after(claim.attempt())));
    return false;
  }

  private boolean leaveToTheOther(Claim claim) {
    metrics.triedInVain();
    chunks.remove(claim.message(), claim.attempt());
    return false;
  }

  /// Leaves exactly what the record says, whoever wrote it.
  private void finish(Claim claim) {
    var message = claim.message();
    var header = headers.find(message).orElseThrow();
    if (header.isKept()) {
      chunks.removeAllBut(message, header.attempt());
    } else {
      chunks.remove(message);
    }
    if (!header.isNotKept()) {
      lost.remove(message);
    }
    wanted.remove(claim);
  }
}
