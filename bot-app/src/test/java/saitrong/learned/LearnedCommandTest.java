package saitrong.learned;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The whole command beside a process that holds the database, over the wire.
class LearnedCommandTest extends ABotThatWasAsked {

  private static final String OTHER_KEY = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";

  @Test
  void showsTheCountsAndDraftsToPaste() {
    assertThat(run()).isZero();

    assertThat(said())
        .contains("ehsb-forgot-password", "# ehsb-login-failed", "ถามแบบอื่น:")
        .contains("    - \"เข้าไม่ได้\"  # x2")
        .contains("Questions without an answer: 1");
  }

  @Test
  void writesWhatAStrangerTypedAsOneHarmlessLine() {
    assertThat(run()).isZero();

    assertThat(said()).contains("  - \"ราคา \\\"ทอง\\\" วันนี้[2J: #\"").doesNotContain("\u001b");
  }

  @Test
  void putsWhoReadsOnRecord() {
    assertThat(run("--by", "ผู้ทดลอง", "--days", "7")).isZero();

    var row = client.getDatabase("saitrong").getCollection("audit").find().first();
    assertThat(row)
        .containsEntry("did", "faq-learned-read")
        .containsEntry("by", "ผู้ทดลอง")
        .containsEntry("about", "7 days");
  }

  @Test
  void saysThatItsKeyIsNotTheBots() {
    key = OTHER_KEY;

    assertThat(run()).isEqualTo(1);

    assertThat(err.toString(UTF_8)).contains("sealed with a key that is not set here");
    assertThat(said()).isEmpty();
  }

  @Test
  void explainsWhatItDoesNotUnderstand() {
    assertThat(run("--days", "many")).isEqualTo(2);
    assertThat(run("all")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("faq-learned [--days 30]");
    assertThat(LearnedCommand.run(List.of("help"), in(out), in(err))).isZero();
  }
}
