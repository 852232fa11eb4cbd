package saitrong.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.faq.FaqReading;
import saitrong.faq.FaqSource;

/// The guides show an entry that is sound.
class FaqGuideTest {

  private static final String BLOCK = "```markdown\n";

  @ParameterizedTest
  @ValueSource(strings = {"faq-th.md", "faq-en.md"})
  void showsAnEntryThatIsSound(String name) throws IOException {
    String guide = Files.readString(ShippedFiles.repository().resolve("docs").resolve(name));
    int from = guide.indexOf(BLOCK) + BLOCK.length();
    byte[] entry =
        guide.substring(from, guide.indexOf("```", from)).getBytes(StandardCharsets.UTF_8);

    var vocabulary = FaqVocabularies.ofNobody(Set.of("consultation"));
    var reading = new FaqSource(Map.of("service/service-hours.md", entry), vocabulary).read();

    assertThat(reading)
        .isInstanceOfSatisfying(
            FaqReading.Sound.class, it -> assertThat(it.faq().entries()).hasSize(1));
  }
}
