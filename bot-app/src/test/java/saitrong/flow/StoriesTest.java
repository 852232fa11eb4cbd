package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saitrong.flow.Stories.Report;
import saitrong.shared.Language;

/// The flows that ship have the conversations that their stories tell.
class StoriesTest {

  private static final FlowSet FLOWS = FlowFiles.shipped();
  private static final Report REPORT =
      new Stories(FLOWS, FlowFiles.SHIPPED.resolve("stories"), FlowFiles::standing).play();

  @Test
  void haveFilesThatCanBeRead() {
    assertThat(REPORT.problems()).isEmpty();
  }

  @Test
  void goAsTheyAreWrittenOnAPhoneAndOnAPc() {
    assertThat(REPORT.failures()).isEmpty();
    assertThat(REPORT.results()).isNotEmpty();
  }

  @Test
  void walkEveryStepAndBothWaysWhereverTheyPart() {
    var missing = new TreeMap<String, List<String>>();
    for (var flow : FLOWS.flows().values()) {
      missing.put(flow.id(), REPORT.coverage().missing(flow, Language.TH));
    }

    assertThat(missing.values()).as(missing.toString()).containsOnly(List.of());
  }

  @Test
  void showWhatWasExpectedBesideWhatWasSaid(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("wrong.story"),
        """
        เรื่อง: ตอบไม่ตรง
        ชุดสนทนา: suggestion
        ระบบ: สวัสดี
        """);

    var report = new Stories(FLOWS, folder, FlowFiles::standing).play();

    assertThat(report.failures())
        .first()
        .asString()
        .contains("wrong.story:3", "สวัสดี", "ท่านพึงพอใจบริการ");
  }

  /// The bot did something else, or did nothing yet and spoke, or did nothing at all.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "คะแนน: 4 | เปิดเรื่อง: suggestion | คะแนน: 4",
        "ระบบ: ส่งแล้ว… | คะแนน: 4 | ระบบ: ส่งแล้ว",
        "จบ: ครบถ้วน | เปิดเรื่อง: suggestion | จบ: ครบถ้วน",
        "ท่าน: 4 | เปิดเรื่อง: suggestion | -"
      })
  void showWhatWasWantedBesideWhatHappened(
      String before, String wanted, String happened, @TempDir Path folder) throws IOException {
    var whole =
        """
        เรื่อง: ส่งข้อเสนอแนะ
        ชุดสนทนา: suggestion
        ระบบ: ท่านพึงพอใจบริการ…
        ท่าน: 4
        ระบบ: มีข้อเสนอแนะอย่างไร…
        ท่าน: อยากให้เปิดวันเสาร์
        ระบบ: สรุปข้อเสนอแนะ…
        ท่าน: 1
        คะแนน: 4
        เปิดเรื่อง: suggestion
        ระบบ: ส่งแล้ว…
        จบ: ครบถ้วน
        """;
    Files.writeString(folder.resolve("wrong.story"), whole.replace(before + "\n", wanted + "\n"));

    var report = new Stories(FLOWS, folder, FlowFiles::standing).play();

    assertThat(report.failures()).hasSize(2);
    var failure = Objects.requireNonNull(report.failures().getFirst().failure());
    assertThat(failure.expected()).isEqualTo(wanted);
    assertThat(failure.actual()).startsWith(happened);
  }

  @Test
  void tellOfALineThatCannotBeReadAndOfAFlowThatIsNotThere(@TempDir Path folder)
      throws IOException {
    Files.writeString(
        folder.resolve("strange.story"), "เรื่อง: ก\nชุดสนทนา: gone\nท่านบอกว่า: ข\n");

    var report = new Stories(FLOWS, folder, FlowFiles::standing).play();

    assertThat(report.problems()).extracting(FlowProblem::line).containsExactly(1, 3);
  }

  @Test
  void standBesideDrawingsOfTheFlows() {
    var drawn = Diagram.of(FLOWS.flow("patient-transport").orElseThrow(), Language.TH);

    assertThat(drawn)
        .startsWith("flowchart TD\n  start([\"ขอใช้รถรับ-ส่งผู้ป่วย\"])\n")
        .contains("s1{\"ฉุกเฉิน คือ ใช่\"}", "s1 -- ✓ --> s2", "s1 -- ✗ --> s3")
        .doesNotContain("{ค่ะ}");
  }
}
