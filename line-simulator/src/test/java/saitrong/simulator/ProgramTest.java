package saitrong.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;

class ProgramTest {

  @Test
  void startsWithDemoValuesOnThisMachineOnly() {
    var settings = Program.settings(new String[0]);

    assertThat(settings.lan()).isFalse();
    assertThat(settings.webhook()).isEqualTo(URI.create("http://127.0.0.1:8080/line/webhook"));
    assertThat(settings.channel().secret()).isEqualTo("demo-channel-secret");
  }

  @Test
  void takesItsFlags() {
    var flags = "--port 0 --bot http://127.0.0.1:9/x --secret s --token t --lan".split(" ");

    var settings = Program.settings(flags);

    assertThat(settings.port()).isZero();
    assertThat(settings.lan()).isTrue();
    assertThat(settings.webhook()).isEqualTo(URI.create("http://127.0.0.1:9/x"));
    assertThat(settings.channel().secret()).isEqualTo("s");
    assertThat(settings.channel().token()).isEqualTo("t");
  }

  @Test
  void refusesAFlagThatItDoesNotKnow() {
    assertThatThrownBy(() -> Program.settings(new String[] {"--prot", "1"}))
        .hasMessageContaining("--prot");
  }

  @Test
  void doesNotShowItsSecretsWhenPrinted() {
    var settings = SimulatorSettings.forTests().secrets("very-secret", "very-token");

    assertThat(settings.toString()).doesNotContain("very-secret", "very-token");
  }
}
