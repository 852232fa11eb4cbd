package saitrong.content;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What people ask of the FAQ, as the project has written it down to measure with.
public final class QuestionSets {

  private static final ObjectMapper JSON = new ObjectMapper();

  /// @param expected the entry that answers it, if one does
  public record Line(String id, String text, @Nullable String expected) {}

  private QuestionSets() {}

  public static List<Line> all() {
    try (var files = Files.list(ShippedFiles.faqFolder().resolve("questions"))) {
      return files
          .filter(it -> it.toString().endsWith(".jsonl"))
          .sorted()
          .flatMap(QuestionSets::lines)
          .toList();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static Line line(String written) {
    try {
      var read = JSON.readTree(written);
      var expected = read.path("expected");
      return new Line(
          read.path("id").asText(),
          read.path("text").asText(),
          expected.isTextual() ? expected.asText() : null);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Stream<Line> lines(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank())
          .map(QuestionSets::line);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
