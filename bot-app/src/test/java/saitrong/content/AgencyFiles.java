package saitrong.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import saitrong.content.Reading.Broken;
import saitrong.content.Reading.Sound;

/// A copy of the files that ship, to be broken in one place.
final class AgencyFiles {

  private final Path folder;

  private AgencyFiles(Path folder) {
    this.folder = folder;
  }

  static AgencyFiles copiedTo(Path folder) {
    var shipped = ShippedFiles.agencyFolder();
    try (var files = Files.walk(shipped)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(shipped.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new AgencyFiles(folder);
  }

  Path folder() {
    return folder;
  }

  Path path(String file) {
    return folder.resolve(file);
  }

  String text(String file) {
    try {
      return Files.readString(path(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(String file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  void write(String file, byte[] bytes) {
    try {
      Files.write(path(file), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Puts `wrong` in the place of `right`; returns the line where that is.
  int replace(String file, String right, String wrong) {
    String text = text(file);
    int at = text.indexOf(right);
    if (at < 0) {
      throw new IllegalArgumentException(file + " does not hold: " + right);
    }
    write(file, text.substring(0, at) + wrong + text.substring(at + right.length()));
    return 1 + (int) text.substring(0, at).chars().filter(letter -> letter == '\n').count();
  }

  Reading read() {
    return ShippedFiles.with(folder, "profile").read();
  }

  List<Problem> problems() {
    return switch (read()) {
      case Sound sound -> List.of();
      case Broken(var problems) -> problems;
    };
  }
}
