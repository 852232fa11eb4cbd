package saitrong.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an officer may write a call or a chat down as.
class KindsToWriteDownTest {

  @ParameterizedTest
  @ValueSource(strings = {"profile", "tambon-example"})
  void areWhatScriptsLeaveToTheOfficersAndNoSurvey(String agency) {
    var content = ShippedContent.of(agency);

    assertThat(MatterKinds.of(content).names()).contains("poll");
    assertThat(MatterKinds.offeredBy(content)).contains("suggestion").doesNotContain("poll");
    assertThat(MatterKinds.ofChats(content)).contains("suggestion").doesNotContain("poll");
  }

  /// Some of its cases are answered before they are opened, others wait for officers.
  @ParameterizedTest
  @ValueSource(strings = "profile")
  void holdAConsultationThoughItsScriptRecordsSomeToo(String agency) {
    assertThat(MatterKinds.ofChats(ShippedContent.of(agency))).contains("consultation");
  }
}
