package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import saitrong.flow.Stories.Report;

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
  void walkEveryStepAndBothWaysOfEveryBranch() {
    var missing = new TreeMap<String, List<String>>();
    for (var flow : FLOWS.flows().values()) {
      missing.put(flow.id(), REPORT.coverage().missing(flow));
    }

    assertThat(missing.values()).as(missing.toString()).containsOnly(List.of());
  }
}
