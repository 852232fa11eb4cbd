package saitrong.document;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import saitrong.shared.DocumentName;

/// The folder of documents. A document is a plain file directly in it, of a kind that is known and
/// with a name that needs no thought: nothing else is there for anybody.
public final class Documents {

  private final Path folder;
  private final PublicAddress address;

  Documents(Path folder, PublicAddress address) {
    this.folder = folder;
    this.address = address;
  }

  /// A file that may be handed out.
  record Found(Path file, String type) {}

  /// The link to a document, to be shown to citizens; empty when it is not there, or when nobody
  /// has said how this server is reached from outside.
  public Optional<URI> address(String name) {
    return find(name).flatMap(_ -> address.of("/files/" + name));
  }

  /// The same for a form that the agency may keep in any of the usual kinds.
  ///
  /// @param form its file name without the ending
  public Optional<URI> addressOfForm(String form) {
    return Stream.of(".pdf", ".docx", ".odt")
        .flatMap(ending -> address(form + ending).stream())
        .findFirst();
  }

  Optional<Found> find(String name) {
    return DocumentName.of(name)
        .map(it -> new Found(folder.resolve(it.value()), it.type()))
        .filter(it -> isPlain(it.file()));
  }

  /// A link out of the folder could lead anywhere on the machine. One that stays inside is how
  /// container platforms mount files.
  private boolean isPlain(Path file) {
    try {
      var real = file.toRealPath();
      return real.startsWith(folder.toRealPath())
          && Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)
          && Files.isReadable(real);
    } catch (IOException notThere) {
      return false;
    }
  }
}
