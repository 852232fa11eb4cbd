package saitrong.attachment;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import saitrong.attachment.State.Kept;
import saitrong.inbox.MessageId;
import saitrong.shared.PersonalText;
import saitrong.store.FieldCipher;

/// Opens what is kept, whoever brought it.
record KeptFiles(Shelf shelf, FieldCipher cipher) {

  /// To be closed by the caller.
  Optional<KeptFile> open(MessageId message) {
    return shelf.headers().find(message).flatMap(this::open);
  }

  /// The same, unless it is older.
  Optional<KeptFile> open(MessageId message, Instant since) {
    return shelf.headers().find(message, since).flatMap(this::open);
  }

  private Optional<KeptFile> open(Header header) {
    return header.state() instanceof Kept(FileType type, long bytes)
        ? Optional.of(
            new KeptFile(
                type,
                bytes,
                header.name() == null ? null : nameOf(header),
                header.bare(),
                header.verdict(),
                new ChunkReader(shelf.chunks(), header, new Digest(cipher, header.message()))))
        : Optional.empty();
  }

  private PersonalText nameOf(Header header) {
    return shelf.names().open(header.message(), Objects.requireNonNull(header.name()));
  }
}
