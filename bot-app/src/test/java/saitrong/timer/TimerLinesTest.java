package saitrong.timer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import saitrong.shared.PersonalText;

/// What a timer was told comes back as it was told.
class TimerLinesTest {

  @Test
  void comeBackAsTheyWereKept() {
    var kept = TimerLines.of("ann", "run", "");

    assertThat(TimerLines.read(kept.payload(), 3)).isEqualTo(kept);
  }

  @Test
  void keepATextOfSeveralLinesAtTheEnd() {
    var kept = TimerLines.of("ann", "เตือน\nพรุ่งนี้\n");

    assertThat(TimerLines.read(kept.payload(), 2)).isEqualTo(kept);
  }

  @Test
  void areReadAsReleasesBeforeWroteThem() {
    assertThat(TimerLines.read(new PersonalText("ann\nclerk/2026-12-03/09:30/1"), 2).get(1))
        .isEqualTo("clerk/2026-12-03/09:30/1");
  }

  @Test
  void showNobody() {
    assertThat(TimerLines.of("ann")).asString().doesNotContain("ann");
  }
}
