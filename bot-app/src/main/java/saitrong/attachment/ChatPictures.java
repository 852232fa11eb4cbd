package saitrong.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import saitrong.citizen.CitizenId;
import saitrong.inbox.Inbound.SentFile.Kind;
import saitrong.inbox.MessageId;
import saitrong.store.FieldCipher;

/// Pictures that officers send into somebody's chat. They are that person's, as what they sent
/// themselves is: so whatever forgets, copies or files what is theirs finds these too.
public final class ChatPictures {

  /// LINE's own names are numbers.
  private static final String NAMED = "sent-";

  /// Each try has a number of its own, for a form may be sent twice at once.
  private static final int MOST_TRIES = 100_000;

  private final Shelf shelf;
  private final FieldCipher cipher;
  private final Storing storing;
  private final InstantSource clock;

  ChatPictures(Shelf shelf, FieldCipher cipher, Storing storing, InstantSource clock) {
    this.shelf = shelf;
    this.cipher = cipher;
    this.storing = storing;
    this.clock = clock;
  }

  /// How keeping one ended.
  public enum Taken {
    KEPT,
    /// By the same form before.
    KEPT_BEFORE,
    /// It was kept before, and is gone since.
    GONE,
    /// For what is kept here of any file.
    TOO_LARGE,
    INFECTED
  }

  /// As which the one is kept that goes out in this letter.
  public static MessageId named(String letter) {
    return new MessageId(NAMED + letter);
  }

  /// Whether what is kept as this came from an officer.
  public static boolean isFromAnOfficer(MessageId message) {
    return message.value().startsWith(NAMED);
  }

  /// Durable when it returns; the same once.
  public Taken keep(String letter, CitizenId to, FittingPicture.Fits picture) {
    var message = named(letter);
    return switch (stored(claim(message, to), picture.bytes())) {
      case KEPT -> Taken.KEPT;
      case BEFORE -> isKept(message) ? Taken.KEPT_BEFORE : Taken.GONE;
      case INFECTED -> Taken.INFECTED;
      case TOO_LARGE -> Taken.TOO_LARGE;
    };
  }

  private Storing.Stored stored(Claim claim, byte[] picture) {
    if (shelf.headers().find(claim.message()).isPresent()) {
      return Storing.Stored.BEFORE;
    }
    try {
      return storing.store(claim, new ByteArrayInputStream(picture));
    } catch (IOException cut) {
      throw new UncheckedIOException(cut); // only the database can fail here
    }
  }

  private Claim claim(MessageId message, CitizenId to) {
    int attempt = ThreadLocalRandom.current().nextInt(1, MOST_TRIES);
    return new Claim(message, to, Kind.IMAGE, null, null, clock.instant(), attempt);
  }

  private boolean isKept(MessageId message) {
    return shelf.headers().find(message).filter(Header::isKept).isPresent();
  }

  /// It was not sent after all.
  public void remove(String letter, CitizenId to) {
    if (shelf.headers().erase(to, named(letter), clock.instant())) {
      shelf.chunks().remove(named(letter));
    }
  }

  /// Unless it is older. To be closed by the caller.
  public Optional<KeptFile> open(String letter, Instant since) {
    return new KeptFiles(shelf, cipher).open(named(letter), since);
  }
}
