package saitrong.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.Optional;
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
  private final Storing storing;
  private final InstantSource clock;

  OfficeFiles(Shelf shelf, FieldCipher cipher, Storing storing, InstantSource clock) {
    this.shelf = shelf;
    this.cipher = cipher;
    this.storing = storing;
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
    return switch (storing.store(claim(id, name), bytes)) {
      case KEPT, BEFORE -> Taken.KEPT;
      case TOO_LARGE -> Taken.TOO_LARGE;
      case INFECTED -> Taken.INFECTED;
    };
  }

  private Claim claim(String id, PersonalText name) {
    var message = message(id);
    var sealed = shelf.names().seal(message, name);
    return new Claim(message, OFFICE, Kind.FILE, sealed, null, clock.instant(), 1);
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
