package saitrong.console;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TypedWordsTest {

  private static final Path PAGES = Path.of("src", "main", "resources", "saitrong");
  private static final Pattern AREA = Pattern.compile("<textarea[^>]* name=\"(\\w+)\"");

  /// Of whatever form: whose session ended meanwhile has their words back.
  @Test
  void areThoseOfEachPlaceForWordsOnAPage() throws Exception {
    try (var files = Files.walk(PAGES)) {
      var names =
          files
              .filter(it -> it.toString().endsWith(".html"))
              .flatMap(it -> areasOf(it))
              .collect(toSet());

      assertThat(names).hasSizeGreaterThan(2);
      assertThat(TypedWords.WRITTEN).containsAll(names);
    }
  }

  private static Stream<String> areasOf(Path page) {
    try {
      return AREA.matcher(Files.readString(page)).results().map(it -> it.group(1));
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }
}
