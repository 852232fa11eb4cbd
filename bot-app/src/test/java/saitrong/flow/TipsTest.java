package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Tips about corruption, as the flow that ships takes them.
class TipsTest {

  private static final FlowSet FLOWS = FlowFiles.shipped();

  @Test
  void openACaseForAssignedOfficersOnly() {
    var somebody = Talker.in(FLOWS, "corruption-tip");
    for (int i = 0; i < 20 && somebody.effects(Effect.OpenCase.class).isEmpty(); i++) {
      somebody.gives(Anybody.sensible(Anybody.ALWAYS_LUCKY, somebody));
    }

    assertThat(somebody.effects(Effect.OpenCase.class))
        .singleElement()
        .matches(Effect.OpenCase::confidential);
  }
}
