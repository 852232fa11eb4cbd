package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import saitrong.message.Action;

/// Whoever looks a case up that has a result can say what they think of it, as on the news of it.
class ResultOnTheStatusCardTest {

  @Test
  void canBeRatedAndSentBackAsLongAsThatIsPossible() {
    var a = isTold("พบ มีผล");

    assertThat(a.buttons())
        .contains(
            new Action.Say("เข้าใจแล้ว ให้คะแนน", "เข้าใจแล้ว ให้คะแนน 00011/2569"),
            new Action.Say("ยังไม่เรียบร้อย", "ยังไม่เรียบร้อย 00011/2569"));
  }

  @Test
  void cannotBeOnceItIsTooLateOrWhileThereIsNone() {
    for (var told : new String[] {"พบ พ้นเวลา", "พบ"}) {
      var a = isTold(told);

      assertThat(a.buttons())
          .extracting(Action::label)
          .doesNotContain("เข้าใจแล้ว ให้คะแนน", "ยังไม่เรียบร้อย");
    }
  }

  /// As on the news of it; a card has room for three buttons.
  @Test
  void opensTheFileOfTheResult() {
    var a = isTold("พบ มีผล มีไฟล์");

    assertThat(a.buttons())
        .extracting(Action::label)
        .containsSubsequence("เปิดไฟล์", "เข้าใจแล้ว ให้คะแนน", "ยังไม่เรียบร้อย")
        .doesNotContain("ส่งเอกสารเพิ่มเติม");
    assertThat(a.buttons())
        .contains(
            new Action.Open(
                "เปิดไฟล์", URI.create("https://helpdesk.example.go.th/results/invented")));
  }

  @Test
  void asksForAnExplanationWhereNothingCouldBeDone() {
    var a = isTold("พบ ทำไม่ได้");

    assertThat(a.buttons())
        .contains(new Action.Say("ขอคำอธิบายเพิ่ม", "ขอคำอธิบายเพิ่ม 00011/2569"))
        .extracting(Action::label)
        .doesNotContain("ยังไม่เรียบร้อย");
  }

  private static Talker isTold(String told) {
    var a = Talker.in(FlowFiles.shipped(), "track");
    var find = a.effects(Effect.FindCase.class).getFirst();
    return a.gives(new Input.Done(find.key(), PlayedCases.found(told)));
  }
}
