package saitrong.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import saitrong.attachment.Scan.Verdict;
import saitrong.store.FieldCipher;

/// Keeps what somebody of the office brings: cleaned, looked into and sealed as what comes from
/// citizens is.
record Storing(Shelf shelf, FieldCipher cipher, Limits limits, Scan scan, InstantSource clock) {

  /// How it ended.
  enum Stored {
    KEPT,
    /// About this one all was decided before; nothing of this try is left.
    BEFORE,
    TOO_LARGE,
    INFECTED
  }

  /// @throws IOException when `bytes` cannot be read
  Stored store(Claim claim, InputStream bytes) throws IOException {
    boolean done = false;
    try {
      var stored = written(claim, bytes);
      done = stored == Stored.KEPT;
      return stored;
    } catch (Cut cut) {
      if (cut.why() == Cut.Why.TOO_LARGE) {
        return Stored.TOO_LARGE;
      }
      throw cut;
    } finally {
      if (!done && !isKeptByThis(claim)) {
        shelf.chunks().remove(claim.message(), claim.attempt());
      }
    }
  }

  /// It may be kept though the answer was lost, and its pieces are what is kept of it.
  private boolean isKeptByThis(Claim claim) {
    return shelf
        .headers()
        .find(claim.message())
        .filter(it -> it.isKept() && it.attempt() == claim.attempt())
        .isPresent();
  }

  private Stored written(Claim claim, InputStream bytes) throws IOException {
    var digest = new Digest(cipher, claim.message());
    var writer = new ChunkWriter(shelf.chunks(), claim, limits.ofAFile(), () -> {}, digest);
    var cleaning = new Cleaning(writer, limits.ofAFile());
    bytes.transferTo(cleaning);
    var written = writer.finish(cleaning.finish());
    var pieces = Header.ofPieces(claim.message(), claim.attempt(), written);
    var read = new ChunkReader(shelf.chunks(), pieces, new Digest(cipher, claim.message()));
    var verdict = scan.of(read);
    if (verdict == Verdict.INFECTED) {
      return Stored.INFECTED;
    }
    return shelf.headers().kept(claim, written, verdict, clock.instant())
        ? Stored.KEPT
        : Stored.BEFORE;
  }
}
