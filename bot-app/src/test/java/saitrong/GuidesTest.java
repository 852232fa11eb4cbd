package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the guides name is there, so that nobody reads around a hole.
class GuidesTest {

  private static final Path ROOT = Repository.root();

  /// `![words](file)` and `[words](file)`, without the place in the file.
  private static final Pattern LINK = Pattern.compile("(!?)\\[([^\\]]*)\\]\\(([^)#\\s]+)[^)]*\\)");

  private static final long LIGHT_FOR_A_PHONE = 400 * 1024L;

  @Test
  void nameNoFileThatIsNotThere() throws IOException {
    for (var guide : guides()) {
      assertThat(links(guide).map(it -> it.group(3)).filter(it -> !it.contains("://")))
          .as(guide.toString())
          .allSatisfy(it -> assertThat(guide.resolveSibling(it)).exists());
    }
  }

  /// For a screen reader, and where a line is slow.
  @Test
  void sayInWordsWhatAPictureShowsAndKeepItLight() throws IOException {
    for (var guide : guides()) {
      for (var picture : links(guide).filter(it -> it.group(1).equals("!")).toList()) {
        assertThat(picture.group(2)).as(picture.group()).isNotBlank();
        assertThat(Files.size(guide.resolveSibling(picture.group(3))))
            .as(picture.group())
            .isLessThan(LIGHT_FOR_A_PHONE);
      }
    }
  }

  private static Stream<MatchResult> links(Path guide) throws IOException {
    return LINK.matcher(Files.readString(guide)).results();
  }

  private static List<Path> guides() throws IOException {
    try (var docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(
              Stream.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md")),
              docs.filter(it -> it.toString().endsWith(".md")))
          .toList();
    }
  }
}
