package saitrong.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;

/// Where somebody edits a copy of what ships and runs commands.
///
/// @param agency the profile that is chosen
record Desk(Path folder, String agency) {

  /// After all that ships was looked at.
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  /// What a command printed, and its exit code.
  record Printed(int code, String text) {}

  static Desk in(Path folder) {
    copy("agency", folder);
    copy("conversation-flows", folder);
    copy("faq-content", folder);
    return new Desk(folder, "profile");
  }

  Desk of(String agency) {
    return new Desk(folder, agency);
  }

  Path flows() {
    return folder.resolve("conversation-flows");
  }

  Path agencies() {
    return folder.resolve("agency");
  }

  Path answers() {
    return folder.resolve("faq-content");
  }

  Desk writes(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /// @return the line where the change begins
  int edits(Path file, String before, String after) {
    try {
      String text = Files.readString(file);
      assertThat(text).contains(before);
      Files.writeString(file, text.replaceFirst(java.util.regex.Pattern.quote(before), after));
      return 1
          + (int) text.substring(0, text.indexOf(before)).chars().filter(c -> c == '\n').count();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  Printed checks(String... args) {
    return printed(out -> CheckCommand.run(settings(), List.of(args), TODAY, out));
  }

  Printed counts(String... args) {
    return printed(out -> DueDateCommand.run(settings(), List.of(args), out));
  }

  Printed checksOn(LocalDate today, String... args) {
    return printed(out -> CheckCommand.run(settings(), List.of(args), today, out));
  }

  Printed plays(String... args) {
    return printed(out -> StoriesCommand.run(settings(), List.of(args), out));
  }

  /// Both streams in one.
  Printed draws(String... args) {
    return printed(out -> DiagramCommand.run(settings(), List.of(args), out, out));
  }

  Supplier<Environment> settings() {
    return () ->
        new MockEnvironment()
            .withProperty("saitrong.content.agency", agency)
            .withProperty("saitrong.content.agency-dir", agencies().toString())
            .withProperty("saitrong.content.flows-dir", flows().toString())
            .withProperty("saitrong.content.faq-dir", answers().toString());
  }

  static Printed printed(Function<PrintStream, Integer> command) {
    var bytes = new ByteArrayOutputStream();
    int code = command.apply(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return new Printed(code, bytes.toString(StandardCharsets.UTF_8));
  }

  private static void copy(String name, Path into) {
    var from = root().resolve(name);
    if (!Files.isDirectory(from)) {
      return;
    }
    try (var paths = Files.walk(from)) {
      for (var path : paths.toList()) {
        var to = into.resolve(name).resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(to);
        } else {
          Files.copy(path, to);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Path root() {
    return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
        .filter(folder -> Files.isDirectory(folder.resolve("conversation-flows")))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no folder above holds the flows"));
  }
}
