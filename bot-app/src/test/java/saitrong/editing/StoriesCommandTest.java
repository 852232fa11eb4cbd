package saitrong.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `flow-test` plays the stories and tells how much they walk.
class StoriesCommandTest {

  @TempDir Path folder;

  /// Whatever the agency is called, and whether it says ค่ะ or ครับ.
  @ParameterizedTest
  @ValueSource(strings = {"profile", "tambon-example"})
  void findsThatWhatShipsGoesAsItIsWritten(String agency) {
    var printed = Desk.in(folder).of(agency).plays();

    assertThat(printed.text())
        .containsPattern("(?m)^street-light +เรื่อง (\\d+)/\\1  ขั้น (\\d+)/\\2  ทางแยก 6/6$")
        .endsWith("ไม่ตรงตามที่เขียน 0 เรื่อง\n");
    assertThat(printed.code()).isZero();
  }

  @Test
  void playsOnlyTheFlowsThatAreNamed() {
    var printed = Desk.in(folder).plays("poll", "track", "--en");

    assertThat(printed.text())
        .matches(
            "(?s)poll +stories (\\d+)/\\1  steps (\\d+)/\\2  branches (\\d+)/\\3\n"
                + "track +stories (\\d+)/\\4  .+\n"
                + "\\d+ stories played \\(phone and PC\\), 0 went another way\n");
  }

  @Test
  void showsWhatWasExpectedBesideWhatWasSaid() {
    var desk = Desk.in(folder);
    desk.edits(desk.flows().resolve("poll.yaml"), "ท่านเป็นผู้ใช้กลุ่มใด", "ท่านเป็นใคร");

    var printed = desk.plays("poll");

    assertThat(printed.code()).isOne();
    assertThat(printed.text())
        .containsPattern("stories/poll\\.story:\\d+: .+ \\(แตะแบบโทรศัพท์\\)\n")
        .containsPattern("ควรได้ +│ ได้จริง\n")
        .containsPattern("≠ ระบบ: ท่านเป็นผู้ใช้กลุ่มใดคะ… +│ ระบบ: ท่านเป็นใครคะ\n")
        .containsPattern("(?m)^poll +เรื่อง 0/2 ")
        .contains("    - ");
  }

  @Test
  void namesWhatNoStoryHasWalked() throws IOException {
    var desk = Desk.in(folder);
    Files.delete(desk.flows().resolve("stories/track.story"));
    Files.delete(desk.flows().resolve("stories/used-up.story"));

    var printed = desk.plays("track", "--en");

    assertThat(printed.text())
        .containsPattern("(?m)^track +stories 0/0  steps 0/\\d+  branches 0/\\d+$")
        .contains("    - if ผลค้นหา คือ พบ ✓\n", "    - if ผลค้นหา คือ พบ ✗\n");
  }

  @Test
  void tellsOfStoriesThatCannotBeRead() throws IOException {
    var desk = Desk.in(folder);
    Files.writeString(
        desk.flows().resolve("stories/poll.story"), "เรื่อง: ก\nชุดสนทนา: poll\nใคร: ข\n");

    var printed = desk.plays("poll", "--en");

    assertThat(printed.code()).isOne();
    assertThat(printed.text()).contains("stories/poll.story:3: cannot read this line (ใคร)");
  }

  @Test
  void asksForSoundFlowsFirst() throws IOException {
    var desk = Desk.in(folder);
    Files.writeString(desk.flows().resolve("poll.yaml"), "ขั้นตอน: [");

    var printed = desk.plays("--en");

    assertThat(printed.code()).isOne();
    assertThat(printed.text())
        .contains("poll.yaml:")
        .endsWith("Mend the flows first, then play their stories.\n");
  }

  @Test
  void namesTheFlowsWhenThereIsNoSuchOne() {
    var printed = Desk.in(folder).plays("pole");

    assertThat(printed.code()).isEqualTo(2);
    assertThat(printed.text()).startsWith("ไม่มีชุดสนทนาชื่อนี้ ที่มี: add-documents, ");
  }
}
