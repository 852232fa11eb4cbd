package saitrong.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The files as they stand in the repository, wherever the tests are started from.
final class ShippedFiles {

  private static final Map<String, Content> READ = new ConcurrentHashMap<>();

  private ShippedFiles() {}

  static Path repository() {
    return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
        .filter(folder -> Files.isRegularFile(folder.resolve("agency/profile.yaml")))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no folder above has agency/profile.yaml"));
  }

  static Path agencyFolder() {
    return repository().resolve("agency");
  }

  /// This folder's agency with the scripts that ship.
  static ContentFolder with(Path folder, String agency) {
    return new ContentFolder(folder, flowsFolder(), faqFolder(), agency);
  }

  static Path flowsFolder() {
    return repository().resolve("conversation-flows");
  }

  static Path faqFolder() {
    return repository().resolve("faq-content");
  }

  static Content of(String agency) {
    return READ.computeIfAbsent(agency, name -> sound(with(agencyFolder(), name)));
  }

  static Content switchingOn(String flow, Path scratch) {
    return edited(scratch, "\nflows: [", "\nflows: [" + flow + ", ");
  }

  /// The default agency with another line in its profile.
  static Content edited(Path scratch, String from, String to) {
    var copy = scratch.resolve("agency");
    try (var files = Files.walk(agencyFolder())) {
      for (var file : files.toList()) {
        Files.copy(file, copy.resolve(agencyFolder().relativize(file).toString()));
      }
      var profile = copy.resolve("profile.yaml");
      var written = Files.readString(profile).replace(from, to);
      Files.writeString(profile, written);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return sound(with(copy, "profile"));
  }

  static Content sound(ContentFolder folder) {
    return switch (folder.read()) {
      case Reading.Sound(Content content) -> content;
      case Reading.Broken(var problems) -> throw new AssertionError(problems);
    };
  }
}
