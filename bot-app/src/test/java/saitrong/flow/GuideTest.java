package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The guide for officials shows a flow and its story: both are what they say. And whoever looks
/// for a word of the language finds it.
class GuideTest {

  private static final Path DOCS = FlowFiles.SHIPPED.resolveSibling("docs");
  private static final Path GUIDE = DOCS.resolve("flows-th.md");
  private static final Path FOR_DEVELOPERS = DOCS.resolve("flows-en.md");

  @TempDir Path folder;

  @Test
  void showsAFlowThatIsSoundAndAStoryThatComesTrue() throws IOException {
    String guide = Files.readString(GUIDE);
    String receipt = Files.readString(FlowFiles.SHIPPED.resolve("parts/receipt.yaml"));
    var files =
        FlowFiles.in(folder)
            .with("road.yaml", block(guide, "yaml"))
            .with("parts/receipt.yaml", receipt)
            .with("stories/road.story", block(guide, ""));

    var report = new Stories(files.sound(), folder.resolve("stories"), FlowFiles::standing).play();

    assertThat(report.problems()).isEmpty();
    assertThat(report.results()).hasSize(2);
    assertThat(report.failures()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Key.class)
  void tellsOfEveryKey(Key key) throws IOException {
    assertThat(Files.readString(GUIDE)).containsPattern(named(key.thai()));
    assertThat(Files.readString(FOR_DEVELOPERS)).containsPattern(named(key.english()));
  }

  private static Pattern named(String word) {
    return Pattern.compile("`" + Pattern.quote(word) + "[`:]");
  }

  /// What an official may write where a kind of answer is asked for.
  @Test
  void tellsOfEveryKindOfAnswer() throws IOException {
    var thai = KindReader.allNames().stream().filter(name -> name.matches("[ก-๙]+")).toList();

    assertThat(thai).hasSizeGreaterThan(10);
    assertThat(Files.readString(GUIDE)).contains(thai);
  }

  /// What a story may say of a case that is looked up.
  @ParameterizedTest
  @MethodSource("foundCases")
  void tellsWhatAStoryMayFind(String word) throws IOException {
    assertThat(Files.readString(GUIDE)).contains("| `ค้นเรื่อง: " + word + "` |");
    assertThat(PlayedCases.found(word).result()).doesNotContain(" ");
  }

  private static List<String> foundCases() {
    return PlayedCases.WORDS;
  }

  /// What stands between the fences of the first block in this language.
  private static String block(String guide, String language) {
    var parts = guide.split("```");
    for (int i = 1; i < parts.length; i += 2) {
      if (parts[i].startsWith(language + "\n")) {
        return parts[i].substring(language.length() + 1);
      }
    }
    throw new IllegalStateException("the guide has no such block");
  }
}
