package saitrong.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.shared.Language;
import saitrong.ticket.Topic;

/// What matters are about is called as the agency calls it, and counted as everywhere.
class TopicsOfAnAgencyTest {

  private static final String LIST =
      """
      lists:
        - name: topics
          choices:
            - id: %s
              name: {th: งานนิติการ, en: Legal work}
      """;

  @TempDir Path folder;

  @Test
  void areThoseOfItsOwnList() {
    var agency = AgencyFiles.copiedTo(folder);
    agency.replace("profile.yaml", "lists:\n", LIST.formatted("law"));

    assertThat(agency.problems()).isEmpty();
    var sound = (Reading.Sound) agency.read();
    assertThat(Topic.of(sound.content().profile(), Language.TH))
        .containsExactly(Map.entry(Topic.LAW, "งานนิติการ"));
  }

  @Test
  void areAllWhereItHasNoList() {
    var profile = ShippedContent.ofTheDefaultAgency().profile();

    assertThat(Topic.of(profile, Language.EN)).containsOnlyKeys(Topic.values());
  }

  @Test
  void areNoneThatReportsDoNotKnow() {
    var agency = AgencyFiles.copiedTo(folder);
    agency.replace("profile.yaml", "lists:\n", LIST.formatted("weather"));

    assertThat(agency.problems())
        .singleElement()
        .asString()
        .contains("weather", "environmental-health");
  }

  @Test
  void areThoseThatTheCheckAllows() {
    assertThat(List.copyOf(OwnListReader.KNOWN_TOPICS))
        .containsExactlyElementsOf(Stream.of(Topic.values()).map(Topic::latin).toList());
  }
}
