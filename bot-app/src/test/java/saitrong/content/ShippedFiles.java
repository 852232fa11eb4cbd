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
    var copy = copied(agencyFolder(), scratch.resolve("agency"));
    edit(copy.resolve("profile.yaml"), from, to);
    return sound(with(copy, "profile"));
  }

  /// The default agency, where a script that is on or off begins with these steps.
  ///
  /// @param profile what is changed there, each followed by what it becomes
  static Content asking(String flow, String steps, Path scratch, String... profile) {
    var agency = copied(agencyFolder(), scratch.resolve("agency"));
    for (int i = 0; i < profile.length; i += 2) {
      edit(agency.resolve("profile.yaml"), profile[i], profile[i + 1]);
    }
    var flows = copied(flowsFolder(), scratch.resolve("flows"));
    edit(flows.resolve(flow + ".yaml"), "\nขั้นตอน:\n", "\nขั้นตอน:\n" + steps);
    return sound(new ContentFolder(agency, flows, faqFolder(), "profile"));
  }

  private static Path copied(Path folder, Path copy) {
    try (var files = Files.walk(folder)) {
      for (var file : files.toList()) {
        Files.copy(file, copy.resolve(folder.relativize(file).toString()));
      }
      return copy;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void edit(Path file, String from, String to) {
    try {
      Files.writeString(file, Files.readString(file).replace(from, to));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Content sound(ContentFolder folder) {
    return switch (folder.read()) {
      case Reading.Sound(Content content) -> content;
      case Reading.Broken(var problems) -> throw new AssertionError(problems);
    };
  }
}
