package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The guide for officials shows a flow and its story: both are what they say.
class GuideTest {

  private static final Path GUIDE = FlowFiles.SHIPPED.resolveSibling("docs").resolve("flows-th.md");

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
