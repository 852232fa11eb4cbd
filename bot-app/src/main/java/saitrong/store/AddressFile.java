package saitrong.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where the process that holds the files of the embedded database listens, for commands that run
/// beside it. A crash leaves the file behind; then nobody holds the files, and whoever takes them
/// next removes it first of all.
record AddressFile(Path file) {

  private static final Logger LOG = LoggerFactory.getLogger(AddressFile.class);

  private static final Pattern OURS = Pattern.compile("mongodb://127\\.0\\.0\\.1:[0-9]{1,5}");

  static AddressFile in(Path dataDir) {
    return new AddressFile(dataDir.resolve("saitrong.address"));
  }

  /// At once or not at all. Without it the bot serves all the same, so a failure is only told.
  void write(String uri) {
    var draft = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.writeString(draft, uri);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      LOG.warn(
          "{} cannot be written ({}): commands beside this process will not find its database",
          file.getFileName(),
          e.getClass().getSimpleName());
    }
  }

  void remove() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warn("{} cannot be removed ({})", file.getFileName(), e.getClass().getSimpleName());
    }
  }

  /// Empty also for what no process of ours would write.
  Optional<String> read() {
    try {
      String uri = Files.readString(file).strip();
      return OURS.matcher(uri).matches() ? Optional.of(uri) : Optional.empty();
    } catch (IOException absent) {
      return Optional.empty();
    }
  }
}
