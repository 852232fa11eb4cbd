package saitrong.attachment;

import java.time.InstantSource;
import java.util.List;
import saitrong.citizen.CitizenId;
import saitrong.inbox.MessageId;
import saitrong.store.FieldCipher;

/// The files that citizens send. A turn asks for them to be kept before its mail is removed; from
/// then on they are fetched, whatever happens to this instance.
public final class Attachments {

  private final Shelf shelf;
  private final Fetches fetches;
  private final FieldCipher cipher;
  private final AttachmentMetrics metrics;
  private final InstantSource clock;

  Attachments(
      Shelf shelf,
      Fetches fetches,
      FieldCipher cipher,
      AttachmentMetrics metrics,
      InstantSource clock) {
    this.shelf = shelf;
    this.fetches = fetches;
    this.cipher = cipher;
    this.metrics = metrics;
    this.clock = clock;
  }

  /// Returns once it is on record that these are wanted; they are fetched in the background. Asking
  /// again changes nothing.
  public void keep(List<Wanted> files) {
    if (!files.isEmpty()) {
      shelf.wanted().add(files);
      fetches.begin(files.stream().map(Wanted::message).toList());
    }
  }

  /// To look them up.
  public CitizenFiles kept() {
    return new CitizenFiles(shelf, cipher);
  }

  /// The citizen took the message back: its bytes and its name go, a tombstone stays, so that it is
  /// not kept when it comes after its own unsending. A fetch that is under way finds the tombstone
  /// at its end and cleans up behind itself. Doing it again changes nothing.
  public void erase(CitizenId citizen, MessageId message) {
    if (shelf.headers().erase(citizen, message, clock.instant())) {
      shelf.wanted().forgetName(citizen, message);
      shelf.chunks().remove(message);
      shelf.lost().remove(message);
      metrics.erased();
    }
  }
}
