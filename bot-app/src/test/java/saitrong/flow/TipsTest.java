package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Tips about corruption, as the flow that ships takes them.
class TipsTest {

  private static final FlowSet FLOWS = FlowFiles.shipped();

  @Test
  void openACaseForAssignedOfficersOnly() {
    var somebody = Talker.in(FLOWS, "corruption-tip").says("1");
    somebody.says("หัวหน้าหน่วยงานตัวอย่างเรียกเงินค่าดำเนินการ").says("ข้าม").says("ข้าม");

    somebody.says("1");

    assertThat(somebody.effects(Effect.OpenCase.class))
        .singleElement()
        .matches(Effect.OpenCase::confidential);
  }
}
