package saitrong.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A chat that any officer may take is no place for a tip that may name them.
class TipsBesideOpenChatsTest {

  @TempDir Path folder;
  private AgencyFiles agency;

  @BeforeEach
  void anAgencyWhoseOfficersAnswerInTheChat() throws IOException {
    agency = AgencyFiles.copiedTo(folder.resolve("agency"));
  }

  @Test
  void areRefusedByFileAndLine() throws IOException {
    agency.replace("profile.yaml", "complaint, suggestion", "corruption-tip, suggestion");

    assertThat(problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.file()).endsWith("profile.yaml");
          assertThat(agency.text("profile.yaml").lines().toList().get(problem.line() - 1))
              .startsWith("officers-in-chat:");
          assertThat(problem.thai()).contains("(corruption-tip)", "ปิดอย่างใดอย่างหนึ่ง");
          assertThat(problem.english()).contains("(corruption-tip)", "switch one of them off");
        });
  }

  @Test
  void areTakenWhereNoChatIsOpen() throws IOException {
    agency.replace("profile.yaml", "complaint, suggestion", "corruption-tip, suggestion");
    agency.replace("profile.yaml", "officers-in-chat: yes", "officers-in-chat: no");

    assertThat(problems()).isEmpty();
  }

  private List<Problem> problems() {
    return switch (ShippedFiles.with(agency.folder(), "profile").read()) {
      case Reading.Sound _ -> List.of();
      case Reading.Broken(var problems) -> problems;
    };
  }
}
