package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import saitrong.flow.FlowReading.Broken;
import saitrong.flow.FlowReading.Sound;
import saitrong.shared.Language;

/// A folder of flows that a test writes, with the sentences that ship.
record FlowFiles(Path folder) {

  static final Path SHIPPED = shippedFolder();

  static final Vocabulary VOCABULARY =
      SampleAgency.lending(new Vocabulary(SampleAgency.standing(Language.TH).keySet(), Map.of()));

  static FlowFiles in(Path folder) {
    copy(SHIPPED.resolve("sentences.yaml"), folder.resolve("sentences.yaml"));
    copy(SHIPPED.resolve("cards.yaml"), folder.resolve("cards.yaml"));
    return new FlowFiles(folder);
  }

  FlowFiles with(String file, String text) {
    try {
      var path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
      return this;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  static Circumstances about() {
    return new Circumstances(
        Language.TH, Instant.parse("2026-11-20T02:00:00Z"), standing(Language.TH));
  }

  static Map<String, String> standing(Language language) {
    return SampleAgency.standing(language);
  }

  FlowReading read() {
    return new FlowFolder(folder, VOCABULARY).read();
  }

  FlowSet sound() {
    return soundOf(read());
  }

  List<FlowProblem> problems() {
    return switch (read()) {
      case Sound _ -> List.of();
      case Broken(var problems) -> problems;
    };
  }

  private static Path shippedFolder() {
    return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
        .map(folder -> folder.resolve("conversation-flows"))
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no folder above holds the flows"));
  }

  static FlowSet shipped() {
    return soundOf(new FlowFolder(SHIPPED, VOCABULARY).read());
  }

  private static FlowSet soundOf(FlowReading reading) {
    return switch (reading) {
      case Sound(var flows) -> flows;
      case Broken(var problems) -> {
        assertThat(problems).as("problems").isEmpty();
        throw new IllegalStateException("broken without a problem");
      }
    };
  }

  private static void copy(Path from, Path to) {
    try {
      Files.copy(from, to);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
