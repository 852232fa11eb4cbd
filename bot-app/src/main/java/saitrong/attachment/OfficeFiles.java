package saitrong.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.Optional;
import saitrong.attachment.Scan.Verdict;
import saitrong.citizen.CitizenId;
import saitrong.inbox.Inbound.SentFile.Kind;
import saitrong.inbox.MessageId;
import saitrong.shared.PersonalText;
import saitrong.store.FieldCipher;

/// The files that officers give to citizens: cleaned, looked into, sealed and kept as those that
/// come from citizens are.
public final class OfficeFiles {

  private static final CitizenId OFFICE = new CitizenId("office");
  private static final String ID = "office-";

  private final Shelf shelf;
  private final FieldCipher cipher;
  private final Limits limits;
  private final Scan scan;
  private final InstantSource clock;

  OfficeFiles(Shelf shelf, FieldCipher cipher, Limits limits, Scan scan, InstantSource clock) {
    this.shelf = shelf;
    this.cipher = cipher;
    this.limits = limits;
    this.scan = scan;
    this.clock = clock;
  }

  /// How keeping one ended.
  public enum Taken {
    KEPT,
    TOO_LARGE,
    INFECTED
  }

  /// @param id a new one
  /// @throws IOException when `bytes` cannot be read
  public Taken keep(String id, PersonalText name, InputStream bytes) throws IOException {
    var claim = claim(id, name);
    boolean done = false;
    try {
      var taken = store(claim, bytes);
      done = taken == Taken.KEPT;
      return taken;
    } catch (Cut cut) {
      if (cut.why() == Cut.Why.TOO_LARGE) {
        return Taken.TOO_LARGE;
      }
      throw cut;
    } finally {
      if (!done) {
        shelf.chunks().remove(claim.message());
      }
    }
  }

  private Claim claim(String id, PersonalText name) {
    var message = message(id);
    var sealed = shelf.names().seal(message, name);
    return new Claim(message, OFFICE, Kind.FILE, sealed, null, clock.instant(), 1);
  }

  private Taken store(Claim claim, InputStream bytes) throws IOException {
    var digest = new Digest(cipher, claim.message());
    var writer = new ChunkWriter(shelf.chunks(), claim, limits.ofAFile(), () -> {}, digest);
    var cleaning = new Cleaning(writer, limits.ofAFile());
    bytes.transferTo(cleaning);
    var written = writer.finish(cleaning.finish());
    var pieces = Header.ofPieces(claim.message(), claim.attempt(), written);
    var read = new ChunkReader(shelf.chunks(), pieces, new Digest(cipher, claim.message()));
    var verdict = scan.of(read);
    if (verdict == Verdict.INFECTED) {
      return Taken.INFECTED;
    }
    shelf.headers().kept(claim, written, verdict, clock.instant());
    return Taken.KEPT;
  }

  /// To be closed by the caller.
  public Optional<KeptFile> open(String id) {
    return new KeptFiles(shelf, cipher).open(message(id));
  }

  public void remove(String id) {
    if (shelf.headers().erase(OFFICE, message(id), clock.instant())) {
      shelf.chunks().remove(message(id));
    }
  }

  private static MessageId message(String id) {
    return new MessageId(ID + id);
  }
}
