package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import saitrong.flow.Effect;

/// What becomes work of an officer, and what only a record.
class ForTheRecordTest extends AtTheForms {

  @Test
  void keepsTheAnswersOfASurveyAsARecord() {
    List.of("แบบสำรวจ", "1", "5").forEach(citizen::says);

    assertThat(lastAnswer()).contains("ส่งแล้ว เลขที่รับแจ้ง 00001/2569");
    assertThat(opened().answered()).isTrue();
  }

  /// Somebody ought to read it.
  @Test
  void leavesASuggestionToAnOfficer() {
    walksToTheSummary();
    citizen.says("1");

    assertThat(opened().answered()).isFalse();
  }

  /// The agency's services and the ease of this channel are two figures.
  @Test
  void tellsScoresOfTwoScriptsApart() {
    List.of("แบบสำรวจ", "1", "5").forEach(citizen::says);
    walksToTheSummary();
    citizen.says("1");

    assertThat(desk.owners().tasks.values())
        .filteredOn(Effect.RecordRating.class::isInstance)
        .extracting(task -> ((Effect.RecordRating) task).about())
        .containsExactly("poll", "suggestion");
  }

  private Effect.OpenCase opened() {
    return desk.owners().cases.values().iterator().next();
  }
}
