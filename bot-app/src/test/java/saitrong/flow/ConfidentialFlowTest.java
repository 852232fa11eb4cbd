package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import saitrong.message.Message;

/// Somebody reports corruption, and somebody else picks up their telephone: what a locked screen
/// shows of a bubble tells nothing of it.
class ConfidentialFlowTest {

  private static final FlowSet FLOWS = FlowFiles.shipped();
  private static final String STORY = "หัวหน้าหน่วยงานตัวอย่างเรียกเงินค่าดำเนินการ";
  private static final String NAMED = "หัวหน้าฝ่ายทดลอง";

  private final List<String> shown = new ArrayList<>();

  private Talker heard(Talker a) {
    a.effects(Effect.Say.class).stream()
        .flatMap(say -> say.messages().stream())
        .flatMap(ConfidentialFlowTest::onALockedScreen)
        .forEach(shown::add);
    return a;
  }

  private static Stream<String> onALockedScreen(Message message) {
    return switch (message) {
      case Message.Text text -> Stream.of(text.text());
      case Message.Card card -> Stream.of(card.altText());
      case Message.Picture picture -> Stream.of(picture.altText());
    };
  }

  @Test
  void saysNothingOfItsMatterOutsideOfTheSummary() {
    var a = heard(Talker.in(FLOWS, "corruption-tip"));
    heard(a.says(STORY));
    heard(a.says("ถึงไหนแล้ว"));
    heard(a.says("1"));
    heard(a.says("1"));
    heard(a.says("เดิม"));
    heard(a.says(NAMED));
    heard(a.says("ย้อนกลับ"));
    heard(a.says("เดิม"));
    a.isAwayFor(Duration.ofHours(2));
    heard(a.says("ข้าม"));
    heard(a.says("1"));
    heard(a.says("ข้าม"));
    heard(a.says("2"));
    heard(a.says("1"));
    heard(a.says("เดิม"));
    heard(a.says("1"));

    assertThat(a.effects(Effect.OpenCase.class)).hasSize(1);
    assertThat(shown)
        .anyMatch(it -> it.contains("ท่านพิมพ์ไว้ว่า"))
        .anyMatch(it -> it.contains("คำตอบเดิม"))
        .anyMatch(it -> it.contains("ค้างไว้"))
        .allSatisfy(it -> assertThat(it).doesNotContain(STORY, NAMED, "ทุจริต", "เบาะแส"));
  }
}
