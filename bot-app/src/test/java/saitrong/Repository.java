package saitrong;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The repository that the tests run in, wherever they are started from.
final class Repository {

  private Repository() {}

  static Path root() {
    return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
        .filter(folder -> Files.isDirectory(folder.resolve("line-simulator")))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no folder above holds the reactor"));
  }
}
