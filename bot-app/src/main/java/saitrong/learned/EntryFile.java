package saitrong.learned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/// The file of an answer, replaced in one move: a bot that looks just now finds the old one or the
/// new one.
record EntryFile(Path path) {

  /// Beside it, under a name that whoever reads the folder passes over: a kill may leave it there.
  Path fresh() {
    return path.resolveSibling("." + path.getFileName() + ".new");
  }

  /// @return false when it does not hold what it held before: somebody has saved it meanwhile
  boolean replaced(byte[] before, byte[] after) throws IOException {
    try {
      Files.write(fresh(), after);
      boolean isAsBefore = Arrays.equals(Files.readAllBytes(path), before);
      if (isAsBefore) {
        Files.move(
            fresh(), path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      }
      return isAsBefore;
    } finally {
      Files.deleteIfExists(fresh());
    }
  }
}
