package saitrong.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// A new file for nobody else on this machine, where the machine knows of such a thing.
public final class PrivateFile {

  private PrivateFile() {}

  /// @throws java.nio.file.FileAlreadyExistsException it is not written over
  public static void create(Path file) throws IOException {
    var folder = file.toAbsolutePath().getParent();
    boolean knowsRights =
        folder != null && Files.getFileStore(folder).supportsFileAttributeView("posix");
    if (knowsRights) {
      var ours = PosixFilePermissions.fromString("rw-------");
      Files.createFile(file, PosixFilePermissions.asFileAttribute(ours));
    } else {
      Files.createFile(file);
    }
  }
}
